// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilityregister.h"
#include "faults/schemadump.h"
#include "faults/smalldesk.h"
#include "files/filepepper.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "journal/journalproblemtext.h"
#include "journal/verifier.h"
#include "keys/opensslcrypto.h"
#include "log/dutylog.h"
#include "owners/ownerarchive.h"
#include "signin/signinservice.h"
#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <map>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A database that the program wrote when this schema was the newest, migrated to the present one.
class OldSchemaTest : public testing::TestWithParam<int>
{
protected:
    using Rows = std::vector<Row>;

    void SetUp() override
    {
        loadDump(GetParam(), m_desk.path());
        m_desk.clock.advance(24h * 400); // later than all that the dump tells of
        // The keys in it are not opened, but the program does not start without a pepper.
        const OpenSslCrypto crypto;
        ASSERT_TRUE(FilePepper(m_desk.privateFolder(), crypto).read());
    }

    /// The columns of each table, as they were.
    static std::map<QString, QString> columnsOf(const Database &database)
    {
        std::map<QString, QString> columns;
        // The search index holds no records and is rebuilt by the program.
        for (const QString &table : textsOf(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                      "AND name <> 'schema_migration' AND name NOT LIKE 'search%'"_s)) {
            columns[table] = textsOf(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)).join(u", "_s);
        }
        return columns;
    }

    static Rows rowsOf(const Database &database, const QString &table, const QString &columns)
    {
        return database.query(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns, table))
            .fetchAll([](const Query &row) -> Result<Row> { return row.row(); })
            .value();
    }

    static void insert(const Database &database, const QString &table, const QString &columns, const Row &row)
    {
        const QString names = u":"_s + QString(columns).replace(u", "_s, u", :"_s);
        Query query = database.query(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, names));
        const QStringList placeholders = names.split(u", "_s);
        for (qsizetype i = 0; i < placeholders.size(); ++i) {
            query.bindValue(placeholders[i], row[std::size_t(i)]);
        }
        const Result<void> done = query.execute();
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    std::unique_ptr<Database> open() const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = m_desk.path()}).value();
    }

    SmallDesk m_desk;
};

INSTANTIATE_TEST_SUITE_P(, OldSchemaTest, testing::ValuesIn(dumpedSchemas()), testing::PrintToStringParamName());

TEST_P(OldSchemaTest, keepsItsRecordsAndItsJournal)
{
    std::map<QString, Rows> before;
    const std::map<QString, QString> columns = columnsOf(*open());
    for (const auto &[table, names] : columns) {
        before[table] = rowsOf(*open(), table, names);
    }
    EXPECT_FALSE(before.at(u"journal"_s).empty());

    const auto desk = m_desk.open();
    ASSERT_TRUE(desk) << desk.error().detail.toStdString();
    for (const auto &[table, names] : columns) {
        EXPECT_EQ(rowsOf((*desk)->database(), table, names), before.at(table)) << table.toStdString();
    }
    const Result<VerificationReport> report = (*desk)->services().verifier->verify();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_TRUE(report->isWhole()) << (report->firstBad() ? JournalProblemText::of(*report->firstBad()).toStdString()
                                                          : "");
}

TEST_P(OldSchemaTest, keepsItsRecordsOnPostgresql)
{
    const auto server = openEmpty(Backend::Postgresql);
    if (!server) {
        GTEST_SKIP() << "no such database here";
    }
    std::vector<Migration> migrations = readMigrations(u":/sql"_s, Dialect::postgresql()).value();
    const std::vector<Migration> old(migrations.begin(), migrations.begin() + GetParam());
    ASSERT_EQ(migrate(*server, old, m_desk.clock), GetParam());
    const auto file = open();
    ASSERT_TRUE(server->execute(u"SET session_replication_role = replica"_s)); // no triggers and no foreign keys
    for (const auto &[table, names] : columnsOf(*file)) {
        for (const Row &row : rowsOf(*file, table, names)) {
            insert(*server, table, names, row);
        }
    }
    ASSERT_TRUE(server->execute(u"SET session_replication_role = DEFAULT"_s));

    ASSERT_TRUE(migrate(*server, migrations, m_desk.clock));
    for (const auto &[table, names] : columnsOf(*file)) {
        EXPECT_EQ(rowsOf(*server, table, names), rowsOf(*file, table, names)) << table.toStdString();
    }
}

