// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/daycalendar.h"

namespace dutydesk {

DayCalendar::DayCalendar(const std::vector<CalendarDay> &days)
{
    for (const CalendarDay &day : days) {
        if (day.kind != CalendarDayKind::OrdinaryDay) {
            m_days.emplace(day.date, day);
        }
    }
}

DayKind DayCalendar::kindOf(QDate date) const
{
    const auto listed = m_days.find(date);
    if (listed != m_days.end()) {
        return listed->second.kind == CalendarDayKind::Holiday ? DayKind::Holiday : DayKind::MakeUpDay;
    }
    return date.dayOfWeek() >= Qt::Saturday ? DayKind::RestDay : DayKind::Workday;
}

QString DayCalendar::nameOf(QDate date) const
{
    const auto listed = m_days.find(date);
    return listed == m_days.end() ? QString() : listed->second.name.toString();
}

bool DayCalendar::isWorked(QDate date) const
{
    const DayKind kind = kindOf(date);
    return kind == DayKind::Workday || kind == DayKind::MakeUpDay;
}

} // namespace dutydesk
