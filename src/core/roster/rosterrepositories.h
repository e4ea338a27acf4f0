// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "roster/dutyrepository.h"
#include "roster/rostermonth.h"
#include "roster/substitution.h"

namespace dutydesk {

using RosterMonthRepository = Repository<RosterMonth>;
using SubstitutionRepository = Repository<Substitution>;

/// Selects the month's record; a month that was never edited has none.
inline Selection<RosterMonth> monthOf(int year, int month)
{
    return Selection<RosterMonth>().where(&RosterMonth::year, year).where(&RosterMonth::month, month);
}

/// Selects the substitutions of duties from `first` to `last`, both included, by date.
inline Selection<Substitution> substitutionsBetween(QDate first, QDate last)
{
    return Selection<Substitution>().whereBetween(&Substitution::date, first, last).orderedBy(&Substitution::date);
}

/// The repositories that the roster uses.
struct RosterRepositories
{
    ShiftPatternRepository &patterns;
    DutyRepository &duties;
    RosterMonthRepository &months;
    SubstitutionRepository &substitutions;
    const Repository<StaffMember> &staff;
    const CalendarRepository &calendar;
    const CentreRepository &centre;
    const OnCallLeaderRepository &leaders;
    const EmergencyNumberRepository &emergencyNumbers;
};

} // namespace dutydesk
