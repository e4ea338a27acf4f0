// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// What the system's number for a failed write means: DiskFull or FileNotWritable.
ErrorCode writeErrorOf(int systemError);

/// Replaces the content of a file atomically: after a power failure the file has the old or the new content, and the
/// new one once this has returned. Only the file's owner may read it. Fails with FolderMissing
/// or as writeErrorOf() says.
Result<void> writeDurably(const QString &path, const QByteArray &content);

/// Flushes a file and drops it from the system's memory, so that whoever reads it next reads the disk.
Result<void> flushAndForget(const QString &path);

/// Renames a file within its folder; the new name is on the disk when this returns. Fails with FileNotWritable.
Result<void> renameDurably(const QString &from, const QString &to);

} // namespace dutydesk
