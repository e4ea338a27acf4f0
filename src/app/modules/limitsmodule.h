// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modules/logmodule.h"
#include "today/limitsofcases.h"

namespace dutydesk {

/// The limits that run at the desk. Each feature that has such limits adds its source here.
struct LimitsModule
{
    explicit LimitsModule(const LogModule &log) { limits.add(limitsOfCases(log.repositories)); }

    void addTo(Services &services) { services.runningLimits = &limits; }

    RunningLimits limits;
};

} // namespace dutydesk
