// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// A file that keeps content before that content is erased from the database.
class ArchiveFile
{
public:
    virtual ~ArchiveFile() = default;

    /// Writes the whole file or nothing; the file is on the disk when this returns. Fails with FolderMissing or
    /// FileNotWritable.
    virtual Result<void> write(const QString &path, const QByteArray &content) const = 0;

    /// Fails with FileNotReadable.
    virtual Result<QByteArray> read(const QString &path) const = 0;
};

} // namespace dutydesk
