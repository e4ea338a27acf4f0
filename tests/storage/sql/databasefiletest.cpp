// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/database.h"
#include "sql/filesystem.h"
#include "sql/instancelock.h"
#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

/// A database file among other files and other programs.
class DatabaseFileTest : public testing::Test
{
protected:
    ConnectionSettings settings(bool mayCreate = true) const
    {
        return {.dialect = Dialect::sqlite(),
                .databaseName = path(),
                .mayCreate = mayCreate,
                .busyTimeout = std::chrono::milliseconds(50)};
    }

    QString path(const QString &name = u"desk 台 'a'.db"_s) const { return m_folder.filePath(name); }

    ErrorCode refusal(bool mayCreate = true) const
    {
        const auto opened = Database::open(settings(mayCreate));
        EXPECT_FALSE(opened);
        return opened ? ErrorCode::InvalidInput : opened.error().code;
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void expectAlone() const { EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1); }

    /// Runs a statement as another program would, without the guard.
    void runRaw(const char *sql) const
    {
        sqlite3 *raw = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }

    static qint64 number(const Database &database, const QString &sql)
    {
        return database.query(sql).fetchInteger().value_or(-1);
    }

    static constexpr auto ofOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                     | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QTemporaryDir m_folder;
};

TEST_F(DatabaseFileTest, hasEverySettingThatKeepsRecordsSafe)
{
    const auto database = Database::open(settings()).value();

    EXPECT_EQ(number(*database, u"PRAGMA synchronous"_s), 3);
    EXPECT_EQ(number(*database, u"PRAGMA foreign_keys"_s), 1);
    EXPECT_EQ(number(*database, u"PRAGMA trusted_schema"_s), 0);
    EXPECT_EQ(number(*database, u"PRAGMA secure_delete"_s), 1);
    EXPECT_EQ(number(*database, u"PRAGMA application_id"_s), SqliteGuard::applicationId);
    EXPECT_EQ(number(*database, u"SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"_s), 1);
}

TEST_F(DatabaseFileTest, refusesWhatOnlyAnAttackerWouldSend)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE journal (n INTEGER)"_s));

    EXPECT_FALSE(database->execute(u"ATTACH ':memory:' AS other"_s));
    EXPECT_FALSE(database->execute(u"SELECT load_extension('x')"_s));
    EXPECT_FALSE(database->execute(u"SELECT \"no such column\""_s));
    EXPECT_FALSE(database->execute(u"UPDATE sqlite_master SET sql = 'x'"_s));
    EXPECT_TRUE(database->execute(u"CREATE TRIGGER kept BEFORE DELETE ON journal BEGIN SELECT 1; END"_s));
    EXPECT_FALSE(database->execute(u"DROP TRIGGER kept"_s));
    EXPECT_FALSE(database->execute(u"DROP TABLE journal"_s));
}

TEST_F(DatabaseFileTest, findsItsOwnDatabaseAgain)
{
    ASSERT_TRUE(Database::open(settings()).value()->execute(u"CREATE TABLE t (n INTEGER)"_s));
    const auto again = Database::open(settings(false)).value();
    EXPECT_TRUE(again->execute(u"SELECT n FROM t"_s));
}

TEST_F(DatabaseFileTest, makesTheFileAnewWhereTheMakingWasCutOff)
{
    QFile unfinished(path() + u".new"_s);
    ASSERT_TRUE(unfinished.open(QIODevice::WriteOnly));
    unfinished.write(QByteArray(1000, 'x'));
    unfinished.close();
    write({});

    ASSERT_TRUE(Database::open(settings()));
    EXPECT_TRUE(Database::open(settings(false)));
    expectAlone();
}

TEST_F(DatabaseFileTest, R_RK_1_MakesNoNewFileBesideWhatOneThatIsGoneHasLeft)
{
    for (const bool isEmpty : {false, true}) {
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            const QByteArray left(100, 'x');
            QFile log(path() + suffix);
            ASSERT_TRUE(log.open(QIODevice::ReadWrite) && log.write(left) == left.size() && log.flush());
            if (isEmpty) {
                write({});
            }

            EXPECT_EQ(Database::open(settings()).error(), (Error{ErrorCode::DatabaseMissing, path()}));
            EXPECT_EQ(refusal(false), ErrorCode::DatabaseMissing);

            EXPECT_EQ(QFileInfo::exists(path()), isEmpty);
            ASSERT_TRUE(log.seek(0));
            EXPECT_EQ(log.readAll(), left);
            EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), isEmpty ? 2 : 1);
            ASSERT_TRUE(log.remove());
        }
    }
}

