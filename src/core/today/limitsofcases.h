// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"
#include "today/runninglimits.h"

namespace dutydesk {

/// The deadlines of open work. Each runs since the line of the work was written; without a line, since its page was
/// opened. Reads what is open, in three statements, however much is done.
RunningLimits::Source limitsOfCases(const LogRepositories &repositories);

} // namespace dutydesk
