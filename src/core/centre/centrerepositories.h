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

/// Selects the days from `first` to `last`, both included, by date.
inline Selection<CalendarDay> daysBetween(QDate first, QDate last)
{
    return Selection<CalendarDay>().whereBetween(&CalendarDay::date, first, last).orderedBy(&CalendarDay::date);
}

/// The repositories of the centre's settings and reference data.
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
