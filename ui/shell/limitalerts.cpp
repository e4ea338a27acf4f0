// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/limitalerts.h"

namespace dutydesk {

bool LimitAlerts::isNight() const
{
    const int hour = m_clock.localTime(m_clock.now()).hour();
    return hour >= 22 || hour < 7;
}

void LimitAlerts::tell(StaffId person, LimitState state, const QStringList &limits) const
{
    const AlertChoice choice = m_preferences.alerts(person);
    if (choice.message) {
        m_signal.show(state == LimitState::Over ? tr("The time is over") : tr("The time is nearly over"),
                      limits.isEmpty() ? tr("Unlock the desk to see what it is about.") : limits.join(u'\n'));
    }
    if (choice.sound && !isNight()) {
        m_signal.beep();
    }
}

} // namespace dutydesk
