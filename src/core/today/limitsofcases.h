// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"
#include "today/runninglimits.h"

namespace dutydesk {

/// The deadlines of open work, and the limits of cases, those that pause too. A deadline runs since the line of the
/// work was written; without a line, since its page was opened. Reads what is open, in four statements, however much is
/// done.
RunningLimits::Source limitsOfCases(const LogRepositories &repositories);

} // namespace dutydesk
