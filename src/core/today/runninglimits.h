// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/runninglimit.h"
#include "people/actor.h"

#include <functional>

namespace dutydesk {

/// All limits that run at the desk, whatever they belong to.
class RunningLimits
{
public:
    /// Gives the running limits of one kind of record in any order, with their texts masked. It asks for no right.
    using Source = std::function<Result<std::vector<RunningLimit>>()>;

    /// Adds the limits of one more kind of record.
    void add(Source source) { m_sources.push_back(std::move(source)); }

    /// What ends first comes first, so that what is over leads; what pauses comes last. Needs Right::ReadRecords.
    Result<std::vector<RunningLimit>> list(const Actor &actor) const;

private:
    std::vector<Source> m_sources;
};

} // namespace dutydesk
