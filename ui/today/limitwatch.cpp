// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/limitwatch.h"

#include "base/limitwords.h"

#include <algorithm>

namespace dutydesk {

using namespace std::chrono_literals;

namespace {

LimitState stateOfLimit(std::chrono::milliseconds now, std::chrono::milliseconds warnFrom,
                        std::chrono::milliseconds due)
{
    return now > due ? LimitState::Over : now >= warnFrom ? LimitState::Near : LimitState::Running;
}

} // namespace

LimitState CountedLimit::stateAt(std::chrono::milliseconds now) const
{
    return limit.pausedAt ? LimitState::Paused : stateOfLimit(now, warnFrom, due);
}

std::chrono::seconds CountedLimit::leftAt(std::chrono::milliseconds now) const
{
    return limit.pausedAt ? limit.leftAt({}) : std::chrono::floor<std::chrono::seconds>(due - now);
}

double CountedLimit::shareOverAt(std::chrono::milliseconds now) const
{
    const auto whole = static_cast<double>(std::max<qint64>(limit.from.secsTo(limit.due), 1));
    return std::clamp(1.0 - static_cast<double>(leftAt(now).count()) / whole, 0.0, 1.0);
}

std::chrono::milliseconds CountedLimit::untilChangeAt(std::chrono::milliseconds now) const
{
    if (limit.pausedAt) {
        return std::chrono::hours(24);
    }
    const std::chrono::seconds left = leftAt(now);
    const std::chrono::milliseconds rest = due - now - left; // of the second that is counted now
    const auto words = LimitWords::untilNextWords(left, stateAt(now)) - 1s + rest + 1ms;
    return stateAt(now) == LimitState::Running ? std::min(words, warnFrom - now) : words;
}

LimitWatch::Key LimitWatch::keyOf(const RunningLimit &limit)
{
    return {limit.record, limit.kind, limit.from, limit.due};
}

std::vector<CountedLimit> LimitWatch::count(std::vector<RunningLimit> limits)
{
    const QDateTime wall = m_clock.now();
    const std::chrono::milliseconds now = m_clock.sinceBoot();
    std::map<Key, Known> known;
    std::vector<CountedLimit> counted;
    for (RunningLimit &limit : limits) {
        const Key key = keyOf(limit);
        const auto seen = m_known.find(key);
        const auto due = seen != m_known.end() ? seen->second.due : now + std::chrono::seconds(wall.secsTo(limit.due));
        const auto warned = std::chrono::seconds(limit.warnFrom().secsTo(limit.due));
        counted.push_back({.limit = std::move(limit), .warnFrom = due - warned, .due = due});
        known.insert_or_assign(
            key, Known{due - warned, due, seen != m_known.end() ? seen->second.state : counted.back().stateAt(now)});
    }
    m_known = std::move(known);
    return counted;
}

std::vector<CountedLimit> LimitWatch::takeWorse(const std::vector<const CountedLimit *> &limits)
{
    std::vector<CountedLimit> worse;
    for (const CountedLimit *limit : limits) {
        const auto known = m_known.find(keyOf(limit->limit));
        const LimitState state = limit->stateAt(m_clock.sinceBoot());
        if (known != m_known.end() && std::exchange(known->second.state, state) < state && state >= LimitState::Near) {
            worse.push_back(*limit);
        }
    }
    return worse;
}

std::optional<LimitState> LimitWatch::takeWorst()
{
    const std::chrono::milliseconds now = m_clock.sinceBoot();
    std::optional<LimitState> worst;
    for (auto &[key, known] : m_known) {
        if (known.state == LimitState::Paused) {
            continue;
        }
        const LimitState state = stateOfLimit(now, known.warnFrom, known.due);
        if (known.due - now <= 24h && std::exchange(known.state, state) < state) {
            worst = std::max(worst.value_or(state), state);
        }
    }
    return worst;
}

} // namespace dutydesk
