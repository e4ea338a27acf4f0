// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupfiles.h"
#include "backup/backupkey.h"

class QCryptographicHash;
class QFile;

namespace dutydesk {

/// The bytes of a backup's file. A plain backup is the database itself. An encrypted one is `dutydesk/backup1`, the
/// head of its key, the header of libsodium's secretstream, and portions of 64 KiB, each sealed by it; the last one is
/// marked, so that a file that was cut off does not open.
class BackupStream
{
public:
    /// How every encrypted backup begins.
    static QByteArray mark();

    /// Stops with the error Stopped when `progress` asks for it.
    BackupStream(QFile &source, QFile &target, const Progress &progress)
        : m_source(source)
        , m_target(target)
        , m_progress(progress)
    {}

    /// Each returns what the backup's file consists of.
    Result<WrittenFile> copy();
    Result<WrittenFile> encrypt(const BackupKey &key);

    /// `source` stands behind the mark and `head`, the head of the key.
    Result<WrittenFile> decrypt(const BackupKey &key);

private:
    Result<void> write(const QByteArray &bytes);
    tl::unexpected<Error> notReadable() const;
    tl::unexpected<Error> damaged() const;

    QFile &m_source;
    QFile &m_target;
    const Progress &m_progress;
};

} // namespace dutydesk
