// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/runninglimit.h"
#include "common/preferences.h"

#include <QCoreApplication>

namespace dutydesk {

/// How the desktop is told of something while nobody looks at the window.
class DesktopSignal
{
public:
    virtual ~DesktopSignal() = default;

    virtual void show(const QString &title, const QString &text) = 0;
    virtual void beep() = 0;
};

/// Says that limits have become near or over, as the person at the desk has chosen. There is no sound at night.
class LimitAlerts
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::LimitAlerts)

public:
    LimitAlerts(const Preferences &preferences, const Clock &clock, DesktopSignal &signal)
        : m_preferences(preferences)
        , m_clock(clock)
        , m_signal(signal)
    {}

    void tell(StaffId person, LimitState state, const QStringList &limits) const;

private:
    bool isNight() const;

    const Preferences &m_preferences;
    const Clock &m_clock;
    DesktopSignal &m_signal;
};

} // namespace dutydesk
