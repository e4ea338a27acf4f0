// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/findable.h"
#include "owners/ownerrepositories.h"

namespace dutydesk {

/// Makes flats with their residents and vehicles, facilities with their history, and data requests findable. Sensitive
/// fields are left out: special care, keys, children under fourteen.
Findables findablesOfOwners(const OwnerRepositories &repositories);

} // namespace dutydesk
