// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "find/findable.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// Staff and the lists of the administration.
Findables findablesOfCentre(const StaffRepository &staff, const CentreRepositories &centre);

} // namespace dutydesk
