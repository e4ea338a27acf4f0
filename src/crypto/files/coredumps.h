// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dutydesk {

/// A crash must not write keys and owners' data to the disk. To be called before the first secret is read.
/// False where the system refuses.
bool switchOffCoreDumps();

} // namespace dutydesk
