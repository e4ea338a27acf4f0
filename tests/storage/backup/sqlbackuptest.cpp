// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/databaseswap.h"
#include "backup/sqlbackupsource.h"
#include "backup/sqlcopyopener.h"
#include "journal/journal.h"
#include "journal/signature.h"
#include "journal/sqljournalrepository.h"
#include "people/staffmember.h"
#include "sql/sqlrecords.h"
#include "storage/sql/testdatabase.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"
#include "support/printers.h"

#include <QTemporaryDir>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace test;

class SqlBackupTest : public testing::Test
{
protected:
    SqlBackupTest()
        : m_database(Database::open({.dialect = Dialect::sqlite(), .databaseName = path(u"desk.db"_s)}).value())
        , m_journalRepository(*m_database)
        , m_journal({m_journalRepository, *m_database, m_crypto, m_vault, m_clock, m_pin, AllRecords::rules()})
    {
        EXPECT_TRUE(migrate(*m_database, readMigrations(u":/sql"_s, Dialect::sqlite()).value(), m_clock));
        EXPECT_TRUE(m_journal.begin(DeskId(1)));
        EXPECT_TRUE(m_journal.change(m_chen, [&](Change &change) { return enrol(change); }));
    }

    /// 陈静, and her key, with which she signs for it.
    Result<void> enrol(Change &change)
    {
        CHECK(change.put(m_staff, {m_chen.staff, m_chen.name, m_chen.role, {}, false, true}, EntryKind::RecordCreated));
        TRY(const KeyMaterial made,
            m_vault.createOpen(m_chen.staff, Secret(u"a long password"_s), Secret(u"240819"_s)));
        SqlRepository<StaffKey> keys(*m_database);
        const StaffKey key = StaffKey::from(StaffKeyId(1), m_chen.staff, made, change.at());
        CHECK(change.put(keys, key, EntryKind::KeyEnrolled));
        const auto sign = [&](const QByteArray &message) -> Result<Signature> {
            TRY(const QByteArray bytes, m_vault.sign(m_chen.staff, message));
            return Signature{made.publicKey, bytes};
        };
        return signLastEntry(change, EntryKind::EnrolmentSignature, SigningSide::Enroller, 1, sign);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void copy() { ASSERT_TRUE(SqlBackupSource(*m_database).copyTo(path(u"copy.db"_s))); }

    Result<std::unique_ptr<OpenedCopy>> open() const
    {
        return SqlCopyOpener(m_crypto, m_vault, m_clock).open(path(u"copy.db"_s));
    }

    static void fill(const QString &path, const QByteArray &bytes)
    {
        QFile::remove(path + u"-wal"_s); // left by a damaged copy that was opened before
        QFile::remove(path + u"-shm"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    FakeCrypto m_crypto;
    FakeKeyVault m_vault;
    FakeHeadPin m_pin;
    std::unique_ptr<Database> m_database;
    SqlJournalRepository m_journalRepository;
    Journal m_journal;
    SqlRepository<StaffMember> m_staff{*m_database};
    const Actor m_chen{StaffId(1), NonBlankText::from(u"陈静"_s).value(), Role::CentreManager, DeskId(1)};
};

TEST_F(SqlBackupTest, R_RK_5_ACopyHoldsWhatTheDatabaseHoldsAndIsWhole)
{
    copy();
    EXPECT_EQ(read(path(u"copy.db"_s)).mid(18, 2), QByteArray("\1\1", 2)) << "a form for read-only media";

    const auto opened = open().value();

    EXPECT_TRUE(opened->checkFile({}));
    const BackupContent content = opened->content().value();
    EXPECT_EQ(content, SqlBackupSource(*m_database).content().value());
    EXPECT_EQ(content.head, m_journal.head().value());
    EXPECT_EQ(content.lastEntryBy, u"陈静"_s);
    EXPECT_EQ(content.lastEntryAt, m_clock.now());
    EXPECT_TRUE(opened->verifier().verify()->isWhole());
}

TEST_F(SqlBackupTest, R_RK_5_ACopyDoesNotFollowLaterChanges)
{
    copy();
    ASSERT_TRUE(m_journal.noteForDesk(DeskId(1), EntryKind::BackupManifest, 0, {qint64(2)}));
    EXPECT_EQ(open().value()->content()->head.sequence, m_journal.head()->sequence - 1);
}

TEST_F(SqlBackupTest, R_RK_5_TheCheckOfACopyIsStoppedOnTheWay)
{
    ASSERT_TRUE(m_database->execute(u"CREATE TABLE much (n INTEGER)"_s));
    ASSERT_TRUE(m_database->execute(u"INSERT INTO much WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 "
                                    "FROM number WHERE n < 50000) SELECT n FROM number"_s));
    copy();
    const auto opened = open().value();
    Progress progress;
    progress.isCancelled = true;

    EXPECT_EQ(opened->checkFile(progress).error().code, ErrorCode::Stopped);
    EXPECT_TRUE(opened->checkFile({}));
}

TEST_F(SqlBackupTest, R_RK_5_ADamagedCopyIsRefused)
{
    copy();
    const QByteArray whole = read(path(u"copy.db"_s));
    int refused = 0;
    for (qsizetype page = 1; page < whole.size() / 4096; ++page) {
        QByteArray damaged = whole;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        fill(path(u"copy.db"_s), damaged);
        const auto opened = open();
        refused += !opened || !(*opened)->checkFile({}) ? 1 : 0;
    }
    EXPECT_EQ(refused, whole.size() / 4096 - 1);
    fill(path(u"copy.db"_s), whole.left(whole.size() / 2));
    EXPECT_EQ(open().error().code, ErrorCode::DatabaseCutOff);
    fill(path(u"copy.db"_s), "not a database");
    EXPECT_EQ(open().error().code, ErrorCode::NotOurDatabase);
}

TEST_F(SqlBackupTest, R_RK_5_ACopyWithAChangedLineIsNotWhole)
{
    ASSERT_TRUE(m_database->execute(u"UPDATE staff_member SET name = '王五'"_s));
    copy();
    EXPECT_FALSE(open().value()->verifier().verify()->isWhole());
}

TEST_F(SqlBackupTest, R_RK_5_ADatabaseThatIsNoFileIsBackedUpByItsServer)
{
    for (const Backend backend : {Backend::Sqlite, Backend::Postgresql}) {
        if (const auto database = openMigrated(backend)) {
            EXPECT_EQ(SqlBackupSource(*database).copyTo(path(u"copy.db"_s)).error().code, ErrorCode::BackupOfServer);
        }
    }
}

TEST_F(SqlBackupTest, R_RK_5_ASwapKeepsAllOldFiles)
{
    const QString desk = path(u"other.db"_s);
    fill(desk, "old");
    fill(desk + u"-wal"_s, "old log");
    fill(path(u"new"_s), "new");

    EXPECT_EQ(swapDatabase(path(u"new"_s), desk, u".before"_s).value(), desk + u".before"_s);

    EXPECT_EQ(read(desk), "new");
    EXPECT_FALSE(QFile::exists(desk + u"-wal"_s)) << "the old log must not be taken for that of the new database";
    EXPECT_EQ(read(desk + u".before"_s), "old");
    EXPECT_EQ(read(desk + u".before-wal"_s), "old log");
}

TEST_F(SqlBackupTest, R_RK_5_WhatLiesWhereADatabaseIsMissingIsNotTakenForThatOfTheNewOne)
{
    const QString desk = path(u"other.db"_s);
    fill(desk + u"-wal"_s, "old log");
    fill(desk + u"-journal"_s, "of whom?");
    fill(path(u"new"_s), "new");

    EXPECT_TRUE(swapDatabase(path(u"new"_s), desk, u".before"_s));

    EXPECT_EQ(read(desk), "new");
    EXPECT_FALSE(QFile::exists(desk + u"-wal"_s) || QFile::exists(desk + u"-journal"_s));
    EXPECT_EQ(read(desk + u".before-wal"_s), "old log");
}

TEST_F(SqlBackupTest, R_RK_5_WhatIsStillInTheLogIsKeptInOneFile)
{
    const QString desk = path(u"other.db"_s);
    copy();
    ASSERT_TRUE(QFile::rename(path(u"copy.db"_s), path(u"new"_s)));
    const qint64 before = m_journal.head()->sequence;
    ASSERT_TRUE(m_journal.noteForDesk(DeskId(1), EntryKind::BackupManifest, 0, {qint64(2)}));
    for (const QString &suffix : {QString(), u"-wal"_s}) { // as a program that was killed leaves them
        ASSERT_TRUE(QFile::copy(path(u"desk.db"_s) + suffix, desk + suffix));
    }

    ASSERT_EQ(swapDatabase(path(u"new"_s), desk, u".before"_s).value(), desk + u".before"_s);

    EXPECT_EQ(SqlCopyOpener(m_crypto, m_vault, m_clock).open(desk).value()->content()->head.sequence, before);
    EXPECT_FALSE(QFile::exists(desk + u".before-wal"_s)) << "one file is replaced in one step";
    EXPECT_EQ(SqlCopyOpener(m_crypto, m_vault, m_clock).open(desk + u".before"_s).value()->content()->head,
              m_journal.head().value());
}

TEST_F(SqlBackupTest, R_RK_5_ASwapThatCannotEndLeavesTheOldDatabase)
{
    copy();
    const QString desk = path(u"copy.db"_s);
    EXPECT_FALSE(swapDatabase(path(u"none"_s), desk, u".before"_s));
    EXPECT_FALSE(QFile::exists(desk + u".before"_s));
    EXPECT_TRUE(open().value()->checkFile({}));
}

TEST_F(SqlBackupTest, R_RK_5_ALinkIsNeverPutInThePlaceOfTheDatabase)
{
    const QString desk = path(u"other.db"_s);
    fill(desk, "old");
    fill(path(u"elsewhere"_s), "new");
    ASSERT_TRUE(QFile::link(path(u"elsewhere"_s), path(u"new"_s)));
    EXPECT_EQ(swapDatabase(path(u"new"_s), desk, u".before"_s).error().code, ErrorCode::NotAFile);
    EXPECT_EQ(read(desk), "old");
    EXPECT_FALSE(QFile::exists(desk + u".before"_s));
}

TEST_F(SqlBackupTest, R_RK_5_ASwapNeverOverwritesWhatWasKept)
{
    const QString desk = path(u"other.db"_s);
    fill(desk, "old");
    fill(desk + u".before"_s, "older");
    fill(path(u"new"_s), "new");
    EXPECT_EQ(swapDatabase(path(u"new"_s), desk, u".before"_s).error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(read(desk), "old");
    EXPECT_EQ(read(desk + u".before"_s), "older");
}

} // namespace dutydesk
