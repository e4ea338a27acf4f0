// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/calendarfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<std::vector<CalendarDay>> calendarDaysOf(const QJsonArray &list)
{
    std::vector<CalendarDay> days;
    for (const QJsonValue &value : list) {
        const int number = static_cast<int>(days.size()) + 1;
        const QJsonObject object = value.toObject();
        const QDate date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
        const QString kind = object["kind"_L1].toString();
        const Result<NonBlankText> name = NonBlankText::from(object["name"_L1].toString());
        if (!date.isValid() || !name || (kind != "holiday"_L1 && kind != "workday"_L1)) {
            return failure(ErrorCode::InvalidInput, u"calendar %1: date, name or kind"_s.arg(number));
        }
        const auto dayKind = kind == "holiday"_L1 ? CalendarDayKind::Holiday : CalendarDayKind::MakeUpDay;
        days.push_back({CalendarDayId(number), date, dayKind, *name});
    }
    return days;
}

Result<void> checkYear(int year, const std::vector<CalendarDay> &days)
{
    if (days.empty()) {
        return failure(ErrorCode::InvalidInput, u"calendar: empty"_s);
    }
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto before = days.begin() + static_cast<std::ptrdiff_t>(i);
        if (days[i].date.year() != year) {
            return failure(ErrorCode::InvalidInput, u"calendar %1: year"_s.arg(i + 1));
        }
        if (std::ranges::find(days.begin(), before, days[i].date, &CalendarDay::date) != before) {
            return failure(ErrorCode::InvalidInput, u"calendar %1: twice"_s.arg(i + 1));
        }
    }
    return {};
}

Result<std::vector<CalendarDay>> parseCalendar(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        return failure(ErrorCode::InvalidInput, u"calendar: not a list"_s);
    }
    return calendarDaysOf(document.array());
}

} // namespace dutydesk
