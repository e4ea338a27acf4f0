// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace dutydesk {

/// A clock that is moved through the past of the demo centre.
class DemoClock final : public Clock
{
public:
    explicit DemoClock(const QTimeZone &zone)
        : m_zone(zone)
    {}

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds sinceBoot() const override
    {
        return std::chrono::milliseconds(m_now.toMSecsSinceEpoch());
    }
    QTimeZone zone() const override { return m_zone; }

    /// Moves the clock forward; an earlier moment leaves it unchanged.
    void moveTo(const QDateTime &moment) { m_now = std::max(m_now, moment); }

private:
    QTimeZone m_zone;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
};

} // namespace dutydesk
