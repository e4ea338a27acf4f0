// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/readonlyfile.h"

#include "base/behindlinks.h"
#include "base/try.h"
#include "sql/dialect.h"
#include "sql/filesystem.h"
#include "sql/journalshield.h"
#include "sql/sqlitetrees.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <sqlite3.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const QString walSuffix = u"-wal"_s;
const QString copyPrefix = u"dutydesk-copy-"_s;

/// Copies hold everybody's data, so those of programs that were killed are taken away.
void removeLeftCopies()
{
    const QDir::Filters folders = QDir::Dirs | QDir::Hidden | QDir::NoSymLinks;
    for (const QFileInfo &folder : QDir::temp().entryInfoList({copyPrefix + u'*'}, folders)) {
        const qint64 program = folder.fileName().mid(copyPrefix.size()).section(u'-', 0, 0).toLongLong();
        const bool isOwn = folder.ownerId() == FileSystem::user();
        if (isOwn && program > 0 && !FileSystem::isRunning(program)) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

/// What SQLite looks for before it reads anything from its log: the two ways to write numbers in it.
bool isLog(const QString &path)
{
    QFile file(path);
    const QByteArray mark = file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    return mark == QByteArray::fromHex("377f0682") || mark == QByteArray::fromHex("377f0683");
}

/// Moves what the log holds into the file, so that it is read as one.
Result<void> bringIn(const QString &path)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE,
                                       JournalShield::vfsName());
    // SQLite looks at the log only when it reads for the first time.
    const int moved =
        opened == SQLITE_OK ? sqlite3_exec(
            database, "SELECT COUNT(*) FROM sqlite_schema; PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr)
                            : opened;
    sqlite3_close(database);
    return moved == SQLITE_OK ? Result<void>() : failure(ErrorCode::DatabaseDamaged, path);
}

/// A window may write meanwhile. SQLite keeps what it had when a reader began.
Result<void> checkInUse(const QString &path, const QString &uri)
{
    sqlite3 *reader = nullptr;
    int code = sqlite3_open_v2(uri.toUtf8().constData(), &reader, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    sqlite3_busy_timeout(reader, 5000);
    // This has SQLite read the header and not the schema, which is a tree itself.
    code = code == SQLITE_OK ? sqlite3_exec(reader, "BEGIN; PRAGMA user_version", nullptr, nullptr, nullptr) : code;
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(reader)), QSqlError::ConnectionError,
                          QString::number(code));
    const Result<void> checked = code == SQLITE_OK ? SqliteTrees::check(path, SqliteFile::Log::Read)
                                                   : failure(Dialect::sqlite().classify(error), error.databaseText());
    sqlite3_close(reader);
    return checked;
}

} // namespace

Result<ReadOnlyFile> ReadOnlyFile::of(const QString &name)
{
    // SQLite too follows a link before it looks for what lies beside the file.
    const QString path = behindLinks(name);
    removeLeftCopies();
    ReadOnlyFile file;
    if (QFileInfo(path + u"-shm"_s).isWritable()) {
        file.m_uri = JournalShield::uriOf(path, u"&mode=ro"_s); // a window has it open, or was killed
        Result<void> checked = checkInUse(path, file.m_uri);
        for (int again = 0; again < 2 && !checked; ++again) { // a log may begin anew while it is looked at
            checked = checkInUse(path, file.m_uri);
        }
        CHECK(checked);
    } else if (!isLog(path + walSuffix)) {
        file.m_uri = JournalShield::uriOf(path, u"&immutable=1"_s);
        CHECK(SqliteTrees::check(path, SqliteFile::Log::Ignored));
    } else {
        CHECK(file.copy(path));
    }
    return file;
}

Result<void> ReadOnlyFile::copy(const QString &path)
{
    m_copy = std::make_unique<QTemporaryDir>(
        QDir::temp().filePath(u"%1%2-XXXXXX"_s.arg(copyPrefix).arg(QCoreApplication::applicationPid())));
    const QString copied = m_copy->filePath(u"copy.db"_s);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const qint64 size = QFileInfo(path).size() + QFileInfo(path + walSuffix).size();
    if (!m_copy->isValid()) {
        const bool isFolder = QFileInfo(QDir::tempPath()).isDir();
        return failure(isFolder ? ErrorCode::FileNotWritable : ErrorCode::FolderMissing, QDir::tempPath());
    }
    if (QStorageInfo(m_copy->path()).bytesAvailable() < 2 * size) {
        return failure(ErrorCode::NoRoom, m_copy->path());
    }
    for (const QString &suffix : {QString(), walSuffix}) {
        if (!QFile::copy(path + suffix, copied + suffix)) {
            return failure(ErrorCode::FileNotWritable, copied);
        }
        QFile::setPermissions(copied + suffix, owner);
    }
    CHECK(SqliteTrees::check(copied, SqliteFile::Log::Read));
    CHECK(bringIn(copied));
    m_uri = JournalShield::uriOf(copied, u"&immutable=1"_s);
    return {};
}

} // namespace dutydesk
