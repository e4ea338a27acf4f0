// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modules/journalmodule.h"
#include "people/staffrepository.h"
#include "signin/staffservice.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

/// Who works here, and how they sign in.
struct PeopleModule
{
    void addTo(Services &services)
    {
        services.signIn = &signIn;
        services.staff = &service;
    }

    JournalModule &base;
    SqlRepository<StaffMember> staff{base.database};
    SqlRepository<StaffKey> keys{base.database};
    SqlRepository<DeskKey> deskKeys{base.database};
    ThisDesk desk{base.desk, deskKeys};
    SignInService signIn{staff, keys, base.vault, base.journal, desk};
    StaffService service{staff, keys, base.vault, signIn, base.journal};
};

} // namespace dutydesk
