// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupproof.h"

namespace dutydesk {

/// A backup that is to be read, for the window and for the command. It uses nothing of the database in use, so that
/// any thread may do it; one at a time may use the folder for the copy.
class BackupReading
{
public:
    BackupReading(const BackupProof::Parts &parts, QString workFolder, QString path, std::optional<Secret> passphrase)
        : m_parts(parts)
        , m_workFolder(std::move(workFolder))
        , m_path(std::move(path))
        , m_passphrase(std::move(passphrase))
    {}

    /// Verifies a copy of it. Fails as BackupProof does, and with Stopped.
    Result<BackupFindings> tryOut(Progress &progress) const;

    /// Writes the database in it to a new file. Fails with BackupDamaged if it is not the file that was tried out.
    Result<void> extract(const QString &target, const WrittenFile &tried, const Progress &progress) const;

private:
    BackupProof::Parts m_parts;
    QString m_workFolder;
    QString m_path;
    std::optional<Secret> m_passphrase;
};

} // namespace dutydesk
