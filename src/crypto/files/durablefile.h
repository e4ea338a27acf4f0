// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dutydesk {

/// Replaces the file's content at one stroke: after a power cut it is the old or the new one, and the new one once this
/// has returned. Only its owner may read the file. FolderMissing or FileNotWritable if it cannot.
Result<void> writeDurably(const QString &path, const QByteArray &content);

} // namespace dutydesk
