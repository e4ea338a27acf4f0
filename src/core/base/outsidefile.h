// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>

class QFile;

namespace dutydesk {

/// Opens files that come from outside: chosen by a person, written by another program. Every reader of such a file
/// begins here, because a name may also belong to a folder, a device or a pipe, which has no end or makes a reader
/// wait.
namespace outsidefile {

/// Opens `file` for reading by its name, without ever waiting. Fails with FileNotReadable, with NotAFile unless the
/// name, or the end of the links behind it, is a regular file, and with FileTooLarge.
Result<void> open(QFile &file, qint64 mostBytes);

/// The whole content. Fails like open(), and with Stopped if `progress` asks for it.
Result<QByteArray> read(const QString &path, qint64 mostBytes, const Progress &progress = {});

} // namespace outsidefile

} // namespace dutydesk
