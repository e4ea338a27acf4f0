// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupreading.h"

#include "base/try.h"

namespace dutydesk {

Result<BackupFindings> BackupReading::tryOut(Progress &progress) const
{
    TRY(WorkFolder work, WorkFolder::make(m_workFolder));
    TRY(const std::unique_ptr<BackupProof> proof,
        BackupProof::begin(m_parts, m_path, std::move(work), m_passphrase, progress));
    progress.total = static_cast<int>(proof->findings().content.head.sequence);
    while (!proof->isDone() && !progress.isCancelled) {
        CHECK(proof->goOn());
        progress.done = static_cast<int>(proof->entriesChecked());
    }
    return proof->isDone() ? Result<BackupFindings>(proof->findings()) : failure(ErrorCode::Stopped, m_path);
}

Result<void> BackupReading::extract(const QString &target, const WrittenFile &tried, const Progress &progress) const
{
    TRY(const WrittenFile file, m_parts.files.extract(m_path, target, m_passphrase, progress));
    if (file == tried) {
        return {};
    }
    QFile::remove(target);
    return failure(ErrorCode::BackupDamaged, m_path);
}

} // namespace dutydesk
