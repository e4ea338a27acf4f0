// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupservice.h"

#include "core/journal/verifiedworld.h"
#include "support/fakebackup.h"
#include "support/fakerepository.h"
#include "support/handoverdesk.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace test;

class BackupServiceTest : public testing::Test
{
protected:
    BackupServiceTest() { EXPECT_TRUE(m_service.change(m_manager, {.folder = m_target.path()})); }

    static Actor actor(Role role) { return {StaffId(1), NonBlankText::from(u"陈静"_s).value(), role, DeskId(1)}; }

    std::vector<BackupOutcome> run()
    {
        Result<BackupProgress> progress = m_service.goOn();
        while (progress && !progress->isDone) {
            progress = m_service.goOn();
        }
        return progress ? progress->outcomes : std::vector<BackupOutcome>();
    }

    std::vector<BackupOutcome> backUp()
    {
        EXPECT_TRUE(m_service.begin(m_manager));
        return run();
    }

    QStringList files() const { return QDir(m_target.path()).entryList(QDir::Files); }

    VerifiedWorld m_world; // person 1 is its manager
    FixedClock &m_clock = m_world.clock;
    FakeJournalRepository &m_repository = m_world.journal.repository;
    Journal &m_journal = m_world.journal.journal;
    Verifier &m_verifier = m_world.verifier;
    FakeBackupSource m_source{m_journal};
    FakeCopyOpener m_opener{m_source, m_verifier};
    FakeBackupFiles m_files;
    PlainSmallFiles m_smallFiles;
    QTemporaryDir m_private;
    QTemporaryDir m_target;
    QTemporaryDir m_second;
    FakeSigner m_signer;
    const Actor m_manager = actor(Role::CentreManager);
    FakeRepository<Erasure> m_erasures;
    BackupService m_service{{.run = {m_source, m_opener, m_files, m_smallFiles, m_clock, u"0.1"_s},
                             .files = m_files,
                             .signer = m_signer,
                             .desk = DeskId(1),
                             .privateFolder = m_private.path(),
                             .erasures = m_erasures},
                            m_journal};
};

