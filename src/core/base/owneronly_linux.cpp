// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/owneronly.h"

#include <QDir>

#include <sys/stat.h>

#include <mutex>

namespace dutydesk {

namespace {

constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

std::mutex ownerOnlyLock;
int ownerOnlyCount = 0; ///< of the objects that exist now, in all threads
mode_t usualMask = 0;   ///< of the process, while there are some

} // namespace

OwnerOnly::OwnerOnly()
{
    const std::scoped_lock lock(ownerOnlyLock);
    if (ownerOnlyCount++ == 0) {
        usualMask = umask(rightsOfOthers);
    }
}

OwnerOnly::~OwnerOnly()
{
    const std::scoped_lock lock(ownerOnlyLock);
    if (--ownerOnlyCount == 0) {
        umask(usualMask);
    }
}

Result<void> OwnerOnly::makeFolder(const QString &folder)
{
    const OwnerOnly ownerOnly;
    const bool made = QDir().mkpath(folder);
    close(folder);
    return made ? Result<void>() : failure(ErrorCode::FileNotWritable, folder);
}

void OwnerOnly::close(const QString &path)
{
    constexpr mode_t all = S_IRWXU | rightsOfOthers;
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (stat(name.constData(), &status) == 0 && (status.st_mode & rightsOfOthers)) {
        chmod(name.constData(), status.st_mode & all & ~rightsOfOthers);
    }
}

void OwnerOnly::closeFolder(const QString &folder)
{
    close(folder);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        close(file.filePath());
    }
}

} // namespace dutydesk
