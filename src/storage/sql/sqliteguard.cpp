// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/sqliteguard.h"

#include "base/owneronly.h"
#include "base/progress.h"
#include "base/try.h"
#include "sql/dialect.h"
#include "sql/journalshield.h"
#include "sql/query.h"
#include "sql/sqlitepages.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <string_view>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerBytes = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype changeCounterOffset = 24;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype applicationIdOffset = 68;
constexpr qsizetype pageCountValidForOffset = 92;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

// The byte ranges that SQLite locks while a connection is in use: SHARED_SIZE bytes after PENDING_BYTE of the file
// (os.h), and the dead man's switch of the log's index (os_unix.c).
constexpr qint64 sharedOffset = 0x40000002;
constexpr qint64 sharedLength = 510;
constexpr qint64 switchOffset = 128;

// No statement of the program needs as many steps of SQLite's machine, whose turn comes after so many of them. One that
// meets a view or rule with no end in a foreign file would never come back.
constexpr int stepsPerTurn = 100'000;
constexpr qint64 turnsInAll = 2'000;
constexpr qint64 turnsPerPage = 2;

struct Pragma
{
    const char *name;
    QString value;
    QString readBack;
};

std::vector<Pragma> pragmas(bool isFile, bool readOnly, std::chrono::milliseconds busyTimeout)
{
    const QString timeout = QString::number(busyTimeout.count());
    std::vector<Pragma> all = {
        {"busy_timeout", timeout, timeout},      {"trusted_schema", u"OFF"_s, u"0"_s},
        {"cell_size_check", u"ON"_s, u"1"_s},    {"foreign_keys", u"ON"_s, u"1"_s},
        {"recursive_triggers", u"ON"_s, u"1"_s}, {"synchronous", u"EXTRA"_s, u"3"_s},
        {"secure_delete", u"ON"_s, u"1"_s},      {"temp_store", u"MEMORY"_s, u"2"_s},
    };
    if (isFile) {
        all.push_back({"mmap_size", u"0"_s, u"0"_s});
    }
    if (isFile && readOnly) {
        all.push_back({"query_only", u"ON"_s, u"1"_s});
    } else if (isFile) {
        all.push_back({"journal_mode", u"WAL"_s, u"wal"_s});
        all.push_back({"wal_autocheckpoint", u"1000"_s, u"1000"_s});
        all.push_back({"journal_size_limit", u"16777216"_s, u"16777216"_s});
    }
    return all;
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    const bool isSqlite = handle.isValid() && std::string_view(handle.typeName()) == "sqlite3*";
    return isSqlite ? *static_cast<sqlite3 *const *>(handle.data()) : nullptr;
}

Result<QString> readPragma(const QSqlDatabase &connection, const QString &name)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(u"PRAGMA "_s + name)) {
        return failure(describe(query, Dialect::sqlite()));
    }
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> setPragma(const QSqlDatabase &connection, const Pragma &pragma)
{
    const QString name = QString::fromLatin1(pragma.name);
    CHECK(readPragma(connection, u"%1 = %2"_s.arg(name, pragma.value)));
    TRY(const QString found, readPragma(connection, name));
    if (found != pragma.readBack) {
        return failure(ErrorCode::StorageFailure, u"%1 is %2, not %3"_s.arg(name, found, pragma.readBack));
    }
    return {};
}

Result<void> setSwitches(sqlite3 *handle)
{
    struct Switch
    {
        int option;
        int value;
    };
    for (const auto &[option, value] : std::array<Switch, 4>{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                              {SQLITE_DBCONFIG_DQS_DDL, 0},
                                                              {SQLITE_DBCONFIG_DQS_DML, 0},
                                                              {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}}) {
        int now = -1;
        if (sqlite3_db_config(handle, option, value, &now) != SQLITE_OK || now != value) {
            return failure(ErrorCode::StorageFailure, u"SQLite does not take the switch %1"_s.arg(option));
        }
    }
    return {};
}

