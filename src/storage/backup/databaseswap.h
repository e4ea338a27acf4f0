// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace dutydesk {

/// Puts `restored`, a whole file in the same folder, in the place of the database, which nobody may have open. The
/// present file is kept: it gets `suffix` behind its name. Returns where it is now, or an empty text if there was none.
/// Fails with NotAFile if `restored` is a link or no file, with StorageMoved if another program replaced the file
/// meanwhile, and with FileNotWritable, also if the name with the suffix is taken.
///
/// The database's name stands for the old file or for the new one at every moment. Only where SQLite cannot open the
/// old one, so that the log beside it has to be kept too, or where the disk knows one name for a file only, the name
/// stands for nothing in between; the program then refuses to start.
Result<QString> swapDatabase(const QString &restored, const QString &database, const QString &suffix);

} // namespace dutydesk
