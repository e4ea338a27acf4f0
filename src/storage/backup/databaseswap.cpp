// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/databaseswap.h"

#include "base/try.h"
#include "sql/filesystem.h"

#include <QFile>
#include <QFileInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

Result<void> rename(const QString &from, const QString &to)
{
    return QFile::rename(from, to) && FileSystem::flush(QFileInfo(to).absolutePath())
               ? Result<void>()
               : failure(ErrorCode::FileNotWritable, to);
}

} // namespace

Result<QString> swapDatabase(const QString &restored, const QString &database, const QString &suffix)
{
    const QString kept = database + suffix;
    // The database goes first: a log without its database is refused at the next start, but a new database beside an
    // old log would be taken for one.
    const QStringList companions{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};
    for (const QString &companion : companions) {
        if (QFileInfo::exists(kept + companion)) {
            return failure(ErrorCode::Conflict, kept + companion);
        }
    }
    const bool hadOne = QFileInfo::exists(database);
    for (const QString &companion : companions) {
        if (QFileInfo::exists(database + companion)) {
            CHECK(rename(database + companion, kept + companion));
        }
    }
    CHECK(rename(restored, database));
    return hadOne ? kept : QString();
}

} // namespace dutydesk
