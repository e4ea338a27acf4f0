// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/journalshield.h"

#include "sql/database.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// A database beside which somebody lays a journal after the program has looked.
class JournalShieldTest : public testing::Test
{
protected:
    JournalShieldTest()
    {
        write(letter(), "dear all");
        const ConnectionSettings settings{.dialect = Dialect::sqlite(), .databaseName = path(), .mayCreate = true};
        EXPECT_TRUE(Database::open(settings).value()->execute(u"CREATE TABLE t (n INTEGER)"_s));
    }

    QString path() const { return m_folder.filePath(u"desk.db"_s); }
    QString journal() const { return path() + u"-journal"_s; }
    QString letter() const { return m_folder.filePath(u"letter.txt"_s); }

    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray number(quint32 value)
    {
        return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
    }

    /// SQLite deletes the file that such a journal names once it has played it.
    void layJournal() const
    {
        const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
        const QByteArray name = QFile::encodeName(letter());
        quint32 sum = 0;
        for (const char letter : name) {
            sum += static_cast<quint32>(static_cast<signed char>(letter));
        }
        const QByteArray header = magic + number(0) + number(0)
                                  + number(static_cast<quint32>(QFileInfo(path()).size() / 4096)) + number(512)
                                  + number(4096);
        write(journal(), header.leftJustified(512, '\0') + number(0x40000000 / 4096 + 1) + name
                             + number(static_cast<quint32>(name.size())) + number(sum) + magic);
    }

    int runThrough(const char *layer, const char *statements) const
    {
        sqlite3 *handle = nullptr;
        EXPECT_EQ(sqlite3_open_v2(QFile::encodeName(path()).constData(), &handle, SQLITE_OPEN_READWRITE, layer),
                  SQLITE_OK);
        const int code = sqlite3_exec(handle, statements, nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        return code;
    }

    QTemporaryDir m_folder;
};

TEST_F(JournalShieldTest, aJournalOfSomebodyElseIsNotPlayedAndDeletesNothing)
{
    layJournal();

    EXPECT_EQ(runThrough(JournalShield::vfsName(), "INSERT INTO t VALUES (1); SELECT n FROM t"), SQLITE_OK);
    EXPECT_TRUE(QFileInfo::exists(letter()));
    EXPECT_TRUE(QFileInfo::exists(journal()));
}

TEST_F(JournalShieldTest, withoutTheShieldSuchAJournalDeletesTheFileThatItNames)
{
    layJournal();

    EXPECT_EQ(runThrough(nullptr, "SELECT n FROM t"), SQLITE_OK);
    EXPECT_FALSE(QFileInfo::exists(letter()));
}

TEST_F(JournalShieldTest, aJournalOfSomebodyElseIsNotWrittenOver)
{
    ASSERT_EQ(runThrough(nullptr, "PRAGMA journal_mode = DELETE"), SQLITE_OK);
    layJournal();

    EXPECT_EQ(runThrough(JournalShield::vfsName(), "INSERT INTO t VALUES (1)"), SQLITE_CANTOPEN);
    EXPECT_TRUE(QFileInfo::exists(letter()));
    EXPECT_TRUE(QFileInfo::exists(journal()));
}

TEST_F(JournalShieldTest, aJournalOfTheProgramsOwnTakesAChangeBack)
{
    ASSERT_EQ(runThrough(nullptr, "PRAGMA journal_mode = DELETE"), SQLITE_OK);

    // More rows than the cache holds, so that they were in the file when they are taken back.
    EXPECT_EQ(runThrough(JournalShield::vfsName(),
                         "PRAGMA cache_size = 1; DELETE FROM t; BEGIN; INSERT INTO t WITH RECURSIVE number(n) AS "
                         "(SELECT 10 UNION ALL SELECT n + 1 FROM number WHERE n < 20000) SELECT n FROM number; "
                         "ROLLBACK; INSERT INTO t VALUES (2); CREATE TABLE only_one (n CHECK (n = 2)); "
                         "INSERT INTO only_one SELECT SUM(n) FROM t"),
              SQLITE_OK);
    EXPECT_FALSE(QFileInfo::exists(journal()));
}

} // namespace dutydesk
