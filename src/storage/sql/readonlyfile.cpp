// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/readonlyfile.h"

#include "base/try.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const QString walSuffix = u"-wal"_s;

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
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    // SQLite looks at the log only when it reads for the first time.
    const int moved =
        opened == SQLITE_OK ? sqlite3_exec(
            database, "SELECT COUNT(*) FROM sqlite_schema; PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr)
                            : opened;
    sqlite3_close(database);
    return moved == SQLITE_OK ? Result<void>() : failure(ErrorCode::DatabaseDamaged, path);
}

QString uriOf(const QString &path, const QString &parameter)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + u'?' + parameter;
}

} // namespace

Result<ReadOnlyFile> ReadOnlyFile::of(const QString &name)
{
    // SQLite too follows a link before it looks for what lies beside the file.
    const QString canonical = QFileInfo(name).canonicalFilePath();
    const QString path = canonical.isEmpty() ? name : canonical;
    ReadOnlyFile file;
    if (QFileInfo(path + u"-shm"_s).isWritable()) {
        file.m_uri = uriOf(path, u"mode=ro"_s); // a window has it open, or was killed
    } else if (!isLog(path + walSuffix)) {
        file.m_uri = uriOf(path, u"immutable=1"_s);
    } else {
        CHECK(file.copy(path));
    }
    return file;
}

Result<void> ReadOnlyFile::copy(const QString &path)
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copied = m_copy->filePath(u"copy.db"_s);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const qint64 size = QFileInfo(path).size() + QFileInfo(path + walSuffix).size();
    if (!m_copy->isValid() || QStorageInfo(m_copy->path()).bytesAvailable() < 2 * size) {
        return failure(ErrorCode::NoRoom, m_copy->path());
    }
    for (const QString &suffix : {QString(), walSuffix}) {
        if (!QFile::copy(path + suffix, copied + suffix)) {
            return failure(ErrorCode::FileNotWritable, copied);
        }
        QFile::setPermissions(copied + suffix, owner);
    }
    CHECK(bringIn(copied));
    m_uri = uriOf(copied, u"immutable=1"_s);
    return {};
}

} // namespace dutydesk
