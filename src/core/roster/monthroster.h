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

/// The totals of one person, in the right-hand columns of the roster.
struct RosterTotals
{
    int duties = 0;   ///< 出勤
    int nights = 0;   ///< 夜班: duties across midnight
    int rest = 0;     ///< 休息
    int leave = 0;    ///< 假
    int restDays = 0; ///< duties on days of rest that are not public holidays
    int holidays = 0; ///< duties on public holidays
    std::chrono::minutes length = std::chrono::minutes(0);

    bool operator==(const RosterTotals &) const = default;
};

/// A month's roster as one value, for the grid, for printing and for export.
struct MonthRoster
{
    QDate first; ///< first day of the month
    std::optional<RosterMonth> record;
    Centre centre;
    std::vector<RosterDay> days;
    std::vector<StaffMember> people;    ///< staff on the roster, and staff with a cell in this month
    std::vector<StaffMember> everybody; ///< all staff, for names on old records
    std::vector<ShiftPattern> patterns; ///< all patterns in their order, including retired ones
    std::map<std::pair<StaffId, QDate>, ShiftPatternId> cells;
    std::vector<Substitution> substitutions;
    std::vector<Violation> violations;
    std::vector<OnCallLeader> leaders;
    std::vector<EmergencyNumber> emergencyNumbers;

    bool isPublished() const { return record && record->state == RosterState::Published; }
    int revision() const { return record ? record->revision : 0; }

    /// Null if the cell is empty.
    const ShiftPattern *patternAt(StaffId staff, QDate date) const;
    const ShiftPattern *pattern(ShiftPatternId id) const;

    /// The substitution by which this person took over the duty of that day, or null.
    const Substitution *substitutionAt(StaffId substitute, QDate date) const;

    /// Empty if there is no person with that id.
    QString nameOf(StaffId staff) const;

    /// The centre's own word for the person's role; empty where it has none.
    QString postOf(const StaffMember &person) const;

    RosterTotals totalsOf(StaffId staff) const;
    int countOn(QDate date, ShiftPatternId pattern) const;
};

} // namespace dutydesk
