// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/pagelines.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace dutydesk {

/// How the telephone was answered (HO-15). A line that was corrected counts once, as its newest correction has it.
struct CallCount
{
    int inTime = 0; ///< answered within three rings
    int late = 0;   ///< answered after more
    int missed = 0;
    int outgoing = 0;

    int incoming() const { return inTime + late + missed; }

    /// The share of the incoming calls that were answered within three rings; 100 only if all were. Nothing if none
    /// came.
    std::optional<int> percentInTime() const
    {
        if (incoming() == 0) {
            return std::nullopt;
        }
        const auto percent = static_cast<int>(std::lround(100.0 * inTime / incoming()));
        return inTime == incoming() ? percent : std::min(percent, 99);
    }

    /// Counts lines of this source, whatever else than calls they are.
    void add(EntrySource source, int lines = 1)
    {
        switch (source) {
        case EntrySource::Call:
            inTime += lines;
            break;
        case EntrySource::LateCall:
            late += lines;
            break;
        case EntrySource::MissedCall:
            missed += lines;
            break;
        case EntrySource::OutgoingCall:
            outgoing += lines;
            break;
        default:
            break;
        }
    }

    bool operator==(const CallCount &) const = default;
};

} // namespace dutydesk
