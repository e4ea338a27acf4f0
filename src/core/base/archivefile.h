// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// A file in which content is kept that is about to be erased from the database.
class ArchiveFile
{
public:
    virtual ~ArchiveFile() = default;

    /// On the disk when this returns, the whole or nothing. FolderMissing or FileNotWritable if it cannot be.
    virtual Result<void> write(const QString &path, const QByteArray &content) const = 0;

    /// FileNotReadable if it cannot be.
    virtual Result<QByteArray> read(const QString &path) const = 0;
};

} // namespace dutydesk
