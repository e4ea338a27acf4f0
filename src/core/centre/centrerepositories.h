// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "centre/calendarday.h"
#include "centre/centre.h"
#include "centre/referencedata.h"

namespace dutydesk {

using CentreRepository = Repository<Centre>;
using SharedItemRepository = Repository<SharedItem>;
using OnCallLeaderRepository = Repository<OnCallLeader>;
using EmergencyNumberRepository = Repository<EmergencyNumber>;
using PhraseRepository = Repository<Phrase>;

using CalendarRepository = Repository<CalendarDay>;

/// Both ends included, by date.
inline Selection<CalendarDay> daysBetween(QDate first, QDate last)
{
    return Selection<CalendarDay>().whereBetween(&CalendarDay::date, first, last).orderedBy(&CalendarDay::date);
}

/// All that the centre's settings consist of.
struct CentreRepositories
{
    CentreRepository &centre;
    SharedItemRepository &items;
    OnCallLeaderRepository &leaders;
    EmergencyNumberRepository &emergencyNumbers;
    PhraseRepository &phrases;
    CalendarRepository &calendar;
};

} // namespace dutydesk
