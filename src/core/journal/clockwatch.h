// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/value.h"

namespace dutydesk {

/// A clock that cannot be right, as an entry of the journal notes it.
struct ClockAnomaly
{
    qint64 wallMs;     ///< what the clock showed
    qint64 expectedMs; ///< what it should have shown at least; of a clock far ahead, the time of the entry before

    bool isBehind() const { return wallMs < expectedMs; }
    qint64 offByMs() const { return isBehind() ? expectedMs - wallMs : wallMs - expectedMs; }

    /// Whether the program notes such a clock after an entry of that time.
    bool isNotedAfter(qint64 lastMs) const;

    /// The time of the entry that notes it, and of all that is written until a clock that is behind has caught up.
    qint64 timeMs() const { return std::max(wallMs, expectedMs); }

    Row notice() const { return {wallMs, expectedMs}; }
    static std::optional<ClockAnomaly> of(const Row &notice);

    bool operator==(const ClockAnomaly &) const = default;
};

/// The moments that entries may have: whole seconds, in years in which a clock may be right.
struct JournalTime
{
    static constexpr qint64 firstMs = 1'577'836'800'000; ///< the beginning of 2020, UTC
    static constexpr qint64 endMs = 7'258'118'400'000;   ///< the beginning of 2200

    /// A longer gap between two entries is noted, because a desk writes daily.
    static constexpr qint64 longestGapMs = std::chrono::milliseconds(std::chrono::hours(26)).count();

    /// No desk is closed for ten years; a computer whose clock has lost its year may well show such a gap.
    static constexpr qint64 longestClosingMs = std::chrono::milliseconds(std::chrono::days(3653)).count();

    /// The clocks of two desks may differ by as much, and a clock that is set by the network may be set back by it.
    static constexpr qint64 toleranceMs = std::chrono::milliseconds(std::chrono::minutes(1)).count();

    /// By more, a clock of another computer is not right, even where nobody has set it to summer time.
    static constexpr qint64 mostAheadMs = std::chrono::milliseconds(std::chrono::hours(1)).count();

    static constexpr bool isPossible(qint64 timeMs) { return timeMs >= firstMs && timeMs < endMs; }

    /// What is written while a clock is behind has a time between two seconds, so that no entry by a right clock has
    /// the same.
    static constexpr bool standsStill(qint64 timeMs) { return timeMs % 1000 != 0; }
};

/// Compares this computer's clock with the journal, whose time never runs back.
class ClockWatch
{
public:
    explicit ClockWatch(const Clock &clock)
        : m_clock(clock)
    {}

    /// What the clock shows, seen from the last entry.
    struct Look
    {
        qint64 wallMs;
        std::chrono::milliseconds sinceBoot;
        qint64 timeMs; ///< of the next entries
        std::optional<ClockAnomaly> anomaly = {};
        bool isNew = false; ///< whether the anomaly is to be noted in the journal

        bool isBehind() const { return anomaly && anomaly->isBehind(); }
    };
    Look lookAfter(qint64 lastMs) const;

    /// Entries were saved by this look.
    void noteSaved(const Look &look);

    /// What a person must know now. A clock that is behind is named until it has caught up, and one that jumped far
    /// ahead on that day, because only people can tell whether the desk was closed so long.
    std::optional<ClockAnomaly> anomaly(qint64 lastMs) const;

private:
    std::optional<qint64> expected(const Look &look, qint64 lastMs) const;

    const Clock &m_clock;
    std::optional<Look> m_saved;         ///< the look by which entries were last saved
    std::optional<ClockAnomaly> m_noted; ///< the anomaly that was last noted, while it lasts
};

} // namespace dutydesk
