// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"
#include "roster/shiftpattern.h"

namespace dutydesk {

enum class DayKind { Workday, RestDay, Holiday };

/// A column of the roster: what the weekday rule and the year's notice make of a day (RO-6).
struct RosterDay
{
    QDate date;
    DayKind kind;
    QString name;        ///< of the holiday, or of the holiday that a make-up day belongs to
    bool makeUp = false; ///< a Saturday or Sunday that is worked

    bool operator==(const RosterDay &) const = default;
};

/// The days from `first` to `last`, both included. Later entries of the calendar win over earlier ones.
std::vector<RosterDay> rosterDays(QDate first, QDate last, const std::vector<CalendarDay> &calendar);

/// How many the centre wants on such a day.
int wantedOn(const RosterDay &day, const ShiftPattern &pattern);

} // namespace dutydesk
