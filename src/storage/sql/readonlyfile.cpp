// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/readonlyfile.h"

#include "base/try.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const QString walSuffix = u"-wal"_s;
const QString journalSuffix = u"-journal"_s;

QString uriOf(const QString &path, const QString &parameter)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + u'?' + parameter;
}

/// Reads once with the right to write, by which SQLite takes back a change that was not ended.
Result<void> takeBack(const QString &path)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    const int read = opened == SQLITE_OK
                         ? sqlite3_exec(database, "SELECT COUNT(*) FROM sqlite_schema", nullptr, nullptr, nullptr)
                         : opened;
    sqlite3_close(database);
    return read == SQLITE_OK ? Result<void>() : failure(ErrorCode::DatabaseDamaged, path);
}

} // namespace

Result<ReadOnlyFile> ReadOnlyFile::of(const QString &name)
{
    // SQLite too follows a link before it looks for what lies beside the file.
    const QString canonical = QFileInfo(name).canonicalFilePath();
    const QString path = canonical.isEmpty() ? name : canonical;
    const auto sizeOf = [&](const QString &suffix) { return QFileInfo(path + suffix).size(); };
    ReadOnlyFile file;
    if (QFileInfo(path + u"-shm"_s).isWritable()) {
        file.m_uri = uriOf(path, u"mode=ro"_s); // a window has it open, or was killed
    } else if (sizeOf(walSuffix) == 0 && sizeOf(journalSuffix) == 0) {
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
    for (const QString &suffix : {QString(), walSuffix, journalSuffix}) {
        const bool isThere = QFile::exists(path + suffix);
        if (isThere && (!m_copy->isValid() || !QFile::copy(path + suffix, copied + suffix))) {
            return failure(ErrorCode::FileNotWritable, copied);
        }
        QFile::setPermissions(copied + suffix, owner);
    }
    CHECK(QFile::exists(copied + journalSuffix) ? takeBack(copied) : Result<void>());
    m_uri = uriOf(copied, u"mode=ro"_s);
    return {};
}

} // namespace dutydesk