Result<void> setLimits(sqlite3 *handle)
{
    struct Limit
    {
        int which;
        int value;
    };
    constexpr std::array<Limit, 7> limits = {{{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
                                              {SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
                                              {SQLITE_LIMIT_COLUMN, 200},
                                              {SQLITE_LIMIT_EXPR_DEPTH, 200},
                                              {SQLITE_LIMIT_COMPOUND_SELECT, 50},
                                              {SQLITE_LIMIT_ATTACHED, 1},
                                              {SQLITE_LIMIT_TRIGGER_DEPTH, 16}}};
    for (const auto &[which, value] : limits) {
        sqlite3_limit(handle, which, value);
        if (sqlite3_limit(handle, which, -1) != value) {
            return failure(ErrorCode::StorageFailure, u"SQLite does not take the limit %1"_s.arg(which));
        }
    }
    return {};
}

/// The files that SQLite keeps beside a database. They hold what was saved last.
const std::array companions{u"-wal"_s, u"-shm"_s, u"-journal"_s};

bool hasCompanions(const QString &path)
{
    return std::ranges::any_of(companions, [&](const QString &suffix) { return QFileInfo::exists(path + suffix); });
}

/// Writes an empty database with the program's application id, in the journal mode in which it will be used.
Result<void> writeEmptyDatabase(const QString &path)
{
    const OwnerOnly ownerOnly; // the files that SQLite makes beside this one later get its permissions
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               JournalShield::vfsName());
    const QString setup = u"PRAGMA synchronous = EXTRA; PRAGMA application_id = %1; PRAGMA journal_mode = WAL"_s;
    if (code == SQLITE_OK) {
        const QByteArray statements = setup.arg(SqliteGuard::applicationId).toUtf8();
        code = sqlite3_exec(handle, statements.constData(), nullptr, nullptr, nullptr);
    }
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    sqlite3_close(handle);
    return code == SQLITE_OK ? Result<void>() : failure(ErrorCode::FileNotWritable, detail);
}

qint64 numberIn(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isOurs(const QByteArray &header)
{
    return header.size() >= headerBytes && header.startsWith(magic)
           && numberIn(header, applicationIdOffset) == SqliteGuard::applicationId;
}

/// The length in bytes that the file must have according to its header; 0 if the header does not say.
qint64 sizeIn(const QByteArray &header)
{
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isValid = numberIn(header, changeCounterOffset) == numberIn(header, pageCountValidForOffset);
    return isValid ? pageSize * numberIn(header, pageCountOffset) : 0;
}

/// Root may write every file, but one without any write permission is meant to stay unchanged.
Result<void> checkWritable(const QFileInfo &file)
{
    constexpr auto anyone = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (!(file.permissions() & anyone) || QStorageInfo(file.filePath()).isReadOnly()) {
        return failure(ErrorCode::ReadOnly, file.filePath());
    }
    return file.isWritable() ? Result<void>() : failure(ErrorCode::NoPermission, file.filePath());
}

} // namespace

SqliteGuard::SqliteGuard(const QString &path, bool mayCreate, std::chrono::milliseconds busyTimeout)
    : m_path(path)
    , m_mayCreate(mayCreate)
    , m_busyTimeout(busyTimeout)
{}

bool SqliteGuard::isFile() const
{
    return m_path != ":memory:"_L1;
}

Result<void> SqliteGuard::inspect() const
{
    if (!isFile()) {
        return {};
    }
    const QFileInfo file(m_path);
    const QFileInfo folder(file.absolutePath());
    if (m_path.isEmpty() || !folder.isDir()) {
        return failure(ErrorCode::FolderMissing, folder.filePath());
    }
    if (FileSystem::isRemote(folder.filePath())) {
        return failure(ErrorCode::NetworkFileSystem, m_path);
    }
    if (file.exists() && !file.isFile()) { // reading a pipe would never end
        return failure(ErrorCode::NotOurDatabase, m_path);
    }
    if (file.size() == 0 && hasCompanions(m_path)) {
        return failure(ErrorCode::DatabaseMissing, m_path); // a new file would take the log of the old one with it
    }
    if (!file.exists()) {
        return m_mayCreate ? checkWritable(folder) : failure(ErrorCode::FileNotReadable, m_path);
    }
    if (!file.isReadable()) {
        return failure(ErrorCode::NoPermission, m_path);
    }
    // The program always uses SQLite's log. What a journal beside the file takes back depends on who else has it open.
    const QString journal = file.canonicalFilePath() + u"-journal"_s;
    if (QFileInfo(journal).size() > 0) {
        return failure(ErrorCode::ForeignJournal, journal);
    }
    for (const QString &suffix : companions) {
        if (const QFileInfo beside(file.canonicalFilePath() + suffix); beside.exists() && !beside.isFile()) {
            return failure(ErrorCode::NotAFile, beside.filePath());
        }
    }
    CHECK(inspectHeader());
    if (m_readOnly) {
        return {};
    }
    CHECK(checkWritable(folder));
    return checkWritable(file);
}

Result<void> SqliteGuard::inspectHeader() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, m_path);
    }
    if (file.size() == 0 && m_mayCreate) {
        return {}; // an empty file belongs to no other program
    }
    QByteArray header = file.read(headerBytes);
    if (!isOurs(header)) { // what is torn in the file may be whole in the log; SQLite tells later which of them counts
        const QByteArray logged = SqlitePages::firstInLog(QFileInfo(m_path).canonicalFilePath()).left(headerBytes);
        header = isOurs(logged) ? logged : header;
    }
    if (!header.isEmpty() && header.size() < headerBytes && (header.startsWith(magic) || magic.startsWith(header))) {
        return failure(ErrorCode::DatabaseCutOff, QString::number(file.size()));
    }
    if (!isOurs(header)) {
        return failure(ErrorCode::NotOurDatabase, m_path);
    }
    // The missing part of the file may still be in SQLite's log beside it.
    const qint64 whole = sizeIn(header);
    if (file.size() < whole && QFileInfo(m_path + u"-wal"_s).size() == 0) {
        return failure(ErrorCode::DatabaseCutOff, u"%1 / %2"_s.arg(file.size()).arg(whole));
    }
    return {};
}

