// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace dutydesk {

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    const QFileInfo target(path);
    if (!target.dir().exists()) {
        return failure(ErrorCode::FolderMissing, target.absolutePath());
    }
    QSaveFile file(path);
    // QSaveFile replaces its target, which must therefore not be a device or a folder.
    if ((target.exists() && !target.isFile()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.commit()) {
        return failure(ErrorCode::FileNotWritable, path);
    }
    return {};
}

} // namespace dutydesk
