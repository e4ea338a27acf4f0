// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"
#include "roster/shiftpattern.h"

namespace dutydesk {

enum class DayKind { Workday, RestDay, Holiday };

/// A column of the roster: one day with its kind, from the weekday rule and the year's notice (RO-6).
struct RosterDay
{
    QDate date;
    DayKind kind;
    QString name;        ///< name of the holiday, or of the holiday that a make-up day belongs to
    bool makeUp = false; ///< a Saturday or Sunday on which people work

    bool operator==(const RosterDay &) const = default;
};

/// The days from `first` to `last`, both included. Later calendar entries override earlier ones of the same date.
std::vector<RosterDay> rosterDays(QDate first, QDate last, const std::vector<CalendarDay> &calendar);

/// The number of people that the centre wants on this shift on this day.
int wantedOn(const RosterDay &day, const ShiftPattern &pattern);

} // namespace dutydesk
