// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

using CalendarDayId = Id<struct CalendarDayTag>;

enum class CalendarDayKind {
    Holiday,    ///< a day off according to the year's notice
    MakeUpDay,  ///< a Saturday or Sunday on which people work
    OrdinaryDay ///< a withdrawn exception: the weekday rule applies again
};

template<>
inline constexpr int lastEnumerator<CalendarDayKind> = 2;

/// An exception to the weekday rule, by which Monday to Friday are workdays. A year's list is data (RO-6).
struct CalendarDay
{
    static constexpr RecordType recordType = RecordType::CalendarDay;
    static constexpr const char *table = "calendar_day";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &CalendarDay::id}, Field{"day", &CalendarDay::date},
                         Field{"kind", &CalendarDay::kind}, Field{"name", &CalendarDay::name, Personal::No});
    }

    CalendarDayId id;
    QDate date;
    CalendarDayKind kind;
    NonBlankText name; ///< such as 国庆节

    bool operator==(const CalendarDay &) const = default;
};

} // namespace dutydesk
