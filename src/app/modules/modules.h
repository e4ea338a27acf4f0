// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modules/backupmodule.h"
#include "modules/casesmodule.h"
#include "modules/erasuremodule.h"
#include "modules/limitsmodule.h"
#include "modules/setupmodule.h"
#include "modules/todaymodule.h"

namespace dutydesk {

/// All modules, in the order in which they stand on each other.
struct Modules
{
    Services services()
    {
        Services services;
        const auto add = [&](auto &...module) { (module.addTo(services), ...); };
        add(base, people, centre, roster, setup, log, limits, cases, owners, find, erasure, backup, today);
        return services;
    }

    JournalModule base;
    EvidenceModule evidence{base};
    PeopleModule people{base};
    CentreModule centre{base, people};
    RosterModule roster{base, people, centre};
    SetupModule setup{base, people, centre, roster};
    LogModule log{base, evidence, people, centre, roster};
    LimitsModule limits{log};
    CasesModule cases{base, people, centre, roster, log};
    OwnersModule owners{base, people, centre, log};
    FindModule find{base, owners, log, roster, centre};
    ErasureModule erasure{base, evidence, people, log, owners, find};
    BackupModule backup{base, people};
    TodayModule today{base, centre, roster, log, cases, limits, owners, backup};
};

} // namespace dutydesk
