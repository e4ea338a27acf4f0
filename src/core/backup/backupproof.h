// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupfiles.h"
#include "backup/backupsource.h"
#include "backup/workfolder.h"
#include "journal/verification.h"

namespace dutydesk {

/// What a backup turned out to hold.
struct BackupFindings
{
    BackupContent content;
    WrittenFile file;          ///< the backup's file as it was read
    VerificationReport report; ///< of its journal
};

/// Reads one backup back: brings a copy of it onto this computer, opens the copy, and verifies it in small steps. The
/// backup itself is only read.
class BackupProof
{
public:
    struct Parts
    {
        const BackupFiles &files;
        const CopyOpener &opener;
    };

    /// Reads the file and opens it. If a manifest lies beside it, the file must be the one that the manifest
    /// describes. Fails with BackupDamaged, DatabaseDamaged, and as BackupFiles::extract() does.
    static Result<std::unique_ptr<BackupProof>> begin(const Parts &parts, const QString &path, WorkFolder work,
                                                      const std::optional<Secret> &passphrase,
                                                      const Progress &progress = {});

    /// Verifies the next entries of the journal.
    Result<void> goOn() { return m_verification.goOn(); }
    bool isDone() const { return m_verification.isDone(); }

    qint64 entriesChecked() const { return m_verification.report().entriesChecked; }
    BackupFindings findings() const { return {m_content, m_file, m_verification.report()}; }

private:
    BackupProof(WorkFolder work, WrittenFile file, std::unique_ptr<OpenedCopy> copy, BackupContent content);

    WorkFolder m_work; ///< is removed after the copy in it was closed
    WrittenFile m_file;
    std::unique_ptr<OpenedCopy> m_copy;
    BackupContent m_content;
    Verification m_verification;
};

} // namespace dutydesk
