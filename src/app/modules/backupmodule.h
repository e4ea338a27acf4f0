// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupservice.h"
#include "backup/sodiumbackupfiles.h"
#include "backup/sqlbackupsource.h"
#include "backup/sqlcopyopener.h"
#include "files/durablearchivefile.h"
#include "modules/peoplemodule.h"

namespace dutydesk {

/// Copies of the whole database in other places.
struct BackupModule
{
    BackupModule(JournalModule &base, PeopleModule &people);

    void addTo(Services &services) { services.backups = &service; }

    SqlRepository<Erasure> erasures;
    SqlBackupSource source;
    SqlCopyOpener opener;
    SodiumBackupFiles files;
    DurableArchiveFile smallFiles = {};
    BackupService service;
};

} // namespace dutydesk
