// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"
#include "roster/shiftpattern.h"

namespace dutydesk {

using DutyId = Id<struct DutyTag>;

/// A cell of the roster: one person on one day. The record stays when the cell is cleared, so that the journal has its
/// whole history.
struct Duty
{
    static constexpr RecordType recordType = RecordType::Duty;
    static constexpr const char *table = "duty";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Duty::id}, Field{"staff_id", &Duty::staff}, Field{"duty_date", &Duty::date},
                         Field{"shift_pattern_id", &Duty::pattern});
    }

    DutyId id;
    StaffId staff;
    QDate date;                            ///< local; the day on which the shift begins
    std::optional<ShiftPatternId> pattern; ///< absent if the cell is empty

    bool operator==(const Duty &) const = default;
};

} // namespace dutydesk
