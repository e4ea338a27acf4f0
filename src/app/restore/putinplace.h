// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"

namespace dutydesk {

/// Puts a database that was read from a backup in the place of the present one, which nobody has open and whose lock
/// the caller holds. Returns where the old one is kept, as swapDatabase() does. What was
/// read does not stay where it fails.
Result<QString> putInPlace(const DeskSettings &settings, const QString &restored);

/// The same for a window that has just closed its desk: takes the lock meanwhile.
Result<QString> putInPlaceLocked(const DeskSettings &settings, const QString &restored);

} // namespace dutydesk
