// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dutydesk {

/// What the window is opened with.
struct WindowStart
{
    QString database = {}; ///< empty for the computer's own database
    QString language = {}; ///< zh_CN or en; empty for the one that was chosen last
};

/// The window's start, if the arguments ask for the window: they hold no command, only `--database` and `--lang`.
std::optional<WindowStart> windowStart(const QStringList &arguments);

/// Runs the window until it is closed and returns the exit code. Earlier errors are printed on the standard error.
int openWindow(const WindowStart &start);

/// Reports on the standard error that there is no display, and returns the exit code.
int refuseWindow();

} // namespace dutydesk
