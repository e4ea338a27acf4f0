// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/clockwatch.h"

namespace dutydesk {

std::optional<ClockAnomaly> ClockAnomaly::of(const Row &notice)
{
    const qint64 *wall = notice.size() == 2 ? std::get_if<qint64>(&notice[0]) : nullptr;
    const qint64 *expected = notice.size() == 2 ? std::get_if<qint64>(&notice[1]) : nullptr;
    return wall && expected ? std::optional(ClockAnomaly{*wall, *expected}) : std::nullopt;
}

bool ClockAnomaly::isNotedAfter(qint64 lastMs) const
{
    if (wallMs < 0 || expectedMs < 0 || JournalTime::standsStill(wallMs) || !JournalTime::isPossible(timeMs())) {
        return false;
    }
    const bool isFarBehind = offByMs() > JournalTime::toleranceMs || expectedMs == lastMs;
    return isBehind() ? expectedMs % 1000 == 1 && isFarBehind && expectedMs - lastMs <= JournalTime::longestGapMs
                      : expectedMs == lastMs && offByMs() > JournalTime::longestGapMs
                            && offByMs() <= JournalTime::longestClosingMs;
}

/// The time that a clock which is behind should show at least.
std::optional<qint64> ClockWatch::expected(const Look &look, qint64 lastMs) const
{
    const qint64 latest = lastMs + JournalTime::longestGapMs - 1000; // what is later is noted as far ahead
    if (m_saved
        && latest - look.wallMs
               > JournalTime::toleranceMs) { // shows a clock put back although the last entry is long ago
        const qint64 since = (look.sinceBoot - m_saved->sinceBoot).count() / 1000 * 1000;
        if (const qint64 now = m_saved->wallMs + since; now - look.wallMs > JournalTime::toleranceMs) {
            return std::clamp(now, lastMs, latest);
        }
    }
    const bool isBehind =
        look.wallMs < lastMs && (JournalTime::standsStill(lastMs) || lastMs - look.wallMs > JournalTime::toleranceMs);
    return isBehind ? std::optional(lastMs) : std::nullopt;
}

ClockWatch::Look ClockWatch::lookAfter(qint64 lastMs) const
{
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    Look look{.wallMs = wall, .sinceBoot = m_clock.sinceBoot(), .timeMs = std::max(wall, lastMs)};
    if (const std::optional<qint64> time = expected(look, lastMs)) {
        look.anomaly = ClockAnomaly{wall, JournalTime::standsStill(*time) ? *time : *time + 1};
        look.timeMs = look.anomaly->timeMs();
        look.isNew = look.timeMs > lastMs || !m_noted || wall < m_saved->wallMs;
    } else if (wall - lastMs > JournalTime::longestGapMs) {
        look.anomaly = ClockAnomaly{wall, lastMs};
        look.isNew = true;
    }
    return look;
}

void ClockWatch::noteSaved(const Look &look)
{
    m_saved = look;
    if (look.isNew) {
        m_noted = look.anomaly;
    } else if (!look.anomaly && m_noted && m_noted->isBehind()) {
        m_noted.reset();
    }
}

std::optional<ClockAnomaly> ClockWatch::anomaly(qint64 lastMs) const
{
    const Look look = lookAfter(lastMs);
    if (look.anomaly) {
        return look.isNew ? look.anomaly : m_noted;
    }
    const auto dayOf = [this](qint64 ms) { return m_clock.localDate(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)); };
    const bool isStillNews = m_noted && !m_noted->isBehind() && dayOf(m_noted->wallMs) == dayOf(look.wallMs);
    return isStillNews ? m_noted : std::nullopt;
}

} // namespace dutydesk
