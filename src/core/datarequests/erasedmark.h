// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/resident.h"

namespace dutydesk {

/// What an erasure leaves of a record: where it stood, and nothing that a person's data was kept in (OW-6). The
/// verifier takes nothing else for erased.
Resident markOf(const Resident &resident);
Vehicle markOf(Vehicle vehicle);

} // namespace dutydesk
