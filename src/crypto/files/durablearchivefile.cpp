// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/durablearchivefile.h"

#include "files/durablefile.h"

#include <QFile>

namespace dutydesk {

Result<void> DurableArchiveFile::write(const QString &path, const QByteArray &content) const
{
    return writeDurably(path, content);
}

Result<QByteArray> DurableArchiveFile::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, path);
    }
    return file.readAll();
}

} // namespace dutydesk
