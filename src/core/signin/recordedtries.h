// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

namespace dutydesk {

/// How many wrong secrets the journal records since the person last signed in or signed, so that the delay after them
/// outlives the program. Reads back a few thousand entries at most.
Result<int> wrongTriesOf(const Journal &journal, StaffId staff);

} // namespace dutydesk
