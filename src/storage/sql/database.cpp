// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/database.h"

#include "base/try.h"
#include "sql/filesystem.h"
#include "sql/journalshield.h"
#include "sql/sqlitetrees.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QUuid>

namespace dutydesk {

using namespace Qt::StringLiterals;

Database::Database(const ConnectionSettings &settings)
    : m_settings(settings)
    , m_dialect(settings.dialect)
    , m_connection(QSqlDatabase::addDatabase(m_dialect.qtDriver, QUuid::createUuid().toString()))
{
    if (&m_dialect == &Dialect::sqlite()) {
        m_guard.emplace(settings.databaseName, settings.mayCreate, settings.busyTimeout);
        m_guard->setReadOnly(settings.readOnly);
        const QString readOnly = settings.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
        m_connection.setConnectOptions(
            u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(settings.busyTimeout.count()).arg(readOnly));
    }
    m_connection.setDatabaseName(settings.databaseName);
    m_connection.setHostName(settings.hostName);
    m_connection.setUserName(settings.userName);
    m_connection.setPassword(settings.password);
}

Database::~Database()
{
    letGo();
    const QString name = m_connection.connectionName();
    m_connection = {}; // removeDatabase() warns while a handle is alive
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const ConnectionSettings &settings)
{
    std::unique_ptr<Database> database(new Database(settings));
    CHECK(database->connect());
    return database;
}

Result<void> Database::connect()
{
    if (m_guard) {
        CHECK(openFile());
    }
    if (!m_connection.open()) {
        const QSqlError error = m_connection.lastError();
        return failure(m_dialect.classify(error), error.text());
    }
    if (m_guard) {
        Result<void> secured = m_guard->secure(m_connection);
        if (secured) {
            m_guard->expectFile();
            m_guard->hold();
            if (m_readOnlyFile) {
                m_readOnlyFile->forgetName();
            }
        }
        return secured;
    }
    QStringList setup = m_dialect.sessionSetup;
    if (!m_settings.schema.isEmpty()) {
        setup.append(u"SET search_path TO "_s + m_settings.schema);
    }
    for (const QString &statement : setup) {
        CHECK(execute(statement));
    }
    return {};
}

Result<void> Database::openFile()
{
    CHECK(m_guard->inspect());
    if (!m_guard->isFile()) {
        return {};
    }
    if (!m_settings.readOnly) {
        CHECK(m_guard->makeFile());
        m_connection.setDatabaseName(JournalShield::uriOf(m_settings.databaseName));
        return SqliteTrees::check(QFileInfo(m_settings.databaseName).canonicalFilePath(), SqliteFile::Log::Read);
    }
    TRY(m_readOnlyFile, ReadOnlyFile::of(m_settings.databaseName));
    m_connection.setDatabaseName(m_readOnlyFile->uri());
    return {};
}

/// Closes statements and holds that would prevent the connection from closing.
void Database::letGo()
{
    m_statements.clear();
    if (m_guard) {
        m_guard->release();
    }
}

Result<void> Database::connectAgain()
{
    if (m_guard && !m_guard->isFile()) {
        return {}; // closing a database in memory would empty it
    }
    letGo();
    m_connection.close();
    return connect();
}

Query Database::query(const QString &sql) const
{
    if (m_guard) {
        m_guard->beginStatement();
    }
    return {m_connection, m_dialect, m_statements, sql};
}

void Database::stopBy(const Progress *progress)
{
    if (m_guard) {
        m_guard->stopBy(progress);
    }
}

Result<void> Database::execute(const QString &sql) const
{
    if (m_guard) {
        m_guard->beginStatement();
    }
    QSqlQuery query(m_connection);
    if (query.exec(sql)) {
        return {};
    }
    return failure(describe(query, m_dialect));
}

Result<void> Database::run(const std::function<Result<void>()> &work)
{
    Q_ASSERT_X(!m_inTransaction, "Database::run", "units of work must not be nested");
    if (m_inTransaction) {
        return failure(ErrorCode::StorageFailure, u"units of work must not be nested"_s);
    }
    if (m_suspect) {
        CHECK(connectAgain());
        m_suspect = false;
    }
    Result<void> done = execute(m_dialect.beginWriting);
    if (done) {
        m_inTransaction = true;
        const auto leave = qScopeGuard([this] { m_inTransaction = false; });
        done = work();
        if (done) {
            done = commit();
        }
        if (!done) {
            // The first error is the one to report; nothing more can be done after a failed rollback.
            [[maybe_unused]] const Result<void> undone = execute(u"ROLLBACK"_s);
        }
    }
    if (done || !leavesOpenWhatIsStored(done.error().code)) {
        return done;
    }
    m_suspect = !connectAgain();
    // A statement on a file that is gone only says that the disk failed.
    const bool isGone = filePath() && !QFileInfo::exists(*filePath());
    return isGone ? failure(ErrorCode::StorageMoved, *filePath()) : done;
}

Result<void> Database::runMigration(const std::function<Result<void>()> &work)
{
    const auto allow = [this](bool migrating) {
        if (m_guard) {
            m_guard->setMigrating(migrating);
        }
    };
    allow(true);
    const auto leave = qScopeGuard([&] {
        allow(false);
        m_statements.clear(); // the prepared statements rely on the old schema and on the permission for migrations
    });
    return run(work);
}

Result<void> Database::release()
{
    if (m_guard) {
        m_guard->setCopying(true); // VACUUM attaches a file of its own
    }
    Result<void> released;
    for (const QString &statement : m_dialect.releaseSpace) {
        if (released) {
            released = execute(statement);
        }
    }
    if (m_guard) {
        m_guard->setCopying(false);
    }
    return released;
}

Result<void> Database::commit()
{
    CHECK(checkInPlace());
    CHECK(execute(u"COMMIT"_s));
    return checkInPlace(); // the file may have been moved or deleted during the commit
}

Result<void> Database::checkInPlace() const
{
    return m_guard ? m_guard->checkInPlace(m_connection) : Result<void>();
}

std::optional<QString> Database::filePath() const
{
    return m_guard && m_guard->isFile() ? std::optional(m_settings.databaseName) : std::nullopt;
}

Result<void> Database::copyTo(const QString &path)
{
    if (!filePath()) {
        return {};
    }
    // The copy has another name until it is whole, so that a copy cut off by a power failure is never used.
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    QFile file(unfinished); // SQLite fills an empty file and leaves its permissions
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failure(ErrorCode::FileNotWritable, path);
    }
    file.close();
    CHECK(vacuumInto(unfinished));
    QFile::remove(path);
    if (!FileSystem::flush(unfinished) || !QFile::rename(unfinished, path)
        || !FileSystem::flush(QFileInfo(path).absolutePath())) {
        return failure(ErrorCode::FileNotWritable, path);
    }
    return {};
}

Result<void> Database::vacuumInto(const QString &path)
{
    const QString literal = QString(path).replace(u'\'', "''"_L1);
    const auto allow = [this](bool isAllowed) {
        m_guard->setCopying(isAllowed);
        // The copy counts as a change too. The database itself was opened for reading, and stays so.
        return m_settings.readOnly ? execute(isAllowed ? u"PRAGMA query_only = OFF"_s : u"PRAGMA query_only = ON"_s)
                                   : Result<void>();
    };
    CHECK(allow(true));
    const Result<void> copied = execute(u"VACUUM INTO '%1'"_s.arg(literal));
    CHECK(allow(false));
    return copied;
}

} // namespace dutydesk
