// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/privacyservice.h"
#include "facilities/facilityregister.h"
#include "import/ownerimport.h"
#include "log/logprivacy.h"
#include "modules/logmodule.h"
#include "owners/findablesofowners.h"
#include "owners/ownerarchive.h"
#include "owners/sqlownerrepositories.h"
#include "tables/spreadsheetfiles.h"

namespace dutydesk {

/// The archive of flats and facilities, and who may see whose data.
struct OwnersModule
{
    void addTo(Services &services)
    {
        services.owners = &archive;
        services.ownerImport = &import;
        services.tableFiles = &files;
        services.facilities = &facilities;
        services.privacy = &privacy;
        services.logPrivacy = &logPrivacy;
    }

    Findables findables() { return findablesOfOwners(repositories); }

    JournalModule &base;
    PeopleModule &people;
    CentreModule &centre;
    LogModule &log;
    SqlOwnerStore store{base.database};
    OwnerRepositories repositories = store.repositories();
    OwnerArchive archive{repositories, centre.centre, {&log.ofFlats}, base.journal};
    OwnerImport import{repositories, people.staff, base.repository, base.journal};
    SpreadsheetFiles files{};
    FacilityRegister facilities{repositories, people.staff, base.journal};
    PrivacyService privacy{repositories, centre.centre, people.staff, {&log.ofFlats}, base.journal};
    LogPrivacy logPrivacy{log.repositories, privacy};
};

} // namespace dutydesk
