// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dutydesk {

/// Switches core dumps off, so that a crash does not write keys and owners' data to the disk. Call it before the first
/// secret is read. Returns false if the system refuses.
bool switchOffCoreDumps();

} // namespace dutydesk
