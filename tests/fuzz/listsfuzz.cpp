// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/calendarfile.h"
#include "fuzz/fuzztargets.h"
#include "setup/referencefile.h"

#include <set>

namespace dutydesk::fuzz {

void calendarList(const QByteArray &input)
{
    const Result<std::vector<CalendarDay>> days = parseCalendar(input);
    if (!days) {
        demand(days.error().code == ErrorCode::InvalidInput, "a wrong list is said to be one");
        return;
    }
    std::set<QDate> dates;
    for (const CalendarDay &day : *days) {
        dates.insert(day.date);
        demand(recordOf<CalendarDay>(rowOf(day)) == day, "a day that was read can be kept");
    }
    const bool isYear = checkYear(2027, *days).has_value();
    demand(!isYear || (dates.size() == days->size() && dates.begin()->year() == 2027), "no day stands there twice");
}

void referenceList(const QByteArray &input)
{
    const Result<ReferenceFile> file = parseReferenceFile(input);
    if (!file) {
        demand(file.error().code == ErrorCode::InvalidInput, "wrong data is said to be wrong");
        return;
    }
    const auto demandKept = [](const auto &records) {
        for (const auto &record : records) {
            using Kept = std::remove_cvref_t<decltype(record)>;
            const Result<Kept> again = recordOf<Kept>(rowOf(record));
            demand(again && *again == record, "reference data that was read can be kept");
        }
    };
    demandKept(file->patterns);
    demandKept(file->items);
    demandKept(file->leaders);
    demandKept(file->emergencyNumbers);
    demandKept(file->phrases);
    demandKept(file->calendar);
}

} // namespace dutydesk::fuzz
