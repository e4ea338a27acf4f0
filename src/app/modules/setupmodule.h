// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modules/rostermodule.h"
#include "setup/firststart.h"

namespace dutydesk {

/// The first start at a new desk.
struct SetupModule
{
    void addTo(Services &services) { services.firstStart = &firstStart; }

    JournalModule &base;
    PeopleModule &people;
    CentreModule &centre;
    RosterModule &roster;
    FirstStart firstStart{{centre.centre, centre.items, centre.leaders, centre.emergencyNumbers, centre.phrases,
                           centre.calendar, roster.patterns, people.staff, people.keys},
                          base.vault,
                          base.journal,
                          people.desk};
};

} // namespace dutydesk
