// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/database.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QUuid>

namespace dutydesk {

using namespace Qt::StringLiterals;

Database::Database(const ConnectionSettings &settings)
    : m_dialect(settings.dialect)
    , m_connection(QSqlDatabase::addDatabase(m_dialect.qtDriver, QUuid::createUuid().toString()))
{
    m_connection.setDatabaseName(settings.databaseName);
    m_connection.setHostName(settings.hostName);
    m_connection.setUserName(settings.userName);
    m_connection.setPassword(settings.password);
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection = {}; // removeDatabase() warns while a handle is alive
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const ConnectionSettings &settings)
{
    std::unique_ptr<Database> database(new Database(settings));
    if (!database->m_connection.open()) {
        return failure(ErrorCode::StorageFailure, database->m_connection.lastError().text());
    }
    for (const QString &statement : settings.dialect.sessionSetup) {
        if (const Result<void> done = database->execute(statement); !done) {
            return failure(done.error());
        }
    }
    return database;
}

Result<void> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (query.exec(sql)) {
        return {};
    }
    return failure(describe(query, m_dialect));
}

Result<void> Database::run(const std::function<Result<void>()> &work)
{
    Q_ASSERT_X(!m_inTransaction, "Database::run", "units of work must not be nested");
    if (Result<void> begun = execute(m_dialect.beginWriting); !begun) {
        return begun;
    }
    m_inTransaction = true;
    const auto leave = qScopeGuard([this] { m_inTransaction = false; });

    Result<void> done = work();
    if (done) {
        done = execute(u"COMMIT"_s);
    }
    if (!done) {
        // The first error is the one worth reporting; a failed rollback leaves nothing more to do.
        [[maybe_unused]] const Result<void> undone = execute(u"ROLLBACK"_s);
    }
    return done;
}

} // namespace dutydesk
