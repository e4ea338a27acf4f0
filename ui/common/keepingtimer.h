// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTimer>

#include <functional>

namespace dutydesk {

/// Says when to keep what is being typed: at most a second after the first key that is not kept, however one types, and
/// when the program ends.
class KeepingTimer final
{
public:
    explicit KeepingTimer(std::function<void()> keep)
        : m_keep(std::move(keep))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(longest);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, m_keep);
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, &m_timer, [this] { keepNow(); });
    }

    /// A later key does not put off the keeping of an earlier one.
    void edited()
    {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    }

    /// Does nothing if everything is kept.
    void keepNow()
    {
        if (m_timer.isActive()) {
            m_timer.stop();
            m_keep();
        }
    }

    /// What was typed is kept elsewhere or is to be forgotten.
    void stop() { m_timer.stop(); }

    static constexpr std::chrono::milliseconds longest{900}; ///< leaves time to write within the second

private:
    std::function<void()> m_keep;
    QTimer m_timer;
};

} // namespace dutydesk
