// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "find/findable.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// Makes staff and the reference lists of the administration findable.
Findables findablesOfCentre(const StaffRepository &staff, const CentreRepositories &centre);

} // namespace dutydesk
