// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/sqlcentrerepositories.h"
#include "files/fileheadpin.h"
#include "handover/handoverservice.h"
#include "handover/sqlhandoverrepositories.h"
#include "journal/sqljournalrepository.h"
#include "journal/sqlrecordstore.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"
#include "people/sqlstaffrepository.h"
#include "people/staffservice.h"
#include "roster/sqldutyrepository.h"
#include "roster/sqlrosterrepositories.h"
#include "setup/firststart.h"

namespace dutydesk::test {

/// What of the program keeps records: the real services over the real storage, without a window and its thread.
struct OpenDesk
{
    /// Opens, or makes, and brings the schema up to date.
    static Result<std::unique_ptr<OpenDesk>> open(const QString &path, const QString &privateFolder,
                                                  const Clock &clock);

    OpenDesk(std::unique_ptr<Database> opened, const QString &privateFolder, const Clock &clock);

    Result<VerificationReport> verify() const;

    static constexpr DeskId id = DeskId(1);

    std::unique_ptr<Database> database;
    OpenSslCrypto crypto;
    QByteArray pepper = QByteArray(32, 'p');
    SodiumKeyVault vault{LockedBytes::takenFrom(pepper), {1, 8 * 1024 * 1024}};
    FileHeadPin pin;

    SqlJournalRepository journalRepository{*database};
    SqlStaffRepository staff{*database};
    SqlStaffKeyRepository keys{*database};
    SqlCentreRepository centre{*database};
    SqlSharedItemRepository items{*database};
    SqlOnCallLeaderRepository leaders{*database};
    SqlEmergencyNumberRepository numbers{*database};
    SqlPhraseRepository phrases{*database};
    SqlCalendarRepository calendar{*database};
    SqlShiftPatternRepository patterns{*database};
    SqlDutyRepository duties{*database};
    SqlLogVolumeRepository volumes{*database};
    SqlLogPageRepository pages{*database};
    SqlLogEntryRepository entries{*database};
    SqlAttachmentRepository attachments{*database};
    SqlOpenWorkRepository openWork{*database};
    SqlHandoverRepository handovers{*database};
    SqlItemCountRepository counts{*database};
    SqlOpenWorkAnswerRepository answers{*database};
    SqlPageReviewRepository reviews{*database};
    HandoverRepositories log{volumes, pages, entries, attachments, openWork, handovers, counts, answers, reviews};

    Journal journal;
    SignInService signIn{staff, keys, vault, journal, id};
    StaffService staffService{staff, keys, vault, journal};
    FirstStart firstStart{
        {centre, items, leaders, numbers, phrases, calendar, patterns, staff, keys}, vault, journal, id};
    DutyLog dutyLog{log, staff, patterns, duties, centre, journal};
    HandoverService handover{dutyLog, log, items, centre, signIn, journal};
};

} // namespace dutydesk::test
