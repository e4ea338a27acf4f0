// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/durablearchivefile.h"

#include "base/filelimits.h"
#include "base/outsidefile.h"
#include "files/durablefile.h"

namespace dutydesk {

Result<void> DurableArchiveFile::write(const QString &path, const QByteArray &content) const
{
    return writeDurably(path, content);
}

Result<QByteArray> DurableArchiveFile::read(const QString &path) const
{
    return outsidefile::read(path, filelimits::archiveBytes);
}

} // namespace dutydesk
