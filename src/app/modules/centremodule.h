// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centreservice.h"
#include "find/findablesofcentre.h"
#include "modules/peoplemodule.h"

namespace dutydesk {

/// The centre's settings and lists.
struct CentreModule
{
    void addTo(Services &services) { services.centre = &service; }
    Findables findables() { return findablesOfCentre(people.staff, repositories); }

    JournalModule &base;
    PeopleModule &people;
    SqlRepository<Centre> centre{base.database};
    SqlRepository<SharedItem> items{base.database};
    SqlRepository<OnCallLeader> leaders{base.database};
    SqlRepository<EmergencyNumber> emergencyNumbers{base.database};
    SqlRepository<Phrase> phrases{base.database};
    SqlRepository<CalendarDay> calendar{base.database};
    CentreRepositories repositories{centre, items, leaders, emergencyNumbers, phrases, calendar};
    CentreService service{repositories, base.journal};
};

} // namespace dutydesk
