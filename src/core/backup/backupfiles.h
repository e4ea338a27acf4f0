// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

#include <optional>

namespace dutydesk {

/// How a backup's file is protected.
struct BackupProtection
{
    bool isEncrypted = false;
    std::optional<Secret> passphrase = {}; ///< without one, the key that this computer keeps is used
};

struct WrittenFile
{
    qint64 bytes;
    QByteArray hash; ///< SHA-256

    bool operator==(const WrittenFile &) const = default;
};

/// Writes and reads the files of backups, plain or encrypted.
class BackupFiles
{
public:
    static constexpr int shortestPassphrase = 10; ///< in characters

    virtual ~BackupFiles() = default;

    /// The free bytes of a folder; nothing if it is out of reach.
    virtual std::optional<qint64> roomIn(const QString &folder) const = 0;

    /// Writes `source` to a new file, which is on the disk when this returns. A failure leaves no file. Fails with
    /// NoRoom, FileNotWritable, or PassphraseNeeded if this computer keeps no key.
    virtual Result<WrittenFile> write(const QString &source, const QString &target,
                                      const BackupProtection &protection) const = 0;

    /// Reads a backup from the disk and writes what it holds to a new file. Returns what was read. Fails with
    /// WrongSecret, with PassphraseNeeded if the key that this computer keeps does not fit, with BackupDamaged, and
    /// with Stopped if `progress` asks for it. A failure leaves no file.
    virtual Result<WrittenFile> extract(const QString &source, const QString &target,
                                        const std::optional<Secret> &passphrase, const Progress &progress) const = 0;

    /// Gives a file its final name. The name is on the disk when this returns.
    virtual Result<void> rename(const QString &from, const QString &to) const = 0;

    /// Derives the key of all later backups from the passphrase. The key is kept sealed, the passphrase nowhere.
    virtual Result<void> keepKeyOf(const Secret &passphrase) = 0;
    virtual bool keepsKey() const = 0;
};

} // namespace dutydesk
