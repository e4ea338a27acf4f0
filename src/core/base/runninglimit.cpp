// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/runninglimit.h"

#include <algorithm>

namespace dutydesk {

QDateTime RunningLimit::warnFrom() const
{
    constexpr qint64 minute = 60;
    return std::min(from.addSecs(from.secsTo(due) * 4 / 5), due.addSecs(-minute));
}

LimitState RunningLimit::stateAt(const QDateTime &now) const
{
    return pausedAt            ? LimitState::Paused
           : now > due         ? LimitState::Over
           : now >= warnFrom() ? LimitState::Near
                               : LimitState::Running;
}

std::chrono::seconds RunningLimit::leftAt(const QDateTime &now) const
{
    return std::chrono::seconds(pausedAt.value_or(now).secsTo(due));
}

} // namespace dutydesk
