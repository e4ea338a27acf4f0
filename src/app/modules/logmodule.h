// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "log/dutylog.h"
#include "log/findablesoflog.h"
#include "log/logofflats.h"
#include "log/logplaces.h"
#include "log/sqllogrepositories.h"
#include "modules/evidencemodule.h"
#include "modules/rostermodule.h"

namespace dutydesk {

/// The duty log, its handovers and their review, which share their records.
struct LogModule
{
    void addTo(Services &services)
    {
        base.verifier.nameBy(places);
        services.logLines = &log.lines;
        services.openWork = &log.openWork;
        services.logPages = &log.pages;
        services.callCounts = &callCounts;
        services.handover = &handover;
        services.reviews = &reviews;
    }

    Findables findables() { return findablesOfLog(repositories, evidence.evidence, people.staff); }

    JournalModule &base;
    EvidenceModule &evidence;
    PeopleModule &people;
    CentreModule &centre;
    RosterModule &roster;
    SqlLogStore store{base.database};
    LogRepositories repositories = store.repositories();
    DutyLog log{{repositories, evidence.evidence, people.staff, roster.patterns, roster.duties, centre.centre},
                evidence.files,
                base.journal};
    PageLines &pageLines = log.runningPage;
    CallCounts callCounts{store.calls};
    HandoverService handover{
        {log.pages, log.openWork, repositories, centre.items, centre.centre}, people.signIn, base.journal};
    ReviewService reviews{log.pages, repositories, people.signIn, base.journal};
    LogOfFlats ofFlats{repositories, people.staff, base.journal};
    LogPlaces places{repositories, evidence.evidence, base.repository};
};

} // namespace dutydesk
