// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"

#include <QJsonArray>

namespace dutydesk {

/// Reads a year's list of days: `[{"date": "2027-01-01", "name": "元旦", "kind": "holiday" | "workday"}]`. The ids
/// count from 1. InvalidInput gives the number of the wrong entry, from 1.
Result<std::vector<CalendarDay>> parseCalendar(const QByteArray &json);

/// The same from a JSON list.
Result<std::vector<CalendarDay>> calendarDaysOf(const QJsonArray &list);

/// Checks that all days belong to that year and none occurs twice. Fails with InvalidInput as parseCalendar() does.
Result<void> checkYear(int year, const std::vector<CalendarDay> &days);

} // namespace dutydesk
