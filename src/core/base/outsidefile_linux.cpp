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

Result<QByteArray> read(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    CHECK(open(file, mostBytes));
    QByteArray content = file.read(std::min(file.size(), mostBytes)); // what another program adds meanwhile is left out
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(std::move(content))
                                                : failure(ErrorCode::FileNotReadable, path);
}

} // namespace dutydesk::outsidefile
