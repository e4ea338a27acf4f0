// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modules/centremodule.h"
#include "roster/findablesofroster.h"
#include "roster/rosterfiles.h"
#include "roster/rosterservice.h"

namespace dutydesk {

/// Who is on duty when.
struct RosterModule
{
    void addTo(Services &services)
    {
        services.roster = &service;
        services.rosterExporter = &files;
    }

    Findables findables() { return findablesOfRoster(repositories); }

    JournalModule &base;
    PeopleModule &people;
    CentreModule &centre;
    SqlRepository<ShiftPattern> patterns{base.database};
    SqlRepository<Duty> duties{base.database};
    SqlRepository<RosterMonth> months{base.database};
    SqlRepository<Substitution> substitutions{base.database};
    RosterRepositories repositories{patterns,      duties,         months,
                                    substitutions, people.staff,   centre.calendar,
                                    centre.centre, centre.leaders, centre.emergencyNumbers};
    RosterService service{repositories, base.journal};
    RosterFiles files{base.journal.clock()};
};

} // namespace dutydesk
