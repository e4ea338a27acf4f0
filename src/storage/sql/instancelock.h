// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace dutydesk {

/// One program per database on a computer: held from before the file is opened until after it is closed.
class InstanceLock
{
public:
    /// AlreadyRunning while another program holds it; a program that crashed does not.
    static Result<std::unique_ptr<InstanceLock>> acquire(const QString &databasePath);

    /// Where the running program listens for a second start, and the second one calls.
    static QString serverName(const QString &databasePath);

private:
    explicit InstanceLock(const QString &lockPath);

    QLockFile m_file;
};

} // namespace dutydesk
