// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dutydesk {

/// The database for the window, if the arguments ask for the window: either there are none, or only `--database FILE`.
/// An empty text means the computer's own database.
std::optional<QString> databaseOfWindow(const QStringList &arguments);

/// Runs the window until it is closed and returns the exit code. Earlier errors are printed on the standard error.
int openWindow(const QString &database);

/// Reports on the standard error that there is no display, and returns the exit code.
int refuseWindow();

} // namespace dutydesk
