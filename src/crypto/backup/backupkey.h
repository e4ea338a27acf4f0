// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "keys/sodiumkeyvault.h"

namespace dutydesk {

/// The key that encrypts backups, derived from a passphrase by Argon2id. Salt and cost stand at the head of each file,
/// so that the passphrase alone opens it on any computer.
class BackupKey
{
public:
    /// Derives a key with a new salt.
    static Result<BackupKey> make(const Secret &passphrase, KeyCost cost);

    /// Derives the key of a file or a sealed key that begins with this head. Fails with BackupDamaged if the head is
    /// none, and with WrongSecret.
    static Result<BackupKey> derive(const QByteArray &head, const Secret &passphrase);

    /// Opens what seal() made. Fails with PassphraseNeeded if it was made with another pepper.
    static Result<BackupKey> open(const QByteArray &sealed, const LockedBytes &pepper);
    QByteArray seal(const LockedBytes &pepper) const;

    /// Salt, cost, and a check value by which a wrong passphrase is told from a damaged file.
    const QByteArray &head() const { return m_head; }
    static constexpr qsizetype headBytes = 16 + 8 + 8 + 16;

    const unsigned char *data() const { return m_key.data(); }

private:
    BackupKey(QByteArray head, LockedBytes key);

    QByteArray m_head;
    LockedBytes m_key;
};

} // namespace dutydesk
