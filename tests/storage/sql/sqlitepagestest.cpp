// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqlitepages.h"

#include "storage/sql/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// A database of the program whose last change is still in the log beside it, as a loss of power leaves it.
class SqlitePagesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto database = open(u"desk.db"_s).value();
        ASSERT_TRUE(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
        ASSERT_TRUE(database->execute(u"INSERT INTO t VALUES (4)"_s));
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            ASSERT_TRUE(QFile::copy(path(u"desk.db"_s) + suffix, path(u"left.db"_s) + suffix));
        }
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<std::unique_ptr<Database>> open(const QString &name) const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = path(name)});
    }

    void tearFirstPage() const
    {
        QFile file(path(u"left.db"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.write(QByteArray(512, '\0')) == 512);
    }

    QTemporaryDir m_folder;
};

TEST_F(SqlitePagesTest, aFirstPageThatTheLogStillHoldsIsReadFromThere)
{
    tearFirstPage();

    const auto database = open(u"left.db"_s);

    ASSERT_TRUE(database) << static_cast<int>(database.error().code);
    EXPECT_EQ((*database)->query(u"SELECT n FROM t"_s).fetchInteger().value(), 4);
}

TEST_F(SqlitePagesTest, withoutTheLogATornFirstPageIsNobodysDatabase)
{
    tearFirstPage();
    ASSERT_TRUE(QFile::remove(path(u"left.db-wal"_s)));

    EXPECT_EQ(open(u"left.db"_s).error().code, ErrorCode::NotOurDatabase);
}

TEST_F(SqlitePagesTest, framesOfAnEarlierUseOfTheLogDoNotCount)
{
    EXPECT_FALSE(SqlitePages::firstInLog(path(u"left.db"_s)).isEmpty());
    QFile log(path(u"left.db-wal"_s));
    ASSERT_TRUE(log.open(QIODevice::ReadWrite) && log.seek(16) && log.write("another!") == 8);
    log.close();

    EXPECT_TRUE(SqlitePages::firstInLog(path(u"left.db"_s)).isEmpty());
}

} // namespace dutydesk::test
