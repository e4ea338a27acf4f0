// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

using ShiftPatternId = Id<struct ShiftPatternTag>;

/// The meaning of a cell of the roster.
enum class ShiftKind {
    Duty,  ///< on duty from start to end
    Rest,  ///< a day off
    Leave, ///< a day of leave
};

template<>
inline constexpr int lastEnumerator<ShiftKind> = 2;

/// A code for cells of the roster: 白 08:00–20:30, 休, 假. Patterns are data (RO-2).
struct ShiftPattern
{
    static constexpr RecordType recordType = RecordType::ShiftPattern;
    static constexpr const char *table = "shift_pattern";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &ShiftPattern::id}, Field{"code", &ShiftPattern::code, Personal::No},
                         Field{"name", &ShiftPattern::name, Personal::No}, Field{"kind", &ShiftPattern::kind},
                         Field{"start_time", &ShiftPattern::start}, Field{"end_time", &ShiftPattern::end},
                         Field{"staff_on_workdays", &ShiftPattern::staffOnWorkdays},
                         Field{"staff_on_rest_days", &ShiftPattern::staffOnRestDays},
                         Field{"staff_on_holidays", &ShiftPattern::staffOnHolidays},
                         Field{"colour", &ShiftPattern::colour, Personal::No},
                         Field{"sort_order", &ShiftPattern::sortOrder}, Field{"active", &ShiftPattern::active});
    }

    /// The length of a duty. A pattern whose end is not after its start ends on the next day.
    std::chrono::minutes length() const
    {
        const int minutes = start.secsTo(end) / 60;
        return std::chrono::minutes(minutes > 0 ? minutes : minutes + 24 * 60);
    }
    bool crossesMidnight() const { return end <= start; }

    ShiftPatternId id;
    NonBlankText code; ///< one or two characters, unique among active patterns
    NonBlankText name;
    ShiftKind kind;
    QTime start;         ///< local; 00:00 for Rest and Leave
    QTime end;           ///< local
    int staffOnWorkdays; ///< number of people that the centre wants; 0 if it does not matter
    int staffOnRestDays;
    int staffOnHolidays;
    QString colour; ///< #rrggbb of the cell in the light palette, or empty
    int sortOrder;
    bool active;

    bool operator==(const ShiftPattern &) const = default;
};

} // namespace dutydesk