Result<void> SqliteGuard::makeFile() const
{
    if (!isFile() || !m_mayCreate || QFileInfo(m_path).size() > 0) {
        return {};
    }
    const QString unfinished = m_path + u".new"_s;
    QFile::remove(unfinished);
    for (const QString &suffix : companions) {
        QFile::remove(unfinished + suffix);
    }
    CHECK(writeEmptyDatabase(unfinished));
    QFile::remove(m_path); // an empty file
    if (!FileSystem::flush(unfinished) || !QFile::rename(unfinished, m_path)
        || !FileSystem::flush(QFileInfo(m_path).absolutePath())) {
        return failure(ErrorCode::FileNotWritable, m_path);
    }
    return {};
}

Result<void> SqliteGuard::secure(const QSqlDatabase &connection)
{
    sqlite3 *handle = handleOf(connection);
    if (!handle) {
        return failure(ErrorCode::StorageFailure, u"the driver gives no handle of SQLite"_s);
    }
    m_mostTurns = turnsInAll;
    beginStatement();
    sqlite3_progress_handler(handle, stepsPerTurn, isOver, this);
    CHECK(setSwitches(handle));
    CHECK(setLimits(handle));
    const std::vector<Pragma> all = pragmas(isFile(), m_readOnly, m_busyTimeout);
    CHECK(m_readOnly ? claim(connection) : Result<void>());
    for (const Pragma &pragma : all) {
        // The application id is set before the journal mode, so that every file in WAL mode has it.
        if (std::string_view(pragma.name) == "journal_mode") {
            CHECK(claim(connection));
        }
        CHECK(setPragma(connection, pragma));
    }
    if (sqlite3_set_authorizer(handle, authorize, this) != SQLITE_OK) {
        return failure(ErrorCode::StorageFailure, u"SQLite takes no authorizer"_s);
    }
    return {};
}

Result<void> SqliteGuard::claim(const QSqlDatabase &connection)
{
    TRY(const QString pages, readPragma(connection, u"page_count"_s));
    m_mostTurns = turnsInAll + turnsPerPage * pages.toLongLong();
    const QString mark = QString::number(applicationId);
    if (pages == "0"_L1) {
        return setPragma(connection, {"application_id", mark, mark});
    }
    TRY(const QString found, readPragma(connection, u"application_id"_s));
    return found == mark ? Result<void>() : failure(ErrorCode::NotOurDatabase, m_path);
}

void SqliteGuard::hold()
{
    if (isFile() && !m_readOnly) {
        m_holds.push_back(std::make_unique<SharedHold>(m_path, sharedOffset, sharedLength));
        m_holds.push_back(std::make_unique<SharedHold>(m_path + u"-shm"_s, switchOffset, 1));
    }
}

Result<void> SqliteGuard::checkInPlace(const QSqlDatabase &connection) const
{
    if (!isFile()) {
        return {};
    }
    int moved = 0;
    sqlite3 *handle = handleOf(connection);
    if (!handle || sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK) {
        return failure(ErrorCode::StorageFailure, u"SQLite does not say whether the file is in its place"_s);
    }
    if (!moved && !QFileInfo::exists(m_path + u"-wal"_s)) {
        return failure(ErrorCode::StorageMoved, m_path + u"-wal"_s);
    }
    return moved ? failure(ErrorCode::StorageMoved, m_path) : Result<void>();
}

int SqliteGuard::isOver(void *guard)
{
    auto *self = static_cast<SqliteGuard *>(guard);
    return ++self->m_turns > self->m_mostTurns || (self->m_progress && self->m_progress->isCancelled);
}

// NOLINTNEXTLINE(readability-function-size): as SQLite calls it
int SqliteGuard::authorize(void *guard, int action, const char *first, const char *second, const char *, const char *)
{
    const auto isJournal = [](const char *table) { return table && std::string_view(table).starts_with("journal"); };
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return static_cast<const SqliteGuard *>(guard)->m_copying ? SQLITE_OK : SQLITE_DENY;
    // The triggers of the chain keep it append-only, so neither they nor the chain may be dropped.
    case SQLITE_DROP_TABLE:
        return isJournal(first) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_DROP_TRIGGER:
        return isJournal(second) && !static_cast<const SqliteGuard *>(guard)->m_migrating ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

} // namespace dutydesk