TEST_F(BackupServiceTest, R_RK_5_AProvenBackupHasAManifestAndStandsInTheJournal)
{
    const JournalHead head = m_journal.head().value();
    const std::vector<BackupOutcome> made = backUp();

    ASSERT_EQ(made.size(), 1U);
    ASSERT_TRUE(made[0].made) << qPrintable(made[0].made.error().detail);
    const BackupManifest &manifest = *made[0].made;
    EXPECT_EQ(manifest.content.head, head);
    EXPECT_EQ(files().size(), 2);
    const JournalEntry noted = m_repository.lastEntry().value().value();
    EXPECT_EQ(noted.kind, EntryKind::BackupManifest);
    EXPECT_EQ(noted.actor, m_manager.staff.value());
    EXPECT_EQ(noted.body, noticeBody({head.sequence, head.hash, manifest.hash, manifest.bytes}));
    EXPECT_EQ(m_service.list(m_manager)->front().manifest, manifest);
    EXPECT_EQ(m_service.overview()->state.newest()->file, manifest.file);
    EXPECT_TRUE(QDir(m_private.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
        << "nothing in the clear may stay behind";
}

TEST_F(BackupServiceTest, R_HO_3_ABackupThatHoldsWhatWasErasedSinceIsNamed)
{
    Erasure before = aCertificate(m_clock.now());
    ASSERT_TRUE(m_erasures.put(before));
    ASSERT_TRUE(backUp()[0].made);
    EXPECT_TRUE(m_service.list(m_manager)->front().erasedSince.empty());

    m_clock.advance(1h);
    Erasure after = aCertificate(m_clock.now());
    after.id = ErasureId(2);
    ASSERT_TRUE(m_erasures.put(after));

    EXPECT_THAT(m_service.list(m_manager)->front().erasedSince, testing::ElementsAre(after));
}

TEST_F(BackupServiceTest, R_HO_3_AfterAnErasureTheProgramMakesANewBackup)
{
    m_clock.advance(24h);
    ASSERT_TRUE(m_service.beginIfDue().value());
    ASSERT_TRUE(run()[0].made);
    m_clock.advance(1h);
    EXPECT_FALSE(m_service.beginIfDue().value());

    ASSERT_TRUE(m_erasures.put(aCertificate(m_clock.now())));

    EXPECT_TRUE(m_service.beginIfDue().value());
    ASSERT_TRUE(run()[0].made);
    EXPECT_FALSE(m_service.beginIfDue().value());
}

TEST_F(BackupServiceTest, R_RK_5_TheProgramMakesItsOwnByScheduleOnce)
{
    m_clock.advance(24h);
    ASSERT_TRUE(m_service.beginIfDue().value());
    EXPECT_TRUE(m_service.beginIfDue().value()) << "one is under way";
    ASSERT_TRUE(run()[0].made);
    EXPECT_EQ(m_repository.lastEntry().value()->actor, 0);
    EXPECT_FALSE(m_service.beginIfDue().value());
    m_clock.advance(24h);
    EXPECT_TRUE(m_service.beginIfDue().value());
}

TEST_F(BackupServiceTest, R_RK_5_WhatTheDiskGivesBackOtherwiseIsNoBackup)
{
    m_files.spoil = true;
    EXPECT_EQ(backUp()[0].made.error().code, ErrorCode::BackupDamaged);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_FALSE(m_service.overview()->state.newest());
}

TEST_F(BackupServiceTest, R_RK_5_ACopyThatEndsElsewhereOrIsDamagedIsNoBackup)
{
    m_opener.change = [](BackupContent &content) { --content.head.sequence; };
    EXPECT_EQ(backUp()[0].made.error().code, ErrorCode::BackupDamaged);
    m_opener.change = {};
    m_opener.damage = Error{ErrorCode::DatabaseDamaged, {}};
    EXPECT_EQ(backUp()[0].made.error().code, ErrorCode::DatabaseDamaged);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(BackupServiceTest, R_RK_5_AFolderThatFailsLeavesTheOtherItsBackup)
{
    ASSERT_TRUE(m_service.change(m_manager, {.folder = m_target.path(), .secondFolder = m_second.path()}));
    ASSERT_TRUE(m_target.remove());
    const std::vector<BackupOutcome> made = backUp();
    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made[0].made.error().code, ErrorCode::FolderMissing);
    EXPECT_TRUE(made[1].made);
    EXPECT_EQ(m_service.overview()->warning->kind, BackupWarning::Kind::FolderGone);
}

TEST_F(BackupServiceTest, R_RK_5_TooLittleRoomIsSaidBeforeAnythingIsWritten)
{
    m_files.room = 3;
    EXPECT_EQ(backUp()[0].made.error().code, ErrorCode::NoRoom);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(BackupServiceTest, R_RK_5_OldBackupsAndUnfinishedOnesAreRemoved)
{
    ASSERT_TRUE(backUp()[0].made);
    QFile unfinished(m_target.filePath(backupPrefix(m_journal.id().value()) + u"x.db.part"_s));
    ASSERT_TRUE(unfinished.open(QIODevice::WriteOnly));
    m_clock.advance(1h);
    ASSERT_TRUE(backUp()[0].made);
    EXPECT_EQ(files().size(), 2) << "one backup of this day, and its manifest";
}

TEST_F(BackupServiceTest, R_RK_5_ABackupMadeWithTheClockBehindIsKeptToo)
{
    const auto first = backUp();
    ASSERT_TRUE(first.size() == 1 && first.front().made);
    m_clock.advance(-1min);

    const auto second = backUp();

    ASSERT_TRUE(second.size() == 1 && second.front().made);
    EXPECT_THAT(files(), testing::Contains(second.front().made->file));
}

TEST_F(BackupServiceTest, R_RK_2_OnlyManagerAndAdministratorKeepBackups)
{
    for (const Role role : {Role::DutyOfficer, Role::HeadOfDesk, Role::RegionalManager}) {
        EXPECT_EQ(m_service.begin(actor(role)).error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(m_service.change(actor(role), {}).error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(m_service.list(actor(role)).error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(m_service.setPassphrase(actor(role), Secret(u"a long passphrase"_s)).error().code,
                  ErrorCode::NotAllowed);
        EXPECT_EQ(m_service.reading(actor(role), u"/x"_s, {}).error().code, ErrorCode::NotAllowed);
    }
    EXPECT_TRUE(m_service.begin(actor(Role::Administrator)));
}

TEST_F(BackupServiceTest, R_RK_5_SettingsNameFoldersThatAreThere)
{
    const auto refused = [&](const BackupSettings &settings) {
        return m_service.change(m_manager, settings).error().detail;
    };
    EXPECT_EQ(refused({.folder = u"/nowhere/at/all"_s}), u"folder"_s);
    EXPECT_EQ(refused({.folder = m_target.path(), .secondFolder = m_target.path()}), u"secondFolder"_s);
    EXPECT_EQ(refused({.folder = {}, .secondFolder = m_target.path()}), u"folder"_s);
    EXPECT_EQ(refused({.folder = m_target.path(), .isEncrypted = true}), u"passphrase"_s);
    EXPECT_EQ(m_service.setPassphrase(m_manager, Secret(u"too short"_s)).error().code, ErrorCode::InvalidInput);
    ASSERT_TRUE(m_service.setPassphrase(m_manager, Secret(u"long enough"_s)));
    EXPECT_TRUE(m_service.change(m_manager, {.folder = m_target.path(), .isEncrypted = true}));
}

TEST_F(BackupServiceTest, R_RK_5_ABackupIsTriedOutOnACopy)
{
    ASSERT_TRUE(backUp()[0].made);
    const StoredBackup stored = m_service.list(m_manager)->front();
    const BackupReading reading = m_service.reading(m_manager, stored.path(), {}).value();
    Progress progress;

    const Result<BackupFindings> found = reading.tryOut(progress);

    EXPECT_EQ(found->content.centre, u"枫景苑服务中心"_s);
    EXPECT_EQ(found->file.hash, stored.manifest.hash);
    EXPECT_EQ(progress.done, progress.total) << "all its entries are checked";

    QFile file(stored.path());
    ASSERT_TRUE(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    EXPECT_EQ(reading.tryOut(progress).error().code, ErrorCode::BackupDamaged);
    const QString target = m_private.filePath(u"desk.db.restored"_s);
    EXPECT_EQ(reading.extract(target, found->file, progress).error().code, ErrorCode::BackupDamaged)
        << "it is another file than the one that was tried out";
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(BackupServiceTest, R_RK_5_ABackupMadeBesideTheWindowIsEnteredByIt)
{
    const qint64 before = m_journal.head()->sequence;
    ASSERT_TRUE(m_service.begin({m_second.path()}, {}, BackupService::EnteredBy::Window));
    const std::vector<BackupOutcome> made = run();
    ASSERT_TRUE(made[0].made);
    EXPECT_EQ(m_journal.head()->sequence, before) << "the window alone may write";
    EXPECT_FALSE(m_service.overview()->state.newest());

    ASSERT_TRUE(m_service.beginIfDue());

    const JournalEntry noted = m_repository.lastEntry().value().value();
    EXPECT_EQ(noted.kind, EntryKind::BackupManifest);
    EXPECT_EQ(m_service.overview()->state.newest()->file, made[0].made->file);
    run(); // what the schedule has begun
    const qint64 after = m_journal.head()->sequence;
    ASSERT_TRUE(m_service.beginIfDue());
    EXPECT_EQ(m_journal.head()->sequence, after) << "it is entered once";
    EXPECT_TRUE(m_verifier.verify()->isWhole());
}

TEST_F(BackupServiceTest, R_RK_5_TryingOutCanBeStopped)
{
    ASSERT_TRUE(backUp()[0].made);
    const StoredBackup stored = m_service.list(m_manager)->front();
    Progress progress;
    progress.isCancelled = true;
    EXPECT_EQ(m_service.reading(m_manager, stored.path(), {})->tryOut(progress).error().code, ErrorCode::Stopped);
}

TEST_F(BackupServiceTest, R_RK_5_TheManagerAloneHasABackupRestored)
{
    m_source.path = u"/desk.db"_s;
    const BackupFindings found{.content = m_source.content().value(), .file = {1, "hash"}, .report = {}};
    for (const Role role : {Role::DutyOfficer, Role::HeadOfDesk, Role::RegionalManager, Role::Administrator}) {
        EXPECT_EQ(m_service.allowRestore(actor(role), Secret(u"right"_s), found).error().code, ErrorCode::NotAllowed);
    }
    EXPECT_EQ(m_service.allowRestore(m_manager, Secret(u"wrong"_s), found).error().code, ErrorCode::WrongSecret);
    EXPECT_EQ(m_service.allowRestore(m_manager, Secret(u"right"_s), found).value(), u"/desk.db.restored"_s);
}

TEST_F(BackupServiceTest, R_RK_5_ItSaysSinceWhenABackupLacksEntries)
{
    const BackupContent before = m_source.content().value();
    EXPECT_FALSE(m_service.beside(m_manager, before)->lacksFrom.isValid());
    m_clock.advance(2h);
    const QDateTime lacking = m_clock.now();
    ASSERT_TRUE(m_journal.noteForDesk(DeskId(1), EntryKind::BackupManifest, 0, {qint64(2)}));
    m_clock.advance(2h);
    EXPECT_EQ(m_service.beside(m_manager, before)->lacksFrom, lacking);
    EXPECT_EQ(m_service.beside(m_manager, before)->here.head, m_journal.head().value());
}

} // namespace dutydesk
