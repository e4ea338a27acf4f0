// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modules/backupmodule.h"
#include "modules/casesmodule.h"
#include "modules/limitsmodule.h"
#include "modules/ownersmodule.h"
#include "today/logtoday.h"
#include "today/officetoday.h"
#include "today/reviewtoday.h"
#include "today/taskstoday.h"
#include "today/todayservice.h"

namespace dutydesk {

/// The page Today, for which each feature has a source here.
struct TodayModule
{
    void addTo(Services &services) { services.today = &service; }

    JournalModule &base;
    CentreModule &centre;
    RosterModule &roster;
    LogModule &log;
    CasesModule &cases;
    LimitsModule &limits;
    OwnersModule &owners;
    BackupModule &backup;
    WorkToday work{limits.limits, log.log.openWork, base.journal.clock()};
    DutyToday duty{roster.service, log.log.pages, centre.centre};
    LinesToday lines{log.repositories};
    TasksToday tasks{log.repositories, base.journal.clock()};
    ReviewToday review{log.repositories, centre.centre};
    VolumesToday volumes{log.repositories, centre.centre, base.journal.clock()};
    ReportsToday reports{cases.escalations};
    AlarmsToday alarms{base.watch};
    RequestsToday requests{owners.repositories.requests, base.journal.clock()};
    RosterToday month{roster.service};
    FacilitiesToday facilities{owners.facilities};
    BackupToday backups{backup.service};
    TodayService service{
        {&work, &duty, &lines, &tasks, &reports, &alarms, &review, &requests, &volumes, &month, &facilities, &backups},
        base.journal.clock()};
};

} // namespace dutydesk
