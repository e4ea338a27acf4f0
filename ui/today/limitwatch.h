// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/runninglimit.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace dutydesk {

/// A running limit in terms of Clock::sinceBoot.
struct CountedLimit
{
    RunningLimit limit;
    std::chrono::milliseconds warnFrom;
    std::chrono::milliseconds due; ///< of a paused one, what is left is counted by its own end

    LimitState stateAt(std::chrono::milliseconds now) const;
    std::chrono::seconds leftAt(std::chrono::milliseconds now) const;

    /// The share of its time that is over, at most 1.
    double shareOverAt(std::chrono::milliseconds now) const;

    /// How long it looks the same from now on.
    std::chrono::milliseconds untilChangeAt(std::chrono::milliseconds now) const;

    bool operator==(const CountedLimit &) const = default;
};

/// Counts limits by the time since the machine started: sleep counts, and a clock that is set meanwhile changes
/// nothing. It remembers no texts, so that it can outlive the lock and a change of the language.
class LimitWatch
{
public:
    explicit LimitWatch(const Clock &clock)
        : m_clock(clock)
    {}

    /// Counts a limit that it has not seen before from the clock's present moment, and goes on counting the others.
    std::vector<CountedLimit> count(std::vector<RunningLimit> limits);

    /// Those that have become near or over since this was asked last. Where that was so when the limit was first seen,
    /// nobody needs to be told.
    std::vector<CountedLimit> takeWorse(const std::vector<const CountedLimit *> &limits);

    /// The worst state that a limit which ends within a day has reached since, for a desk where nobody may see which
    /// limit it is.
    std::optional<LimitState> takeWorst();

private:
    using Key = std::tuple<RecordReference, LimitKind, QDateTime, QDateTime>; ///< with the limit's beginning and end

    struct Known
    {
        std::chrono::milliseconds warnFrom;
        std::chrono::milliseconds due;
        LimitState state;
    };

    static Key keyOf(const RunningLimit &limit);

    const Clock &m_clock;
    std::map<Key, Known> m_known;
};

} // namespace dutydesk
