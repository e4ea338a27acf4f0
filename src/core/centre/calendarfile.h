// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"

#include <QJsonArray>

namespace dutydesk {

/// Reads a year's list of days: `[{"date": "2027-01-01", "name": "元旦", "kind": "holiday" | "workday"}]`, with ids
/// from 1. InvalidInput names the number of the entry that is wrong, from 1.
Result<std::vector<CalendarDay>> parseCalendar(const QByteArray &json);

/// The same from a list that is read already.
Result<std::vector<CalendarDay>> calendarDaysOf(const QJsonArray &list);

/// That all days are of that year, each once. InvalidInput as above.
Result<void> checkYear(int year, const std::vector<CalendarDay> &days);

} // namespace dutydesk
