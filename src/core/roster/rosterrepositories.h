// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "roster/dutyrepository.h"
#include "roster/rostermonth.h"
#include "roster/substitution.h"

namespace dutydesk {

class RosterMonthRepository : public Repository<RosterMonth>
{
public:
    /// NotFound where the month was never touched.
    virtual Result<RosterMonth> findMonth(int year, int month) const = 0;
};

class SubstitutionRepository : public Repository<Substitution>
{
public:
    /// Those of duties from `first` to `last`, both included, by date and id.
    virtual Result<std::vector<Substitution>> listBetween(QDate first, QDate last) const = 0;
};

/// What the roster reads and writes.
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
