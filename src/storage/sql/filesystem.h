// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// File operations that Qt does not offer. There is one implementation per operating system, such as
/// filesystem_linux.cpp.
class FileSystem
{
public:
    /// Whether `path` is on a network file system.
    static bool isRemote(const QString &path);

    /// The decision behind isRemote(): by the kernel's type number, and by its name if the number is not enough.
    static bool isRemoteType(quint32 number, const QByteArray &name);

    /// Whether there is a process of this number.
    static bool isRunning(qint64 process);

    /// The number of the account that runs this program, as QFileInfo::ownerId() gives it.
    static uint user();

    /// Flushes a file or a folder; it is on the disk when this returns.
    static bool flush(const QString &path);
};

/// Locks a part of a file for reading, so that no other program takes the file for unused. The process loses SQLite's
/// own locks as soon as any of its parts, such as a file dialog, closes the same file. This lock belongs to its own
/// open file.
class SharedHold
{
public:
    /// `offset` and `length` are in bytes and may lie beyond the end of the file. Does nothing if the system has no
    /// such locks.
    SharedHold(const QString &path, qint64 offset, qint64 length);
    ~SharedHold();

    SharedHold(const SharedHold &) = delete;
    SharedHold &operator=(const SharedHold &) = delete;

private:
    int m_descriptor;
};

} // namespace dutydesk
