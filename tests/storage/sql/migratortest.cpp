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

} // namespace dutydesk
