// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facilities/facilityregister.h"
#include "faults/smalldesk.h"
#include "files/filepepper.h"
#include "log/dutylog.h"
#include "owners/ownerarchive.h"
#include "signin/signinservice.h"
#include "storage/sql/testdatabase.h"
#include "support/printers.h"

#include <QDir>

#include <gtest/gtest.h>

#include <map>
#include <sqlite3.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// A database as the program wrote it when this was the newest schema, brought up to date.
class OldSchemaTest : public testing::TestWithParam<int>
{
public:
    static std::vector<int> all()
    {
        std::vector<int> versions;
        const QDir folder(QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/schemas"));
        for (const QString &name : folder.entryList({u"*.sqlite.sql"_s})) {
            versions.push_back(name.left(4).toInt());
        }
        return versions;
    }

protected:
    using Rows = std::vector<Row>;

    void SetUp() override
    {
        load();
        // The keys in it are not opened, but without any pepper the program would not begin.
        const OpenSslCrypto crypto;
        ASSERT_TRUE(FilePepper(m_desk.privateFolder(), crypto).read());
    }

    void load() const
    {
        QFile dump(
            QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/schemas/%1.sqlite.sql").arg(GetParam(), 4, 10, QChar(u'0')));
        ASSERT_TRUE(dump.open(QIODevice::ReadOnly));
        const QByteArray marks =
            u"PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(SqliteGuard::applicationId)
                .arg(GetParam())
                .toUtf8();
        sqlite3 *raw = nullptr;
        ASSERT_EQ(sqlite3_open(m_desk.path().toUtf8().constData(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, (marks + dump.readAll()).constData(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }

    static QStringList textsOf(const Database &database, const QString &sql)
    {
        const auto texts =
            database.query(sql).fetchAll([](const Query &row) -> Result<QString> { return row.text(0); });
        return {texts->begin(), texts->end()};
    }

    /// The columns of each table, as they were.
    static std::map<QString, QString> columnsOf(const Database &database)
    {
        std::map<QString, QString> columns;
        // The index of the search is no record: it makes itself anew.
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

    static std::vector<JournalProblem> problemsIn(const VerificationReport &report)
    {
        std::vector<JournalProblem> problems;
        for (const JournalFinding &finding : report.findings) {
            problems.push_back(finding.problem);
        }
        return problems;
    }

    /// Nobody signed for a new key yet when schema 5 was the newest: the first manager's is found, and nothing else.
    static std::vector<JournalProblem> knownProblems()
    {
        constexpr int lastWithoutSignedKeys = 5;
        return GetParam() > lastWithoutSignedKeys ? std::vector<JournalProblem>()
                                                  : std::vector{JournalProblem::KeyNotSigned};
    }

    std::unique_ptr<Database> open() const
    {
        return Database::open({.dialect = Dialect::sqlite(), .databaseName = m_desk.path()}).value();
    }

    SmallDesk m_desk;
};

INSTANTIATE_TEST_SUITE_P(, OldSchemaTest, testing::ValuesIn(OldSchemaTest::all()), testing::PrintToStringParamName());

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
    EXPECT_EQ(problemsIn(*report), knownProblems());
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
    ASSERT_TRUE(server->execute(u"SET session_replication_role = replica"_s)); // no trigger, no order of the tables
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
    EXPECT_TRUE(small.signOut(*desk));
    EXPECT_TRUE(small.takeOver(*desk));
    EXPECT_TRUE(services.verifier->verify()->isWhole());
}

} // namespace

/// `./dev schema` lets it write the database from which the newest schema's file is made.
TEST(NewestSchemaTest, isKeptForThoseWhoWriteTheNext)
{
    const auto newest = static_cast<int>(readMigrations(u":/sql"_s, Dialect::sqlite()).value().size());
    if (const QString target = qEnvironmentVariable("DUTYDESK_WRITE_SCHEMA"); !target.isEmpty()) {
        SmallDesk desk;
        fill(desk);
        ASSERT_TRUE(QFile::copy(desk.path(), target));
        return;
    }
    EXPECT_EQ(OldSchemaTest::all().back(), newest) << "run ./dev schema";
}

} // namespace dutydesk
