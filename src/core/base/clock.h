// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace dutydesk {

/// The only source of the present moment. Nothing else in the program asks the system for the time.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present moment in UTC, cut to whole seconds as the database stores it.
    virtual QDateTime now() const = 0;

    /// Time since the machine started, sleep included. Countdowns use it because changes of the clock do not affect it.
    virtual std::chrono::milliseconds sinceBoot() const = 0;

    /// The time zone of the centre's days and shifts.
    virtual QTimeZone zone() const = 0;

    /// The local date of the present moment.
    QDate today() const { return localDate(now()); }

    QDate localDate(const QDateTime &moment) const { return moment.toTimeZone(zone()).date(); }
    QTime localTime(const QDateTime &moment) const { return moment.toTimeZone(zone()).time(); }

    /// The moment, in UTC, of a local wall time.
    QDateTime momentOf(QDate date, QTime time) const { return QDateTime(date, time, zone()).toUTC(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds sinceBoot() const override;
    QTimeZone zone() const override;
};

} // namespace dutydesk
