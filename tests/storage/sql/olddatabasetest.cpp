// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

using namespace test;

namespace {

/// A history of three steps, invented for this test. Only the first existed when the database was made.
constexpr std::array<std::pair<const char *, const char *>, 5> steps = {{
    {"0001_lamp.sql", "-- The lamps of the house.\n\nCREATE TABLE lamp (\n    id    @ID@,\n    place TEXT NOT NULL,\n"
                      "    watts @INTEGER@\n) @STRICT@;\n\nCREATE INDEX lamp_by_place ON lamp (place);\n"},
    {"0002_room.sqlite.sql", "CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;\n\n"
                             "INSERT INTO room (name) SELECT DISTINCT place FROM lamp ORDER BY place;\n"},
    {"0002_room.postgresql.sql", "CREATE TABLE room (id BIGSERIAL PRIMARY KEY, name TEXT NOT NULL UNIQUE);\n\n"
                                 "INSERT INTO room (name) SELECT DISTINCT place FROM lamp ORDER BY place;\n"},
    {"0003_lamp_in_room.sql", "ALTER TABLE lamp ADD COLUMN room_id @INTEGER@ REFERENCES room (id);\n\n"
                              "UPDATE lamp SET room_id = (SELECT id FROM room WHERE name = place);\n"},
    {"0003_note.txt", "This file is no step.\n"},
}};

/// The database as the old program left it. The literal checksum reveals a change in the way of counting it.
constexpr std::array oldDatabase = {
    "CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, "
    "applied_at TEXT NOT NULL)",
    "INSERT INTO schema_migration VALUES (1, 'lamp', "
    "'b164c5376afca81926e14aeeb2a4dc83d90c8dcb69d5656487a9ec84ab915c05', '2020-01-01T00:00:00Z')",
    "CREATE TABLE lamp (id BIGINT PRIMARY KEY, place TEXT NOT NULL, watts BIGINT)",
    "CREATE INDEX lamp_by_place ON lamp (place)",
    "INSERT INTO lamp VALUES (1, '大厅', 60), (2, '楼梯', NULL), (3, '大厅', 40)",
};

} // namespace

/// A database of an older program, opened by this one.
class OldDatabaseTest : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Backend::Postgresql && !hasPostgresql()) {
            GTEST_SKIP() << "no such database here";
        }
        for (const auto &[name, sql] : steps) {
            write(QString::fromLatin1(name), sql);
        }
        m_database = GetParam() == Backend::Postgresql ? openEmpty(GetParam()) : openFile(m_path);
        for (const char *sql : oldDatabase) {
            ASSERT_TRUE(m_database->execute(QString::fromUtf8(sql))) << sql;
        }
        if (GetParam() == Backend::Sqlite) {
            ASSERT_TRUE(m_database->execute(u"PRAGMA user_version = 1"_s));
            m_database.reset();
            m_database = openFile(m_path);
        }
    }

    static std::unique_ptr<Database> openFile(const QString &path)
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = path}).value();
    }

    void write(const QString &name, const QByteArray &sql) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    Result<int> bringUpToDate()
    {
        return readMigrations(m_folder.path(), m_database->dialect()).andThen([&](const auto &migrations) {
            return migrate(*m_database, migrations, m_clock);
        });
    }

    static std::vector<Row> rows(const Database &database, const QString &sql)
    {
        return database.query(sql)
            .fetchAll([](const Query &row) -> Result<Row> { return row.row(); })
            .value_or(std::vector<Row>());
    }

    void expectAsItWas() const
    {
        EXPECT_EQ(rows(*m_database, u"SELECT id, place, watts FROM lamp ORDER BY id"_s), m_lamps);
        EXPECT_EQ(rows(*m_database, u"SELECT version FROM schema_migration"_s), std::vector<Row>{{qint64(1)}});
        EXPECT_FALSE(m_database->execute(u"SELECT id FROM room"_s));
    }

    const std::vector<Row> m_lamps = {
        {qint64(1), u"大厅"_s, qint64(60)}, {qint64(2), u"楼梯"_s, {}}, {qint64(3), u"大厅"_s, qint64(40)}};
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"house.db"_s);
    const QString m_copy = m_path + u".schema-1"_s;
    FixedClock m_clock;
    std::unique_ptr<Database> m_database;
};
INSTANTIATE_TEST_SUITE_P(, OldDatabaseTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(OldDatabaseTest, keepsItsRowsAndGetsTheStepsThatItLacks)
{
    EXPECT_EQ(bringUpToDate(), 2);

    EXPECT_EQ(rows(*m_database, u"SELECT id, place, watts FROM lamp ORDER BY id"_s), m_lamps);
    EXPECT_EQ(rows(*m_database, u"SELECT lamp.id, name FROM lamp JOIN room ON room.id = room_id ORDER BY lamp.id"_s),
              (std::vector<Row>{{qint64(1), u"大厅"_s}, {qint64(2), u"楼梯"_s}, {qint64(3), u"大厅"_s}}));
    EXPECT_EQ(rows(*m_database, u"SELECT version, name FROM schema_migration ORDER BY version"_s),
              (std::vector<Row>{{qint64(1), u"lamp"_s}, {qint64(2), u"room"_s}, {qint64(3), u"lamp_in_room"_s}}));
    EXPECT_EQ(bringUpToDate(), 0);
}

TEST_P(OldDatabaseTest, isRefusedByAProgramWhoseStepsWereEdited)
{
    write(u"0001_lamp.sql"_s, "CREATE TABLE lamp (id @ID@) @STRICT@;\n");
    EXPECT_EQ(bringUpToDate().error().code, ErrorCode::SchemaAltered);
    expectAsItWas();
    EXPECT_FALSE(QFile::exists(m_copy));
}

TEST_P(OldDatabaseTest, isRefusedByAProgramThatIsOlderStill)
{
    for (const auto &[name, sql] : steps) {
        QFile::remove(m_folder.filePath(QString::fromLatin1(name)));
    }
    EXPECT_EQ(bringUpToDate().error().code, ErrorCode::SchemaTooNew);
    expectAsItWas();
    EXPECT_FALSE(QFile::exists(m_copy));
}

TEST_P(OldDatabaseTest, staysAtTheLastStepThatSucceeded)
{
    write(u"0003_lamp_in_room.sql"_s, "ALTER TABLE lamp ADD COLUMN room_id @INTEGER@;\n\nDROP TABLE missing;\n");
    EXPECT_FALSE(bringUpToDate());
    EXPECT_FALSE(m_database->execute(u"SELECT room_id FROM lamp"_s));

    write(u"0003_lamp_in_room.sql"_s, "ALTER TABLE lamp ADD COLUMN room_id @INTEGER@;\n");
    EXPECT_EQ(bringUpToDate(), 1);
    EXPECT_TRUE(m_database->execute(u"SELECT room_id FROM lamp"_s));
}

TEST_P(OldDatabaseTest, isCopiedBesideItselfFirstWhereItIsAFile)
{
    ASSERT_EQ(bringUpToDate(), 2);
    ASSERT_EQ(QFile::exists(m_copy), GetParam() == Backend::Sqlite);
    if (GetParam() == Backend::Sqlite) {
        m_database = openFile(m_copy);
        expectAsItWas();
    }
}

} // namespace dutydesk
