// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/findable.h"
#include "owners/ownerrepositories.h"

namespace dutydesk {

/// Flats with their people and vehicles, and facilities with their history. Sensitive fields are left out: special
/// care, keys, children under fourteen.
Findables findablesOfOwners(const OwnerRepositories &repositories);

} // namespace dutydesk
