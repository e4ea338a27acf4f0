// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// Writes a file whole or not at all: the old content stays until the new content is complete. Fails with FolderMissing
/// or FileNotWritable; `detail` is the path.
Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace dutydesk
