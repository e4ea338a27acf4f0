// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/filesystem.h"
#include "storage/sql/testdatabase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// A database with a log that nobody is using, so that it is read from a copy.
class ReadOnlyFileTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto database =
            Database::open({.dialect = Dialect::sqlite(), .databaseName = m_folder.filePath(u"desk.db"_s)}).value();
        ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
        ASSERT_TRUE(database->execute(u"INSERT INTO t VALUES (4)"_s));
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            ASSERT_TRUE(
                QFile::copy(m_folder.filePath(u"desk.db"_s) + suffix, m_folder.filePath(u"left.db"_s) + suffix));
        }
    }

    Result<std::unique_ptr<Database>> read() const
    {
        return Database::open(
            {.dialect = Dialect::sqlite(), .databaseName = m_folder.filePath(u"left.db"_s), .readOnly = true});
    }

    static QString copyOf(qint64 process, const QString &more)
    {
        return QDir::temp().filePath(u"dutydesk-copy-%1-%2"_s.arg(process).arg(more));
    }

    QTemporaryDir m_folder;
};

TEST_F(ReadOnlyFileTest, theCopyHasNoNameWhileItIsRead)
{
    const auto database = read().value();

    EXPECT_EQ(database->query(u"SELECT n FROM t"_s).fetchInteger().value(), 4);
    const QString copies = u"dutydesk-copy-%1-*"_s.arg(QCoreApplication::applicationPid());
    EXPECT_TRUE(QDir::temp().entryList({copies}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_F(ReadOnlyFileTest, aReaderThatNeedsNoCopyTakesThoseOfKilledProgramsAwayToo)
{
    QProcess killed;
    killed.start(u"sleep"_s, {u"60"_s});
    ASSERT_TRUE(killed.waitForStarted());
    const QString left = copyOf(killed.processId(), u"test"_s);
    killed.kill();
    ASSERT_TRUE(killed.waitForFinished() && QDir().mkdir(left));
    ASSERT_TRUE(QFile::remove(m_folder.filePath(u"left.db-wal"_s)));

    [[maybe_unused]] const auto opened = read();

    EXPECT_FALSE(QFileInfo::exists(left));
}

TEST_F(ReadOnlyFileTest, aFileInThePlaceOfTheFolderForCopiesIsNamed)
{
    const QByteArray before = qgetenv("TMPDIR");
    const QString file = m_folder.filePath(u"left.db"_s);
    qputenv("TMPDIR", QFile::encodeName(file));
    const auto opened = read();
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);

    EXPECT_EQ(opened.error().code, ErrorCode::FolderMissing);
    EXPECT_EQ(opened.error().detail, file);
}

TEST_F(ReadOnlyFileTest, theCopyOfAProgramThatWasKilledIsTakenAway)
{
    QProcess killed;
    killed.start(u"sleep"_s, {u"60"_s});
    ASSERT_TRUE(killed.waitForStarted());
    const qint64 process = killed.processId();
    const QString copy = copyOf(process, u"test"_s);
    ASSERT_TRUE(QDir().mkpath(copy));
    QFile file(copy + u"/copy.db"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("data") == 4);
    file.close();

    ASSERT_TRUE(read());
    EXPECT_TRUE(QFile::exists(copy)) << "its program still runs";
    killed.kill();
    ASSERT_TRUE(killed.waitForFinished());
    ASSERT_FALSE(FileSystem::isRunning(process));
    ASSERT_TRUE(read());
    EXPECT_FALSE(QFile::exists(copy));
}

} // namespace dutydesk::test
