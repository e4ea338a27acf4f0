// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "modules/logmodule.h"

namespace dutydesk {

/// Cases, and what the desk sets going about them and about lines: reports to leaders, call-outs, measures.
struct CasesModule
{
    void addTo(Services &services)
    {
        services.escalations = &escalations;
        services.callouts = &callouts;
        services.cases = &cases;
    }

    JournalModule &base;
    PeopleModule &people;
    CentreModule &centre;
    RosterModule &roster;
    LogModule &log;
    EscalationService escalations{
        {log.repositories, log.log.runningPage, centre.leaders, people.staff, roster.patterns, roster.duties},
        base.journal};
    CalloutService callouts{log.repositories, log.log.runningPage, base.journal};
    CaseService cases{log.repositories, log.log.runningPage, people.staff, log.evidence.files, base.journal};
};

} // namespace dutydesk
