// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/newfile.h"
#include "files/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
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

ErrorCode writeErrorOf(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
}

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int folderHandle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderHandle < 0) {
        return failure(ErrorCode::FolderMissing, folder);
    }
    const QString unfinished = path + u".new"_s;
    const QByteArray temporary = QFile::encodeName(unfinished);
    const int handle = createNewFile(unfinished);
    int problem = handle < 0 ? errno : 0;
    const auto note = [&](bool done) { problem = problem != 0 || done ? problem : errno; };
    if (handle >= 0) {
        errno = ENOSPC; // a write that is only short says nothing else
        note(::write(handle, content.constData(), static_cast<std::size_t>(content.size())) == content.size());
        note(::fdatasync(handle) == 0);
        note(::close(handle) == 0);
    }
    note(problem != 0 || std::rename(temporary.constData(), QFile::encodeName(path).constData()) == 0);
    note(::fsync(folderHandle) == 0);
    ::close(folderHandle);
    return problem == 0 ? Result<void>() : failure(writeErrorOf(problem), path);
}

Result<void> flushAndForget(const QString &path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
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
