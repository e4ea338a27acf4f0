// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"

#include <map>

namespace dutydesk {

/// What a local date is for those who work.
enum class DayKind { Workday, RestDay, Holiday, MakeUpDay };

/// Tells workdays from rest days: the year's list where it says something, else Monday to Friday (RO-6).
class DayCalendar
{
public:
    explicit DayCalendar(const std::vector<CalendarDay> &days);

    DayKind kindOf(QDate date) const;

    /// Of the holiday or make-up day; empty on other days.
    QString nameOf(QDate date) const;

    /// A make-up day is worked like a workday.
    bool isWorked(QDate date) const;

private:
    std::map<QDate, CalendarDay> m_days;
};

} // namespace dutydesk
