// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modules/backupmodule.h"

namespace dutydesk {

BackupModule::BackupModule(JournalModule &base, PeopleModule &people)
    : erasures(base.database)
    , source(base.database)
    , opener(base.crypto, base.vault, base.journal.clock())
    , files(base.privateFolder, base.keyCost, base.crypto)
    , service({.run = {source, opener, files, smallFiles, base.journal.clock(), QStringLiteral(DUTYDESK_VERSION)},
               .files = files,
               .signer = people.signIn,
               .desk = base.desk,
               .privateFolder = base.privateFolder,
               .erasures = erasures},
              base.journal)
{}

} // namespace dutydesk
