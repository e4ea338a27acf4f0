// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace dutydesk {

/// Puts `restored`, a whole file in the same folder, in the place of the database, which nobody may have open. The
/// present files are kept: all of them get `suffix` behind the database's name. Returns where the old database is now,
/// or an empty text if there was none. Fails with Conflict if the names with the suffix are taken, and with
/// FileNotWritable; the database is then where it was, or missing and kept under the other name.
Result<QString> swapDatabase(const QString &restored, const QString &database, const QString &suffix);

} // namespace dutydesk
