// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "today/todaysource.h"

namespace dutydesk {

/// Puts together the page Today from what the features tell.
class TodayService
{
public:
    TodayService(std::vector<const TodaySource *> sources, const Clock &clock);

    /// Whoever lacks the right of a source sees the page without it.
    Result<Today> read(const Actor &actor) const;

private:
    std::vector<const TodaySource *> m_sources;
    const Clock &m_clock;
};

} // namespace dutydesk
