// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todayservice.h"

#include <algorithm>

namespace dutydesk {

void Today::changesAt(const QDateTime &moment)
{
    if (moment > now && (!nextChange.isValid() || moment < nextChange)) {
        nextChange = moment;
    }
}

TodayService::TodayService(std::vector<const TodaySource *> sources, const Clock &clock)
    : m_sources(std::move(sources))
    , m_clock(clock)
{}

Result<Today> TodayService::read(const Actor &actor) const
{
    const QDateTime now = m_clock.now();
    Today today{.now = now, .date = m_clock.localDate(now)};
    today.changesAt(m_clock.momentOf(today.date.addDays(1), QTime(0, 0)));
    for (const TodaySource *source : m_sources) {
        CHECK(source->tellTo(actor, today));
    }
    std::ranges::stable_sort(today.waiting, std::greater(), &TodayItem::level);
    std::ranges::stable_sort(today.reminders, std::greater(), &TodayItem::level);
    return today;
}

} // namespace dutydesk
