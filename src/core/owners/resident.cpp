// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/resident.h"

#include "privacy/maskedrecord.h"

namespace dutydesk {

Resident masked(Resident resident)
{
    Resident shown = masked<Resident>(resident);
    // No field can say this of itself, for it depends on another one.
    shown.name = resident.isUnderFourteen ? masking::text(resident.name) : shown.name;
    return shown;
}

} // namespace dutydesk
