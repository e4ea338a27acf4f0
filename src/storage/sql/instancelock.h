// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace dutydesk {

/// Allows one program per database on a computer. It is held from before the file is opened until after it is closed.
class InstanceLock
{
public:
    /// Fails with AlreadyRunning while another program holds the lock. A program that crashed does not hold it.
    /// Fails with NotAFile where a folder or a pipe has the name of the lock.
    static Result<std::unique_ptr<InstanceLock>> acquire(const QString &databasePath);

    /// Name of the local socket by which a second start calls the running program.
    static QString serverName(const QString &databasePath);

private:
    explicit InstanceLock(const QString &lockPath);

    bool removeIfNobodys(const QString &lockPath) const;

    QLockFile m_file;
};

} // namespace dutydesk
