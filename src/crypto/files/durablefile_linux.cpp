// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notWritable(const QString &path)
{
    return failure(ErrorCode::FileNotWritable, path);
}

} // namespace

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int folderHandle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderHandle < 0) {
        return failure(ErrorCode::FolderMissing, folder);
    }
    const QByteArray temporary = QFile::encodeName(path + u".new"_s);
    const int handle = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool done = handle >= 0;
    done = done && ::write(handle, content.constData(), static_cast<std::size_t>(content.size())) == content.size();
    done = done && ::fdatasync(handle) == 0;
    if (handle >= 0) {
        done = ::close(handle) == 0 && done;
    }
    done = done && std::rename(temporary.constData(), QFile::encodeName(path).constData()) == 0;
    done = done && ::fsync(folderHandle) == 0;
    ::close(folderHandle);
    return done ? Result<void>() : notWritable(path);
}

Result<void> flushAndForget(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return notWritable(path);
    }
    const bool flushed = ::fsync(handle) == 0;
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED); // only a wish: some file systems do not know it
    return ::close(handle) == 0 && flushed ? Result<void>() : notWritable(path);
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return notWritable(to);
    }
    const int folder =
        ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool flushed = folder >= 0 && ::fsync(folder) == 0;
    return folder >= 0 && ::close(folder) == 0 && flushed ? Result<void>() : notWritable(to);
}

} // namespace dutydesk
