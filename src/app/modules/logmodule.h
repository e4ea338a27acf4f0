// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "handover/sqlhandoverrepositories.h"
#include "log/findablesoflog.h"
#include "log/logofflats.h"
#include "modules/rostermodule.h"

namespace dutydesk {

/// The duty log, its handovers and their review, which share their records.
struct LogModule
{
    void addTo(Services &services)
    {
        services.dutyLog = &log;
        services.handover = &handover;
        services.reviews = &reviews;
    }

    Findables findables() { return findablesOfLog(repositories, people.staff); }

    JournalModule &base;
    PeopleModule &people;
    CentreModule &centre;
    RosterModule &roster;
    SqlHandoverStore store{base.database};
    HandoverRepositories repositories = store.repositories();
    DutyLog log{{repositories, people.staff, roster.patterns, roster.duties, centre.centre}, base.journal};
    HandoverService handover{log, {repositories, centre.items, centre.centre}, people.signIn, base.journal};
    ReviewService reviews{log, repositories, people.signIn, base.journal};
    LogOfFlats ofFlats{repositories, people.staff};
};

} // namespace dutydesk
