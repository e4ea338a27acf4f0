// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// Replaces the content of a file atomically: after a power failure the file has the old or the new content, and the
/// new one once this has returned. Only the file's owner may read it. Fails with FolderMissing or FileNotWritable.
Result<void> writeDurably(const QString &path, const QByteArray &content);

} // namespace dutydesk
