// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupmanifest.h"
#include "base/progress.h"
#include "journal/verifier.h"

#include <memory>

namespace dutydesk {

/// The database in use.
class BackupSource
{
public:
    virtual ~BackupSource() = default;

    /// What the database holds at this moment.
    virtual Result<BackupContent> content() const = 0;

    /// Writes a copy of the database, in a form that other programs and read-only media can open. Fails with
    /// BackupOfServer if a server holds the database, whose own tools must make the backup.
    virtual Result<void> copyTo(const QString &path) = 0;

    /// The database's own file. Fails with BackupOfServer.
    virtual Result<QString> filePath() const = 0;
};

/// A copy of a database, opened to look into it.
class OpenedCopy
{
public:
    virtual ~OpenedCopy() = default;

    /// Has the database engine check the whole file. Fails with DatabaseDamaged, and with Stopped if `progress` asks
    /// for it.
    virtual Result<void> checkFile(const Progress &progress) const = 0;

    virtual Result<BackupContent> content() const = 0;
    virtual const Verifier &verifier() const = 0;
};

class CopyOpener
{
public:
    virtual ~CopyOpener() = default;

    /// Opens a file that nobody else uses and brings its schema up to date, which changes the file.
    virtual Result<std::unique_ptr<OpenedCopy>> open(const QString &path) const = 0;
};

} // namespace dutydesk
