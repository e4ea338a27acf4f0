// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/traysignal.h"

#include "common/icons.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace dutydesk {

void TraySignal::show(const QString &title, const QString &text)
{
    QApplication::alert(&m_window);
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        icon().showMessage(title, text, QSystemTrayIcon::Warning);
    }
}

void TraySignal::beep()
{
    QApplication::beep();
}

QSystemTrayIcon &TraySignal::icon()
{
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(iconOf(Icon::Clock), &m_window);
        m_icon->setToolTip(QApplication::applicationDisplayName());
        const auto come = [this] {
            m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
            m_window.raise();
            m_window.activateWindow();
        };
        QObject::connect(m_icon, &QSystemTrayIcon::messageClicked, &m_window, come);
        QObject::connect(m_icon, &QSystemTrayIcon::activated, &m_window, come);
        m_icon->show();
    }
    return *m_icon;
}

} // namespace dutydesk
