// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlitetrees.h"

#include "base/try.h"
#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// A file whose schema, one table and one index are trees of several levels, changed byte by byte.
class SqliteTreesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto database = open().value();
        ASSERT_TRUE(database->run([&] { return fill(*database); }));
        m_table = rootOf(*database, u"t7"_s);
        m_index = rootOf(*database, u"t7_by_words"_s);
        m_empty = rootOf(*database, u"t8"_s);
    }

    static Result<void> fill(const Database &database)
    {
        for (int table = 0; table < 80; ++table) {
            CHECK(database.execute(u"CREATE TABLE t%1 (n INTEGER, words TEXT)"_s.arg(table)));
        }
        CHECK(database.execute(u"CREATE INDEX t7_by_words ON t7 (words)"_s));
        return database.execute(u"INSERT INTO t7 WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM "
                                "number WHERE n < 900) SELECT n, hex(randomblob(200)) FROM number"_s);
    }

    QString path() const { return m_folder.filePath(u"desk.db"_s); }

    Result<std::unique_ptr<Database>> open(bool readOnly = false) const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = path(), .readOnly = readOnly});
    }

    static qint64 rootOf(const Database &database, const QString &name)
    {
        return database.query(u"SELECT rootpage FROM sqlite_schema WHERE name = :name"_s)
            .bind(u":name"_s, name)
            .fetchInteger()
            .value();
    }

    QByteArray bytes(qint64 page, qint64 at, qint64 count) const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) && file.seek((page - 1) * 4096 + at) ? file.read(count) : QByteArray();
    }

    void put(qint64 page, qint64 at, const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096 + at));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    static QByteArray number(quint32 value)
    {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }

    /// Has the last pointer of a branch name the page that its first cell names.
    void nameAChildTwice(qint64 page, qint64 begin) const
    {
        const QByteArray type = bytes(page, begin, 1);
        ASSERT_TRUE(type == "\5"_ba || type == "\2"_ba) << "the tree has one page only";
        const qint64 cell = qFromBigEndian<quint16>(bytes(page, begin + 12, 2).constData());
        put(page, begin + 8, bytes(page, cell, 4));
    }

    void expectRefused() const
    {
        EXPECT_EQ(open().error().code, ErrorCode::DatabaseDamaged);
        EXPECT_EQ(open(true).error().code, ErrorCode::DatabaseDamaged);
    }

    QTemporaryDir m_folder;
    qint64 m_table = 0;
    qint64 m_index = 0;
    qint64 m_empty = 0;
};

TEST_F(SqliteTreesTest, aFileAsSqliteWroteItIsSound)
{
    EXPECT_TRUE(SqliteTrees::check(path(), SqliteFile::Log::Read));
    {
        const auto database = open().value(); // with pages of all kinds in the log, and free ones
        ASSERT_TRUE(database->execute(u"INSERT INTO t9 SELECT n, zeroblob(n * 20) FROM t7"_s));
        ASSERT_TRUE(database->execute(u"DELETE FROM t7 WHERE n % 3 > 0"_s));
        ASSERT_TRUE(database->execute(u"DROP TABLE t70"_s));
        EXPECT_TRUE(SqliteTrees::check(path(), SqliteFile::Log::Read));
    }
    EXPECT_TRUE(SqliteTrees::check(path(), SqliteFile::Log::Ignored));
    EXPECT_TRUE(open());
    EXPECT_TRUE(open(true));
}

TEST_F(SqliteTreesTest, aPageThatTwoWaysOfATableLeadToIsDamage)
{
    nameAChildTwice(m_table, 0);
    expectRefused();
}

TEST_F(SqliteTreesTest, aPageThatTwoWaysOfAnIndexLeadToIsDamage)
{
    nameAChildTwice(m_index, 0);
    expectRefused();
}

TEST_F(SqliteTreesTest, aPageThatTwoWaysOfTheSchemaLeadToIsDamage)
{
    nameAChildTwice(1, 100);
    expectRefused();
}

