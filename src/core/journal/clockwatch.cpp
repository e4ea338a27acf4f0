// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/clockwatch.h"

namespace dutydesk {

using namespace std::chrono_literals;

namespace {

/// A longer gap between the last entry and the clock is noted, because a desk writes daily.
constexpr qint64 longestGapMs = std::chrono::milliseconds(26h).count();

/// The clocks of two desks may differ by as much, and a clock that is set by the network may be set back by it.
constexpr qint64 toleranceMs = std::chrono::milliseconds(1min).count();

/// Clocks count whole seconds. What is written while a clock is behind has a time between two seconds, so that no entry
/// by a right clock has the same.
constexpr bool standsStill(qint64 timeMs)
{
    return timeMs % 1000 != 0;
}

} // namespace

std::optional<ClockAnomaly> ClockAnomaly::of(const Row &notice)
{
    const qint64 *wall = notice.size() == 2 ? std::get_if<qint64>(&notice[0]) : nullptr;
    const qint64 *expected = notice.size() == 2 ? std::get_if<qint64>(&notice[1]) : nullptr;
    return wall && expected ? std::optional(ClockAnomaly{*wall, *expected}) : std::nullopt;
}

/// The time that a clock which is behind should show at least.
std::optional<qint64> ClockWatch::expected(const Look &look, qint64 lastMs) const
{
    if (m_saved) { // shows a clock that was put back although the last entry is long ago
        const qint64 since = (look.sinceBoot - m_saved->sinceBoot).count() / 1000 * 1000;
        if (const qint64 now = m_saved->wallMs + since; now - look.wallMs > toleranceMs) {
            return std::max(now, lastMs);
        }
    }
    const bool isBehind = look.wallMs < lastMs && (standsStill(lastMs) || lastMs - look.wallMs > toleranceMs);
    return isBehind ? std::optional(lastMs) : std::nullopt;
}

ClockWatch::Look ClockWatch::lookAfter(qint64 lastMs) const
{
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    Look look{.wallMs = wall, .sinceBoot = m_clock.sinceBoot(), .timeMs = std::max(wall, lastMs)};
    if (const std::optional<qint64> time = expected(look, lastMs)) {
        look.anomaly = ClockAnomaly{wall, standsStill(*time) ? *time : *time + 1};
        look.timeMs = look.anomaly->timeMs();
        look.isNew = look.timeMs > lastMs || !m_noted || wall < m_saved->wallMs;
    } else if (wall - lastMs > longestGapMs) {
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
