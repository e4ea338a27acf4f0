// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// What the portable file classes cannot tell or do. One implementation per system: filesystem_linux.cpp.
class FileSystem
{
public:
    /// Whether the file system that holds `path` is reached over a network.
    static bool isRemote(const QString &path);

    /// The rule behind isRemote(): the kernel's type number, and its name where the number is not enough.
    static bool isRemoteType(quint32 number, const QByteArray &name);

    /// On the disk when this returns. For a file or a folder.
    static bool flush(const QString &path);
};

} // namespace dutydesk