TEST_F(DatabaseFileTest, isForThisAccountOfTheComputerAloneWithAllThatLiesBesideIt)
{
    const auto database = Database::open(settings()).value();
    const auto lock = InstanceLock::acquire(path()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
    ASSERT_TRUE(database->copyTo(path(u"copy.db"_s)));

    const QFileInfoList files = QDir(m_folder.path()).entryInfoList(QDir::Files);
    EXPECT_EQ(files.size(), 5) << "database, -wal, -shm, lock and copy";
    for (const QFileInfo &file : files) {
        EXPECT_EQ(file.permissions() & ofOthers, QFileDevice::Permissions()) << file.fileName().toStdString();
    }
}

TEST_F(DatabaseFileTest, leavesAFileOfAnotherKindAsItIs)
{
    for (const QByteArray &bytes : {QByteArray("a letter"), QByteArray(4096, 'x')}) {
        write(bytes);
        EXPECT_EQ(refusal(), ErrorCode::NotOurDatabase);
        EXPECT_EQ(read(), bytes);
        expectAlone();
    }
}

TEST_F(DatabaseFileTest, saysThatADatabaseIsCutOffAndLeavesItAsItIs)
{
    const QByteArray bytes("SQLite format 3\0", 16);
    write(bytes);
    EXPECT_EQ(refusal(), ErrorCode::DatabaseCutOff);
    EXPECT_EQ(read(), bytes);
    expectAlone();
}

TEST_F(DatabaseFileTest, leavesADatabaseOfAnotherProgramAsItIs)
{
    runRaw("PRAGMA application_id = 7; CREATE TABLE notes (n); INSERT INTO notes VALUES (1)");
    const QByteArray before = read();

    EXPECT_EQ(refusal(), ErrorCode::NotOurDatabase);
    EXPECT_EQ(read(), before);
    expectAlone();
}

TEST_F(DatabaseFileTest, refusesAFolderInPlaceOfAFile)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QFileInfo(path()).fileName()));
    EXPECT_EQ(refusal(), ErrorCode::NotOurDatabase);
}

TEST_F(DatabaseFileTest, namesTheFolderThatIsMissing)
{
    const auto opened = Database::open({.dialect = Dialect::sqlite(), .databaseName = path(u"missing/a.db"_s)});
    EXPECT_EQ(opened.error(), (Error{ErrorCode::FolderMissing, path(u"missing"_s)}));
}

TEST_F(DatabaseFileTest, makesNoFileWhereNoneIsWanted)
{
    EXPECT_EQ(refusal(false), ErrorCode::FileNotReadable);
    EXPECT_FALSE(QFile::exists(path()));

    write({});
    EXPECT_EQ(refusal(false), ErrorCode::NotOurDatabase);
}

TEST_F(DatabaseFileTest, refusesAReadOnlyFileAndLeavesIt)
{
    ASSERT_TRUE(Database::open(settings()));
    const QByteArray before = read();
    ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::ReadOwner));

    EXPECT_EQ(refusal(), ErrorCode::ReadOnly);
    EXPECT_EQ(read(), before);
    expectAlone();
}

TEST_F(DatabaseFileTest, refusesAReadOnlyFolder)
{
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    EXPECT_EQ(refusal(), ErrorCode::ReadOnly);
    QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
}

TEST_F(DatabaseFileTest, callsAFileThatAnotherProgramHoldsBusy)
{
    ASSERT_TRUE(Database::open(settings()));
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &other), SQLITE_OK);
    sqlite3_exec(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);

    EXPECT_EQ(refusal(), ErrorCode::Busy);
    sqlite3_close(other);
    EXPECT_TRUE(Database::open(settings()));
}

TEST_F(DatabaseFileTest, callsAnotherWriterBusy)
{
    const auto first = Database::open(settings()).value();
    const auto second = Database::open(settings()).value();

    const Result<void> outer = first->run([&] { return second->run([]() -> Result<void> { return {}; }); });

    EXPECT_EQ(outer.error().code, ErrorCode::Busy);
}

TEST_F(DatabaseFileTest, doesNotCallSavedWhatWentIntoADeletedFile)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
    ASSERT_TRUE(QFile::remove(path()));

    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(database->run([&] { return database->execute(u"INSERT INTO t VALUES (1)"_s); }).error().code,
                  ErrorCode::StorageMoved);
    }
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(DatabaseFileTest, doesNotCallSavedWhatWentIntoADeletedLog)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
    ASSERT_TRUE(QFile::remove(path() + u"-wal"_s));

    EXPECT_EQ(database->run([&] { return database->execute(u"INSERT INTO t VALUES (1)"_s); }).error().code,
              ErrorCode::StorageMoved);
}

