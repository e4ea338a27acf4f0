// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/duty.h"
#include "roster/rosterday.h"

namespace dutydesk {

enum class RosterRule {
    Headcount,    ///< fewer people on a shift than the centre wants
    MinimumRest,  ///< too little time since the previous duty
    Overlap,      ///< the duty begins before the previous one has ended
    LongestRun,   ///< too many duty days in a row
    DutyOnLeave,  ///< a duty of the day before extends into a day of leave
    InactiveStaff ///< the person has left or is not on the roster
};

/// A rule that is broken on one day. The sentence for the officer is made in printing/roster.
struct Violation
{
    RosterRule rule;
    QDate date;
    std::optional<StaffId> staff = {};          ///< absent for Headcount
    std::optional<ShiftPatternId> pattern = {}; ///< set for Headcount only
    qint64 found = 0;                           ///< people, minutes of rest or days in a row, depending on the rule
    qint64 wanted = 0;                          ///< the limit of the rule, in the same unit

    bool operator==(const Violation &) const = default;
};

struct RulesInput
{
    std::vector<StaffMember> people;
    std::vector<RosterDay> days;        ///< the days to check, without a gap
    std::vector<ShiftPattern> patterns; ///< all patterns, including retired ones
    std::vector<Duty> duties;           ///< also those before and after, so that rules hold across month ends
    std::chrono::minutes minimumRest;
    int longestRunOfDutyDays;
};

/// The broken rules of all days to check, by date. The same input always gives the same list.
std::vector<Violation> checkRoster(const RulesInput &input);

} // namespace dutydesk
