// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "today/today.h"
#include "today/todayrow.h"

#include <QCoreApplication>

namespace dutydesk {

/// Puts into rows what Today shows.
class TodayRows
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::TodayRows)

public:
    TodayRows(const Today &today, const std::vector<CountedLimit> &limits, const QTimeZone &zone)
        : m_today(today)
        , m_limits(limits)
        , m_zone(zone)
    {}

    /// What runs out of time and what is to be done today.
    std::vector<TodayRow> work() const;

    /// What waits for the reader, the lines of the shift and the reminders.
    std::vector<TodayRow> news() const;

private:
    static TodayRow heading(const QString &text, const QString &aside = {});
    static TodayRow hint(const QString &sentence);
    static TodayRow limitRow(const CountedLimit &counted);
    TodayRow workRow(const Case &work) const;
    TodayRow itemRow(const TodayItem &item) const;
    TodayRow lineRow(const LogEntry &line) const;
    void addItems(std::vector<TodayRow> &rows, const QString &title, const std::vector<TodayItem> &items) const;
    void addLines(std::vector<TodayRow> &rows) const;
    QString momentText(const QDateTime &moment) const;

    const Today &m_today;
    const std::vector<CountedLimit> &m_limits; ///< those of Today, as the band counts them
    QTimeZone m_zone;
};

} // namespace dutydesk
