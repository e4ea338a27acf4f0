// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/databaseswap.h"

#include "base/try.h"
#include "sql/database.h"
#include "sql/filesystem.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <filesystem>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const std::array companionsOfDatabase{u"-wal"_s, u"-shm"_s, u"-journal"_s};

Result<void> flushedFolder(bool isDone, const QString &path)
{
    return isDone && FileSystem::flush(QFileInfo(path).absolutePath()) ? Result<void>()
                                                                       : failure(ErrorCode::FileNotWritable, path);
}

std::filesystem::path nativePathOf(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// Renames, also onto a file that is there, and has the folder on the disk.
Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(nativePathOf(from), nativePathOf(to), failed);
    return flushedFolder(!failed, to);
}

/// Brings what is still in the log beside the database into its file. A damaged database stays as it is.
void takeInLog(const QString &database)
{
    [[maybe_unused]] const auto opened =
        Database::open({.dialect = Dialect::sqlite(), .databaseName = database, .mayCreate = false});
}

bool hasNoCompanions(const QString &database)
{
    return std::ranges::none_of(companionsOfDatabase,
                                [&](const QString &suffix) { return QFileInfo::exists(database + suffix); });
}

/// Gives the file a second name.
bool giveSecondName(const QString &file, const QString &name)
{
    std::error_code failed;
    std::filesystem::create_hard_link(nativePathOf(file), nativePathOf(name), failed);
    return !failed;
}

/// The database goes first: a log without its database is refused at the next start, but a new database beside an old
/// log would be taken for one. So what lies where no database is goes too.
Result<void> moveAway(const QString &database, const QString &kept)
{
    CHECK(QFileInfo::exists(database) ? replaceFile(database, kept) : Result<void>());
    for (const QString &companion : companionsOfDatabase) {
        CHECK(QFileInfo::exists(database + companion) ? replaceFile(database + companion, kept + companion)
                                                      : Result<void>());
    }
    return {};
}

bool isRegularFile(const QString &path)
{
    return std::filesystem::is_regular_file(std::filesystem::symlink_status(nativePathOf(path)));
}

} // namespace

Result<QString> swapDatabase(const QString &restored, const QString &database, const QString &suffix)
{
    if (!isRegularFile(restored)) {
        return failure(ErrorCode::NotAFile, restored);
    }
    const QString kept = database + suffix;
    if (QFileInfo::exists(kept) || !hasNoCompanions(kept)) {
        return failure(ErrorCode::FileNotWritable, kept);
    }
    const bool hadOne = QFileInfo::exists(database);
    if (hadOne) {
        takeInLog(database);
    }
    const bool hasTwoNames = hadOne && hasNoCompanions(database) && giveSecondName(database, kept);
    if (hasTwoNames) {
        CHECK(flushedFolder(true, kept)); // before the new file takes the first name
    } else {
        CHECK(moveAway(database, kept));
    }
    const Result<void> replaced = replaceFile(restored, database);
    if (!replaced && hasTwoNames) {
        QFile::remove(kept);
    }
    CHECK(replaced);
    if (!isRegularFile(database)) {
        return failure(ErrorCode::StorageMoved, database);
    }
    return hadOne ? kept : QString();
}

} // namespace dutydesk
