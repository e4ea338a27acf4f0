// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backuprun.h"

#include "base/try.h"

#include <QFileInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

BackupRun::BackupRun(const Parts &parts, QStringList folders, BackupProtection protection)
    : m_parts(parts)
    , m_folders(std::move(folders))
    , m_protection(std::move(protection))
{}

Result<void> BackupRun::goOn()
{
    if (m_isDone) {
        return {};
    }
    if (!m_content) {
        return copy();
    }
    const Result<void> done = m_proof ? m_proof->goOn() : m_written ? open() : write();
    if (!done) {
        conclude(failure(done.error()));
    } else if (m_proof && m_proof->isDone()) {
        conclude(finish());
    }
    return {};
}

/// The copy in the clear stays on this computer, whose disk holds the same data anyway. The folders get one stream of
/// bytes, which suits a stick and a network share too.
Result<void> BackupRun::copy()
{
    TRY(WorkFolder work, WorkFolder::make(m_parts.workFolder));
    TRY(const BackupContent content, m_parts.source.content());
    CHECK(m_parts.source.copyTo(work.filePath(u"backup.db"_s)));
    m_work.emplace(std::move(work));
    m_content = content;
    m_madeAt = m_parts.clock.now();
    const QString moment = m_madeAt.toTimeZone(m_parts.clock.zone()).toString(u"yyyyMMdd-HHmmss"_s);
    m_name = u"%1%2-%3.%4"_s.arg(backupPrefix(content.journalId), moment)
                 .arg(content.head.sequence)
                 .arg(m_protection.isEncrypted ? u"sealed"_s : u"db"_s);
    m_isDone = m_folders.isEmpty();
    return {};
}

QString BackupRun::unfinishedPath() const
{
    return folder() + u'/' + m_name + u".part"_s;
}

Result<void> BackupRun::write()
{
    const QString source = m_work->filePath(u"backup.db"_s);
    const std::optional<qint64> room = m_parts.files.roomIn(folder());
    if (!room) {
        return failure(ErrorCode::FolderMissing, folder());
    }
    if (*room < QFileInfo(source).size()) {
        return failure(ErrorCode::NoRoom, folder());
    }
    TRY(m_written, m_parts.files.write(source, unfinishedPath(), m_protection));
    return {};
}

/// Reads the file back from the folder and compares it with what was written there.
Result<void> BackupRun::open()
{
    TRY(WorkFolder work, WorkFolder::make(m_work->filePath(u"proof"_s)));
    TRY(std::unique_ptr<BackupProof> proof, BackupProof::begin({m_parts.files, m_parts.opener}, unfinishedPath(),
                                                               std::move(work), m_protection.passphrase));
    const BackupFindings read = proof->findings();
    if (read.file != *m_written || read.content.head != m_content->head
        || read.content.journalId != m_content->journalId) {
        return failure(ErrorCode::BackupDamaged, unfinishedPath());
    }
    m_proof = std::move(proof);
    return {};
}

Result<BackupManifest> BackupRun::finish()
{
    const BackupFindings found = m_proof->findings();
    const BackupManifest manifest{.content = *m_content,
                                  .file = m_name,
                                  .madeAt = m_madeAt,
                                  .bytes = found.file.bytes,
                                  .hash = found.file.hash,
                                  .program = m_parts.program,
                                  .isEncrypted = m_protection.isEncrypted,
                                  .isWhole = found.report.isWhole()};
    const QString path = folder() + u'/' + m_name;
    CHECK(m_parts.smallFiles.write(manifestPath(path), manifestText(manifest)));
    CHECK(m_parts.files.rename(unfinishedPath(), path));
    return manifest;
}

void BackupRun::conclude(Result<BackupManifest> made)
{
    m_proof.reset();
    m_written.reset();
    if (!made) {
        QFile::remove(unfinishedPath());
        QFile::remove(manifestPath(folder() + u'/' + m_name));
    }
    m_outcomes.push_back({folder(), std::move(made)});
    m_isDone = std::ssize(m_outcomes) == m_folders.size();
    if (m_isDone) {
        m_work.reset();
    }
}

} // namespace dutydesk
