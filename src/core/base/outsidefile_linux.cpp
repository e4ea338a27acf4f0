// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/outsidefile.h"
#include "base/try.h"

#include <QFile>

#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace dutydesk::outsidefile {

Result<void> open(QFile &file, qint64 mostBytes)
{
    // A pipe that nobody writes to would hold an ordinary open for ever.
    const int descriptor =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(errno == ENXIO ? ErrorCode::NotAFile : ErrorCode::FileNotReadable, file.fileName()); // a socket
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > mostBytes) {
        ::close(descriptor);
        return failure(S_ISREG(status.st_mode) ? ErrorCode::FileTooLarge : ErrorCode::NotAFile, file.fileName());
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorCode::FileNotReadable, file.fileName());
    }
    return {};
}

Result<QByteArray> read(const QString &path, qint64 mostBytes, const Progress &progress)
{
    constexpr qint64 portionBytes = 1 << 18;
    QFile file(path);
    CHECK(open(file, mostBytes));
    QByteArray content;
    qint64 left = file.size(); // what another program adds meanwhile is left out
    for (QByteArray portion; left > 0 && !progress.isCancelled; left -= portion.size()) {
        portion = file.read(std::min(left, portionBytes));
        if (portion.isEmpty()) {
            break; // another program has cut it meanwhile, or the disk failed
        }
        content += portion;
    }
    if (progress.isCancelled) {
        return failure(ErrorCode::Stopped, path);
    }
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(std::move(content))
                                                : failure(ErrorCode::FileNotReadable, path);
}

} // namespace dutydesk::outsidefile
