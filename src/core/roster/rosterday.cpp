// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterday.h"

#include <algorithm>

namespace dutydesk {

namespace {

RosterDay byWeekday(QDate date)
{
    return {date, date.dayOfWeek() >= Qt::Saturday ? DayKind::RestDay : DayKind::Workday, {}};
}

void apply(const CalendarDay &notice, RosterDay &day)
{
    switch (notice.kind) {
    case CalendarDayKind::Holiday:
        day = {notice.date, DayKind::Holiday, notice.name.toString()};
        return;
    case CalendarDayKind::MakeUpDay:
        day = {notice.date, DayKind::Workday, notice.name.toString(), true};
        return;
    case CalendarDayKind::OrdinaryDay:
        day = byWeekday(notice.date);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<RosterDay> rosterDays(QDate first, QDate last, const std::vector<CalendarDay> &calendar)
{
    std::vector<RosterDay> days;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        days.push_back(byWeekday(date));
    }
    for (const CalendarDay &notice : calendar) {
        if (notice.date >= first && notice.date <= last) {
            apply(notice, days[static_cast<std::size_t>(first.daysTo(notice.date))]);
        }
    }
    return days;
}

int wantedOn(const RosterDay &day, const ShiftPattern &pattern)
{
    switch (day.kind) {
    case DayKind::Workday:
        return pattern.staffOnWorkdays;
    case DayKind::RestDay:
        return pattern.staffOnRestDays;
    case DayKind::Holiday:
        return pattern.staffOnHolidays;
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
