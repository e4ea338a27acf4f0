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

    /// The time of the entry that notes it, and of all that is written until a clock that is behind has caught up.
    qint64 timeMs() const { return std::max(wallMs, expectedMs); }

    Row notice() const { return {wallMs, expectedMs}; }
    static std::optional<ClockAnomaly> of(const Row &notice);

    bool operator==(const ClockAnomaly &) const = default;
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