/// A file to which only the first steps of the schema have been applied.
class UnfinishedSchemaTest : public testing::Test
{
protected:
    void SetUp() override
    {
        std::vector<Migration> steps = readMigrations(u":/sql"_s, Dialect::sqlite()).value();
        steps.resize(std::size_t(m_steps));
        ASSERT_EQ(migrate(*open(), steps, m_desk.clock), m_steps);
    }

    std::unique_ptr<Database> open() const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = m_desk.path()}).value();
    }

    const int m_steps = 3;
    const SmallDesk m_desk;
};

TEST_F(UnfinishedSchemaTest, isBroughtUpToDateByTheProgramAfterACopy)
{
    EXPECT_TRUE(m_desk.open());
    EXPECT_TRUE(QFile::exists(u"%1.schema-%2"_s.arg(m_desk.path()).arg(m_steps)));
    EXPECT_TRUE(open()->execute(u"SELECT id FROM log_page"_s));
}

TEST_F(UnfinishedSchemaTest, isRefusedByTheProgramWhereItIsNewer)
{
    ASSERT_TRUE(open()->execute(u"PRAGMA user_version = 1000"_s));
    EXPECT_EQ(m_desk.open().error().code, ErrorCode::SchemaTooNew);
}

TEST_F(UnfinishedSchemaTest, isRefusedByTheProgramWhereAStepWasAnother)
{
    ASSERT_TRUE(open()->execute(u"UPDATE schema_migration SET checksum = '' WHERE version = 2"_s));
    EXPECT_EQ(m_desk.open().error().code, ErrorCode::SchemaAltered);
}

namespace {

void fill(SmallDesk &small)
{
    small.begin();
    const auto desk = small.open().value();
    Services &services = desk->services();
    const Actor manager = services.signIn->signIn(u"王敏"_s, small.password()).value();
    const Building building = services.owners->add(manager, BuildingDraft{.number = u"3"_s}).value();
    const Flat flat =
        services.owners->add(manager, FlatDraft{.building = building.id, .entrance = u"1"_s, .number = u"502"_s})
            .value();
    EXPECT_TRUE(
        services.owners->add(manager, flat.id, ResidentDraft{.name = u"赵丽"_s, .telephone = u"13800001234"_s}));
    EXPECT_TRUE(services.owners->add(manager, flat.id, VehicleDraft{.plate = u"京A12345"_s}));
    EXPECT_TRUE(services.facilities->add(manager, {.name = u"1号电梯"_s, .building = building.id}));
    EXPECT_TRUE(small.write(*desk));
    const Actor officer = services.signIn->signIn(u"王芳"_s, small.password()).value();
    EXPECT_TRUE(services.logLines->attach(officer, LogEntryId(1), {{u"漏水.jpg"_s, "jpg"}}));
    EXPECT_TRUE(services.openWork->add(officer, {.matter = u"1号电梯困人"_s, .urgency = Urgency::Important}));
    EXPECT_TRUE(services.handover->overrideBlock(manager, u"救援已到场"_s));
    EXPECT_TRUE(small.signOut(*desk));
    EXPECT_TRUE(small.takeOver(*desk));
    EXPECT_TRUE(services.logPages->notePrint(manager, LogPageId(1)));
    EXPECT_TRUE(services.reviews->review(manager, LogPageId(1), u"已阅"_s, small.password()));
    EXPECT_TRUE(services.verifier->verify()->isWhole());
}

QStringList stepsOf(const std::vector<Migration> &migrations)
{
    QStringList steps;
    for (const Migration &step : migrations) {
        steps += u"%1 %2 %3"_s.arg(step.version).arg(step.name, step.checksum);
    }
    return steps;
}

} // namespace

/// If DUTYDESK_WRITE_SCHEMA is set, this writes the dump of the newest schema: `./dev schema`.
TEST(NewestSchemaTest, isKeptForThoseWhoWriteTheNext)
{
    SmallDesk small;
    if (qEnvironmentVariableIsSet("DUTYDESK_WRITE_SCHEMA")) {
        fill(small);
        writeDump((*small.open())->database());
    } else {
        ASSERT_FALSE(dumpedSchemas().empty());
        loadDump(dumpedSchemas().back(), small.path());
    }
    const auto database = Database::open({.dialect = Dialect::sqlite(), .databaseName = small.path()}).value();
    EXPECT_EQ(textsOf(*database, u"SELECT version || ' ' || name || ' ' || checksum FROM schema_migration"_s),
              stepsOf(readMigrations(u":/sql"_s, Dialect::sqlite()).value()))
        << "run ./dev schema";
}

} // namespace dutydesk
