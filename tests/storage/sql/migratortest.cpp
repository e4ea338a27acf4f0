// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/migrator.h"

#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

class MigratorTest : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        m_database = openEmpty(GetParam());
        if (!m_database) {
            GTEST_SKIP() << "no such database here";
        }
    }

    void addFile(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    Result<int> migrateFolder()
    {
        return readMigrations(m_folder.path(), m_database->dialect()).andThen([&](const auto &migrations) {
            return migrate(*m_database, migrations, m_clock);
        });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Database> m_database;
};
INSTANTIATE_TEST_SUITE_P(, MigratorTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(MigratorTest, appliesEachStepOnce)
{
    addFile(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    EXPECT_EQ(migrateFolder(), 1);
    EXPECT_EQ(migrateFolder(), 0);
    addFile(u"0002_b.sql"_s, "ALTER TABLE a ADD COLUMN m INTEGER;\n");
    EXPECT_EQ(migrateFolder(), 1);
}

TEST_P(MigratorTest, whoOnlyLooksIsToldWhichDatabaseIsTooOldAndChangesNothing)
{
    const auto check = [&] {
        return checkMigrated(*m_database, readMigrations(m_folder.path(), m_database->dialect()).value());
    };
    addFile(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    EXPECT_EQ(migrateFolder(), 1);
    EXPECT_TRUE(check());
    addFile(u"0002_b.sql"_s, "ALTER TABLE a ADD COLUMN m INTEGER;\n");

    EXPECT_EQ(check().error().code, ErrorCode::SchemaTooOld);

    EXPECT_EQ(migrateFolder(), 1);
}

TEST_P(MigratorTest, leavesNoTraceOfAStepWhoseFirstStatementFails)
{
    addFile(u"0001_a.sql"_s, "INSERT INTO missing VALUES (1);\n\nCREATE TABLE a (n INTEGER);\n");

    EXPECT_EQ(migrateFolder().error().code, ErrorCode::StorageFailure);
    EXPECT_FALSE(m_database->execute(u"SELECT n FROM a"_s));
}

TEST_P(MigratorTest, refusesADatabaseNewerThanTheProgram)
{
    addFile(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    addFile(u"0002_b.sql"_s, "CREATE TABLE b (n INTEGER);\n");
    ASSERT_TRUE(migrateFolder());

    QFile::remove(m_folder.filePath(u"0002_b.sql"_s));

    EXPECT_EQ(migrateFolder().error().code, ErrorCode::SchemaTooNew);
}

TEST_P(MigratorTest, refusesAStepThatWasEditedAfterItRan)
{
    addFile(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    ASSERT_TRUE(migrateFolder());
    addFile(u"0001_a.sql"_s, "CREATE TABLE a (n TEXT);\n");
    EXPECT_EQ(migrateFolder().error().code, ErrorCode::SchemaAltered);
}

TEST_P(MigratorTest, skipsTheFileOfTheOtherEngine)
{
    addFile(u"0001_a.sqlite.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    addFile(u"0001_a.postgresql.sql"_s, "CREATE TABLE a (n BIGINT);\n");
    EXPECT_EQ(migrateFolder(), 1);
}

TEST_P(MigratorTest, refusesAGapInTheNumbers)
{
    addFile(u"0002_b.sql"_s, "CREATE TABLE b (n INTEGER);\n");
    EXPECT_EQ(migrateFolder().error().code, ErrorCode::SchemaAltered);
}

TEST(MigratorSqliteTest, keepsATriggerInOnePiece)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"0001_a.sql"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("-- A log; with a semicolon.\n\nCREATE TABLE a (n INTEGER);\n\n"
               "CREATE TRIGGER a_kept BEFORE DELETE ON a\nBEGIN\n    SELECT RAISE(ABORT, 'kept; always');\nEND;\n\n"
               "INSERT INTO a VALUES (1);\n");
    file.close();
    const auto database = openEmpty(Backend::Sqlite);
    const auto migrations = readMigrations(folder.path(), Dialect::sqlite()).value();

    EXPECT_EQ(migrations.front().statements.size(), 3);
    EXPECT_TRUE(migrate(*database, migrations, FixedClock()));
    EXPECT_EQ(database->execute(u"DELETE FROM a"_s).error().code, ErrorCode::Conflict);
}

TEST(MigratorSqliteTest, copiesAFileWithDataBeforeAnUpgrade)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const auto database = Database::open({.dialect = Dialect::sqlite(), .databaseName = path}).value();
    const Migration first{1, u"a"_s, u"1"_s, {u"CREATE TABLE a (n INTEGER)"_s}};
    const Migration second{2, u"b"_s, u"2"_s, {u"DROP TABLE a"_s}};
    ASSERT_TRUE(migrate(*database, {first}, FixedClock()));
    EXPECT_FALSE(QFile::exists(path + u".schema-1"_s));

    ASSERT_TRUE(migrate(*database, {first, second}, FixedClock()));

    const auto copy = Database::open({.dialect = Dialect::sqlite(), .databaseName = path + u".schema-1"_s}).value();
    EXPECT_TRUE(copy->execute(u"SELECT n FROM a"_s));
    EXPECT_EQ(copy->query(u"PRAGMA user_version"_s).fetchInteger(), 1);
    EXPECT_EQ(database->query(u"PRAGMA user_version"_s).fetchInteger(), 2);
}

TEST(MigratorSqliteTest, asksNoTableOfANewerDatabase)
{
    const auto database = openEmpty(Backend::Sqlite);
    ASSERT_TRUE(database->execute(u"PRAGMA user_version = 9"_s));

    EXPECT_EQ(migrate(*database, {}, FixedClock()).error().code, ErrorCode::SchemaTooNew);
    EXPECT_FALSE(database->execute(u"SELECT version FROM schema_migration"_s));
}

} // namespace dutydesk
