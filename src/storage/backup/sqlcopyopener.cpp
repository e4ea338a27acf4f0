// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/sqlcopyopener.h"

#include "backup/sqlbackupsource.h"
#include "base/try.h"
#include "journal/sqljournalrepository.h"
#include "journal/sqlrecordstore.h"
#include "records/allrecords.h"
#include "sql/migrator.h"

#include <QScopeGuard>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// A copy has no pin of its own. It ends earlier than what this desk has pinned.
class NoHeadPin final : public HeadPin
{
public:
    Result<std::optional<JournalHead>> read(const QByteArray &) const override { return std::optional<JournalHead>(); }
    Result<void> write(const QByteArray &, const JournalHead &) override { return {}; }
    Result<std::optional<RootCode>> root(const QByteArray &) const override { return std::optional<RootCode>(); }
    Result<void> keepRoot(const QByteArray &, const RootCode &) override { return {}; }
};

class SqlOpenedCopy final : public OpenedCopy
{
public:
    SqlOpenedCopy(std::unique_ptr<Database> database, qint64 schema, const Crypto &crypto, const KeyVault &keyVault,
                  const Clock &clock)
        : m_database(std::move(database))
        , m_schema(schema)
        , m_repository(*m_database)
        , m_stores(storesOf(*m_database))
        , m_verifier({m_repository, crypto, keyVault, m_pin, AllRecords::rules(), clock, pointers()})
    {}

    Result<void> checkFile(const Progress &progress) const override
    {
        m_database->stopBy(&progress);
        const auto leave = qScopeGuard([this] { m_database->stopBy(nullptr); });
        Result<std::vector<QString>> checked =
            m_database->query(u"PRAGMA integrity_check(1)"_s).fetchAll([](const Query &row) -> Result<QString> {
                return row.text(0);
            });
        if (progress.isCancelled) {
            return failure(ErrorCode::Stopped, *m_database->filePath());
        }
        TRY(const std::vector<QString> found, std::move(checked));
        return found == std::vector{u"ok"_s}
                   ? Result<void>()
                   : failure(ErrorCode::DatabaseDamaged, found.empty() ? QString() : found.front());
    }

    Result<BackupContent> content() const override { return contentOf(*m_database, m_schema); }
    const Verifier &verifier() const override { return m_verifier; }

private:
    static std::vector<SqlRecordStore> storesOf(const Database &database)
    {
        std::vector<SqlRecordStore> stores;
        AllRecords::each([&]<Record T>(const ListedRecord<T> &) { stores.push_back(SqlRecordStore::of<T>(database)); });
        return stores;
    }

    std::vector<const RecordStore *> pointers() const
    {
        std::vector<const RecordStore *> all;
        std::ranges::transform(m_stores, std::back_inserter(all), [](const SqlRecordStore &store) { return &store; });
        return all;
    }

    std::unique_ptr<Database> m_database;
    qint64 m_schema;
    SqlJournalRepository m_repository;
    std::vector<SqlRecordStore> m_stores;
    NoHeadPin m_pin;
    Verifier m_verifier;
};

} // namespace

SqlCopyOpener::SqlCopyOpener(const Crypto &crypto, const KeyVault &keyVault, const Clock &clock)
    : m_crypto(crypto)
    , m_keyVault(keyVault)
    , m_clock(clock)
{}

Result<std::unique_ptr<OpenedCopy>> SqlCopyOpener::open(const QString &path) const
{
    const ConnectionSettings settings{.dialect = Dialect::sqlite(), .databaseName = path, .mayCreate = false};
    TRY(std::unique_ptr<Database> database, Database::open(settings));
    TRY(const qint64 schema, schemaOf(*database));
    TRY(const std::vector<Migration> migrations, readMigrations(u":/sql"_s, settings.dialect));
    CHECK(migrate(*database, migrations, m_clock));
    return std::unique_ptr<OpenedCopy>(new SqlOpenedCopy(std::move(database), schema, m_crypto, m_keyVault, m_clock));
}

} // namespace dutydesk
