// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/runninglimits.h"

#include "base/try.h"

#include <algorithm>
#include <tuple>

namespace dutydesk {

Result<std::vector<RunningLimit>> RunningLimits::list(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    std::vector<RunningLimit> all;
    for (const Source &source : m_sources) {
        TRY(std::vector<RunningLimit> some, source());
        std::ranges::move(some, std::back_inserter(all));
    }
    std::ranges::sort(all, {}, [](const RunningLimit &limit) {
        return std::tuple(limit.pausedAt.has_value(), limit.due, limit.record);
    });
    return all;
}

} // namespace dutydesk
