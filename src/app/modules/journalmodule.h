// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/services.h"
#include "files/fileheadpin.h"
#include "journal/journalwatch.h"
#include "journal/sqldatabasecheck.h"
#include "journal/sqljournalrepository.h"
#include "journal/sqlrecordstore.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"
#include "records/allrecords.h"

namespace dutydesk {

struct DeskSettings;

/// What every other module stands on: the open database, and the journal with its secrets and its verifier.
struct JournalModule
{
    JournalModule(Database &openDatabase, const DeskSettings &settings, DeskId ofDesk, LockedBytes pepper);

    void addTo(Services &services)
    {
        services.journal = &journal;
        services.verifier = &verifier;
        services.watch = &watch;
    }

    std::vector<RecordStore *> storesToChange();

    Database &database;
    const DeskId desk;
    const QString privateFolder;
    const KeyCost keyCost;
    OpenSslCrypto crypto;
    FileHeadPin headPin;
    SodiumKeyVault vault;
    SqlJournalRepository repository;
    Journal journal;
    std::vector<SqlRecordStore> stores; ///< one for every type of record
    SqlDatabaseCheck databaseCheck{database};
    Verifier verifier;
    JournalWatch watch;
};

} // namespace dutydesk
