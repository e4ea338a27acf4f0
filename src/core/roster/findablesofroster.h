// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/findable.h"
#include "roster/rosterrepositories.h"

namespace dutydesk {

/// Makes substitutions and shift patterns findable.
Findables findablesOfRoster(const RosterRepositories &repositories);

} // namespace dutydesk
