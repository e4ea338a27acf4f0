// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupfiles.h"
#include "backup/backupkey.h"
#include "base/crypto.h"

namespace dutydesk {

class SodiumBackupFiles final : public BackupFiles
{
public:
    /// `privateFolder` holds the pepper and, sealed by it, the key of the backups.
    SodiumBackupFiles(QString privateFolder, KeyCost cost, const Crypto &crypto);

    std::optional<qint64> roomIn(const QString &folder) const override;
    Result<WrittenFile> write(const QString &source, const QString &target,
                              const BackupProtection &protection) const override;
    Result<WrittenFile> extract(const QString &source, const QString &target, const std::optional<Secret> &passphrase,
                                const Progress &progress) const override;
    Result<void> rename(const QString &from, const QString &to) const override;
    Result<void> keepKeyOf(const Secret &passphrase) override;
    bool keepsKey() const override;

private:
    QString keyPath() const { return m_privateFolder + QStringLiteral("/backup.key"); }
    Result<BackupKey> keptKey() const;
    Result<BackupKey> keyFor(const QByteArray &head, const std::optional<Secret> &passphrase) const;

    QString m_privateFolder;
    KeyCost m_cost;
    const Crypto &m_crypto;
};

} // namespace dutydesk
