// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centre.h"
#include "centre/referencedata.h"
#include "roster/rostermonth.h"
#include "roster/rosterrules.h"
#include "roster/substitution.h"

#include <map>

namespace dutydesk {

/// The right-hand columns of the roster for one person.
struct RosterTotals
{
    int duties = 0;   ///< 出勤
    int nights = 0;   ///< 夜班: duties across midnight
    int rest = 0;     ///< 休息
    int leave = 0;    ///< 假
    int restDays = 0; ///< duties on days of rest that are no holiday
    int holidays = 0; ///< duties on public holidays
    std::chrono::minutes length = std::chrono::minutes(0);

    bool operator==(const RosterTotals &) const = default;
};

/// A month's roster as one value: what the grid shows, what is printed and exported.
struct MonthRoster
{
    QDate first; ///< of the month
    std::optional<RosterMonth> record;
    Centre centre;
    std::vector<RosterDay> days;
    std::vector<StaffMember> people;    ///< on the roster, or with a cell in this month
    std::vector<StaffMember> everybody; ///< for names on old records
    std::vector<ShiftPattern> patterns; ///< all, in their order; also those no longer active
    std::map<std::pair<StaffId, QDate>, ShiftPatternId> cells;
    std::vector<Substitution> substitutions;
    std::vector<Violation> violations;
    std::vector<OnCallLeader> leaders;
    std::vector<EmergencyNumber> emergencyNumbers;

    bool isPublished() const { return record && record->state == RosterState::Published; }
    int revision() const { return record ? record->revision : 0; }

    /// Null where nothing is planned.
    const ShiftPattern *patternAt(StaffId staff, QDate date) const;
    const ShiftPattern *pattern(ShiftPatternId id) const;

    /// The substitution by which this person took the duty of that day, or null.
    const Substitution *substitutionAt(StaffId substitute, QDate date) const;

    /// Empty for an id that is not there.
    QString nameOf(StaffId staff) const;

    /// The centre's own word for the person's role; empty where it has none.
    QString postOf(const StaffMember &person) const;

    RosterTotals totalsOf(StaffId staff) const;
    int countOn(QDate date, ShiftPatternId pattern) const;
};

} // namespace dutydesk
