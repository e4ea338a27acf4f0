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

/// Keeps a part of a file locked for reading, so that no other program takes the file for unused. SQLite's own locks
/// are of a kind that the whole program loses as soon as any part of it closes the file: a file dialog that looks into
/// it is enough. This one belongs to the file as it is open here.
class SharedHold
{
public:
    /// `offset` and `length` in bytes; what lies there need not exist. Where the system cannot do it, nothing is held.
    SharedHold(const QString &path, qint64 offset, qint64 length);
    ~SharedHold();

    SharedHold(const SharedHold &) = delete;
    SharedHold &operator=(const SharedHold &) = delete;

private:
    int m_descriptor;
};

} // namespace dutydesk
