// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/duty.h"
#include "roster/rosterday.h"

namespace dutydesk {

enum class RosterRule {
    Headcount,    ///< fewer on a shift than the centre wants
    MinimumRest,  ///< too little time since the duty before
    Overlap,      ///< a duty begins before the one before has ended
    LongestRun,   ///< too many duty days in a row
    DutyOnLeave,  ///< a duty of the day before reaches into a day of leave
    InactiveStaff ///< someone who has left or is not on the roster
};

/// One rule broken on one day. The sentence for people is made in printing/roster.
struct Violation
{
    RosterRule rule;
    QDate date;
    std::optional<StaffId> staff = {};          ///< absent for Headcount
    std::optional<ShiftPatternId> pattern = {}; ///< of Headcount
    qint64 found = 0;                           ///< people, minutes of rest or days in a row, as the rule has it
    qint64 wanted = 0;                          ///< what the rule asks for

    bool operator==(const Violation &) const = default;
};

struct RulesInput
{
    std::vector<StaffMember> people;
    std::vector<RosterDay> days;        ///< those that are checked, without a gap
    std::vector<ShiftPattern> patterns; ///< all, also those no longer active
    std::vector<Duty> duties;           ///< with those before and after, so that rules hold across month ends
    std::chrono::minutes minimumRest;
    int longestRunOfDutyDays;
};

/// All rules broken from the first to the last day, by date. Pure: the same input gives the same list.
std::vector<Violation> checkRoster(const RulesInput &input);

} // namespace dutydesk