TEST_F(DatabaseFileTest, keepsItsLogWhenTheProgramLooksIntoTheFileAndAnotherProgramReadsIt)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
    for (const QString &suffix : {u""_s, u"-shm"_s}) {
        QFile looked(path() + suffix);
        ASSERT_TRUE(looked.open(QIODevice::ReadOnly)); // closing this file drops all of SQLite's own locks on it
    }

    QProcess other;
    other.start(u"python3"_s, {u"-c"_s,
                               u"import sqlite3, sys\nbase = sqlite3.connect(sys.argv[1])\n"
                               "print(base.execute('SELECT count(*) FROM t').fetchone()[0])\nbase.close()"_s,
                               path()});
    ASSERT_TRUE(other.waitForFinished());
    ASSERT_EQ(other.readAllStandardOutput().trimmed(), QByteArray("0"));

    EXPECT_TRUE(QFile::exists(path() + u"-wal"_s));
    EXPECT_TRUE(database->run([&] { return database->execute(u"INSERT INTO t VALUES (1)"_s); }));
}

TEST_F(DatabaseFileTest, saysThatTheDiskIsFullAndWritesAgainOnceItIsNot)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n BLOB)"_s));
    ASSERT_TRUE(database->execute(u"PRAGMA max_page_count = 4"_s)); // as SQLite answers a disk without space
    const auto write = [&] { return database->execute(u"INSERT INTO t VALUES (zeroblob(100000))"_s); };

    EXPECT_EQ(database->run(write).error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(database->run(write)) << "the connection was opened anew, without the limit";
}

TEST_F(DatabaseFileTest, saysThatItCanOnlyBeRead)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
    ASSERT_TRUE(database->execute(u"PRAGMA query_only = ON"_s));

    EXPECT_EQ(database->run([&] { return database->execute(u"INSERT INTO t VALUES (1)"_s); }).error().code,
              ErrorCode::ReadOnly);
    EXPECT_EQ(number(*database, u"SELECT count(*) FROM t"_s), 0) << "it is still read";
}

TEST_F(DatabaseFileTest, saysThatTheFileIsGoneWhereAStatementOnlySaysThatTheDiskFailed)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(QFile::rename(path(), path(u"elsewhere"_s)));

    const Result<void> done = database->run([]() -> Result<void> { return failure(ErrorCode::StorageFailure, {}); });

    EXPECT_EQ(done.error(), (Error{ErrorCode::StorageMoved, path()}));
}

TEST_F(DatabaseFileTest, noticesAFileThatWasReplaced)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
    ASSERT_TRUE(database->run([&] { return database->execute(u"INSERT INTO t VALUES (1)"_s); }));
    ASSERT_TRUE(QFile::copy(path(), path(u"copy"_s)));
    ASSERT_TRUE(QFile::remove(path()) && QFile::rename(path(u"copy"_s), path()));

    EXPECT_EQ(database->run([&] { return database->execute(u"INSERT INTO t VALUES (2)"_s); }).error().code,
              ErrorCode::StorageMoved);
}

TEST_F(DatabaseFileTest, copiesItselfWhole)
{
    const auto database = Database::open(settings()).value();
    ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
    ASSERT_TRUE(database->execute(u"INSERT INTO t VALUES (4)"_s));

    const Result<void> copied = database->copyTo(path(u"copy 'b'.db"_s));
    ASSERT_TRUE(copied) << copied.error().detail.toStdString();
    const auto copy = Database::open({.dialect = Dialect::sqlite(), .databaseName = path(u"copy 'b'.db"_s)}).value();
    EXPECT_EQ(number(*copy, u"SELECT n FROM t"_s), 4);
    EXPECT_FALSE(database->execute(u"ATTACH ':memory:' AS other"_s));
}

TEST(FileSystemTest, knowsWhatLiesAcrossANetwork)
{
    EXPECT_TRUE(FileSystem::isRemoteType(0x6969, "nfs4"));
    EXPECT_TRUE(FileSystem::isRemoteType(0xFF534D42, "cifs"));
    EXPECT_TRUE(FileSystem::isRemoteType(0x65735546, "fuse.sshfs"));
    EXPECT_FALSE(FileSystem::isRemoteType(0x65735546, "fuseblk"));
    EXPECT_FALSE(FileSystem::isRemoteType(0xEF53, "ext4"));
    EXPECT_FALSE(FileSystem::isRemote(QDir::tempPath()));
}

} // namespace dutydesk
