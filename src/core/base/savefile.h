// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// Writes a file whole or not at all: what was there before stays until the new content is complete. FolderMissing or
/// FileNotWritable name the place.
Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace dutydesk
