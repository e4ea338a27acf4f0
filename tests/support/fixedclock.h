// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace dutydesk::test {

/// A clock that stands at Monday 2 March 2026, 08:00 in Shanghai (00:00 UTC), until a test moves it.
class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot; }
    QTimeZone zone() const override { return QTimeZone("Asia/Shanghai"); }

    void advance(std::chrono::seconds by)
    {
        m_now = m_now.addSecs(by.count());
        m_sinceBoot += by;
    }

    /// Sets the clock to a local time.
    void set(QDate date, QTime time) { m_now = momentOf(date, time); }

private:
    QDateTime m_now = QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC);
    std::chrono::milliseconds m_sinceBoot = std::chrono::hours(1);
};

} // namespace dutydesk::test