TEST_F(SqliteTreesTest, aTreeThatLeadsBackToItsRootIsDamage)
{
    put(m_table, 8, number(quint32(m_table)));
    expectRefused();
}

TEST_F(SqliteTreesTest, twoTablesOfOneRootAreDamage)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    const qint64 width = m_empty < 128 ? 1 : 2; // the root stands before the text
    for (qsizetype at = all.indexOf("CREATE TABLE t8 "); at >= 0; at = all.indexOf("CREATE TABLE t8 ", at + 1)) {
        put(1, at - width, number(quint32(m_table)).right(width));
    }
    expectRefused();
}

TEST_F(SqliteTreesTest, aPageThatIsFreeAndUsedIsDamage)
{
    put(m_empty, 0, QByteArray(8, '\0')); // as a list of no pages
    put(1, 32, number(quint32(m_empty)) + number(1));
    expectRefused();
}

/// The number of free pages stays right, since a page that is truly free is forgotten for it.
TEST_F(SqliteTreesTest, aPageOfALongRowThatIsFreeTooIsDamage)
{
    {
        const auto database = open().value();
        ASSERT_TRUE(database->execute(u"INSERT INTO t9 VALUES (1, hex(zeroblob(9000)))"_s));
        ASSERT_TRUE(database->execute(u"DROP TABLE t10"_s));
        ASSERT_TRUE(database->execute(u"DROP TABLE t11"_s));
    }
    ASSERT_TRUE(SqliteTrees::check(path(), SqliteFile::Log::Read));
    const qint64 list = qFromBigEndian<quint32>(bytes(1, 32, 4).constData());
    ASSERT_EQ(bytes(list, 4, 4), number(1));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    const qint64 last = all.lastIndexOf("0000000000") / 4096 + 1; // of the pages of the long row
    ASSERT_GT(last, 1);

    put(list, 8, number(quint32(last)));

    expectRefused();
}

TEST_F(SqliteTreesTest, rowsThatClaimMoreThanTheFileHoldsAreDamage)
{
    const qint64 leaf = qFromBigEndian<quint32>(bytes(m_table, 8, 4).constData());
    ASSERT_EQ(bytes(leaf, 0, 1), "\15"_ba);
    const auto claimMost = [&](qint64 cell) {
        put(leaf, qFromBigEndian<quint16>(bytes(leaf, 8 + 2 * cell, 2).constData()), "\xff\xff\xff\x7f"_ba);
    };

    claimMost(0);
    EXPECT_TRUE(SqliteTrees::check(path(), SqliteFile::Log::Read)) << "SQLite says it of one row";
    claimMost(1);
    expectRefused();
}

TEST_F(SqliteTreesTest, whatTheLogHoldsCountsAndNotWhatItReplaces)
{
    const auto database = open().value();
    ASSERT_TRUE(database->execute(u"UPDATE t7 SET words = words || 'x', n = n"_s));
    ASSERT_TRUE(database->execute(u"DELETE FROM t7"_s)); // which empties the root in the log
    nameAChildTwice(m_table, 0);

    EXPECT_TRUE(SqliteTrees::check(path(), SqliteFile::Log::Read));
    EXPECT_EQ(SqliteTrees::check(path(), SqliteFile::Log::Ignored).error().code, ErrorCode::DatabaseDamaged);
}

TEST_F(SqliteTreesTest, aLogThatWasCutOffCountsUpToItsLastChange)
{
    const auto database = open().value();
    ASSERT_TRUE(database->execute(u"DELETE FROM t7"_s));
    nameAChildTwice(m_table, 0);
    QFile log(path() + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::ReadWrite) && log.resize(log.size() - 1));

    EXPECT_EQ(SqliteTrees::check(path(), SqliteFile::Log::Read).error().code, ErrorCode::DatabaseDamaged);
}

} // namespace dutydesk::test
