// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datarequests/dataerasure.h"
#include "files/durablearchivefile.h"
#include "log/purgeservice.h"
#include "modules/findmodule.h"
#include "modules/ownersmodule.h"

namespace dutydesk {

/// Purges volumes whose retention is over, and erases the data of people who ask for it.
struct ErasureModule
{
    void addTo(Services &services)
    {
        services.purge = &purge;
        services.erasure = &ofPeople;
    }

    JournalModule &base;
    EvidenceModule &evidence;
    PeopleModule &people;
    LogModule &log;
    OwnersModule &owners;
    FindModule &find;
    SqlRepository<Erasure> erasures{base.database};
    DurableArchiveFile archiveFile = {};
    PurgeService purge{{log.log.pages, log.repositories, evidence.evidence, owners.centre.centre, people.staff,
                        erasures, base.repository, base.verifier, people.signIn, base.crypto, archiveFile,
                        find.erasedSpace, base.storesToChange()},
                       base.journal};
    DataErasure ofPeople{{owners.repositories, people.staff, erasures, base.repository, base.verifier, people.signIn,
                          base.crypto, find.erasedSpace},
                         base.journal};
};

} // namespace dutydesk
