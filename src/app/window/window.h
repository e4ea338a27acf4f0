// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dutydesk {

/// The database for the window, empty for the computer's own, if the arguments ask for the window: nothing, or
/// `--database FILE` alone.
std::optional<QString> databaseOfWindow(const QStringList &arguments);

/// Runs the window until it is closed. The exit code; what kept it from opening is said on the standard error.
int openWindow(const QString &database);

/// Says that there is no display. The exit code.
int refuseWindow();

} // namespace dutydesk
