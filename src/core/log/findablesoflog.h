// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "find/findable.h"
#include "log/logrepositories.h"

namespace dutydesk {

/// Makes lines searchable with the names of their files, pages with their heads and handovers, and cases
/// with their steps.
Findables findablesOfLog(const LogRepositories &repositories, const EvidenceRepository &evidence,
                         const Repository<StaffMember> &staff);

} // namespace dutydesk
