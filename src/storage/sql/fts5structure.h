// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

namespace dutydesk {

/// Whether the record by which SQLite's full-text index finds its parts names each part once only. Each search reads
/// all that are named, so one that is named a thousand times holds up whoever asks. False too if the record is cut off.
/// `table` is the index, and need not be there.
Result<bool> namesEachSegmentOnce(const Database &database, const QString &table);

} // namespace dutydesk
