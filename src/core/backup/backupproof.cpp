// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupproof.h"

#include "base/filelimits.h"
#include "base/outsidefile.h"
#include "base/try.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Compares the file with the manifest beside it. A backup that was moved without its manifest is judged by itself.
Result<void> compareWithManifest(const QString &path, const WrittenFile &read)
{
    const Result<QByteArray> beside = outsidefile::read(manifestPath(path), filelimits::manifestBytes);
    if (!beside && beside.error().code == ErrorCode::FileNotReadable) {
        return {};
    }
    TRY(const QByteArray text, beside);
    TRY(const BackupManifest manifest, readManifest(text));
    return manifest.hash == read.hash && manifest.bytes == read.bytes ? Result<void>()
                                                                      : failure(ErrorCode::BackupDamaged, path);
}

} // namespace

Result<std::unique_ptr<BackupProof>> BackupProof::begin(const Parts &parts, const QString &path, WorkFolder work,
                                                        const std::optional<Secret> &passphrase,
                                                        const Progress &progress)
{
    const QString copyPath = work.filePath(u"copy.db"_s);
    TRY(const WrittenFile file, parts.files.extract(path, copyPath, passphrase, progress));
    CHECK(compareWithManifest(path, file));
    TRY(std::unique_ptr<OpenedCopy> copy, parts.opener.open(copyPath));
    CHECK(copy->checkFile(progress));
    TRY(BackupContent content, copy->content());
    return std::unique_ptr<BackupProof>(new BackupProof(std::move(work), file, std::move(copy), std::move(content)));
}

BackupProof::BackupProof(WorkFolder work, WrittenFile file, std::unique_ptr<OpenedCopy> copy, BackupContent content)
    : m_work(std::move(work))
    , m_file(std::move(file))
    , m_copy(std::move(copy))
    , m_content(std::move(content))
    , m_verification(m_copy->verifier())
{}

} // namespace dutydesk
