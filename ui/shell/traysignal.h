// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/limitalerts.h"

class QSystemTrayIcon;
class QWidget;

namespace dutydesk {

/// Tells the desktop by an icon in its tray, which appears with the first message, and by the window's button in the
/// list of windows. A click on either brings the window to the front.
class TraySignal final : public DesktopSignal
{
public:
    explicit TraySignal(QWidget &window)
        : m_window(window)
    {}

    void show(const QString &title, const QString &text) override;
    void beep() override;

private:
    QSystemTrayIcon &icon();

    QWidget &m_window;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace dutydesk
