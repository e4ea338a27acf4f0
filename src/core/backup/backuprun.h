// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupproof.h"
#include "base/archivefile.h"
#include "base/clock.h"

namespace dutydesk {

/// What became of the backup in one folder.
struct BackupOutcome
{
    QString folder;
    Result<BackupManifest> made;
};

/// Makes one backup in each of several folders, in steps between which the desk can do other work. A backup gets its
/// final name only after it was read back from its folder and verified.
class BackupRun
{
public:
    struct Parts
    {
        BackupSource &source;
        const CopyOpener &opener;
        const BackupFiles &files;
        const ArchiveFile &smallFiles;
        const Clock &clock;
        QString program;         ///< the version that the manifests name
        QString workFolder = {}; ///< its parent must exist
    };

    BackupRun(const Parts &parts, QStringList folders, BackupProtection protection);

    /// Does the next step. An error ends the whole run; what fails in one folder is in outcomes() instead.
    Result<void> goOn();
    bool isDone() const { return m_isDone; }

    std::vector<BackupOutcome> &outcomes() { return m_outcomes; }
    qint64 entriesChecked() const { return m_proof ? m_proof->entriesChecked() : 0; }
    qint64 entriesInAll() const { return m_content ? m_content->head.sequence : 0; }

private:
    Result<void> copy();
    Result<void> write();
    Result<void> open();
    Result<BackupManifest> finish();
    void conclude(Result<BackupManifest> made);
    const QString &folder() const { return m_folders[static_cast<qsizetype>(m_outcomes.size())]; }
    QString unfinishedPath() const;

    Parts m_parts;
    QStringList m_folders;
    BackupProtection m_protection;
    std::optional<WorkFolder> m_work;
    std::optional<BackupContent> m_content; ///< of the database when it was copied
    QDateTime m_madeAt;
    QString m_name;                       ///< of the backup's file, the same in each folder
    std::optional<WrittenFile> m_written; ///< in the present folder, not read back yet
    std::unique_ptr<BackupProof> m_proof;
    std::vector<BackupOutcome> m_outcomes;
    bool m_isDone = false;
};

} // namespace dutydesk
