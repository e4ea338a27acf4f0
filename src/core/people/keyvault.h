// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "people/openkeys.h"
#include "people/staffkey.h"

namespace dutydesk {

/// Makes, opens and uses the Ed25519 keys with which people sign. Private keys exist outside this class only sealed.
class KeyVault : public OpenKeys
{
public:
    /// Makes a new key pair. The private key is sealed with the password; a verifier of the PIN is stored beside it.
    virtual Result<KeyMaterial> create(const Secret &password, const Secret &pin) = 0;

    /// Like create(), but leaves the key open for the person, who has just given the password.
    virtual Result<KeyMaterial> createOpen(StaffId staff, const Secret &password, const Secret &pin) = 0;

    /// Opens the key into locked memory. Fails with WrongSecret if the password or the pepper is wrong.
    virtual Result<void> unlock(StaffId staff, const KeyMaterial &key, const Secret &password) = 0;

    /// Fails with WrongSecret if the PIN is wrong and with SecretLocked if the key is not in memory.
    virtual Result<void> checkPin(StaffId staff, const KeyMaterial &key, const Secret &pin) = 0;

    virtual bool isUnlocked(StaffId staff) const = 0;

    /// The public half of the desk's own key.
    virtual QByteArray deskKey() const = 0;

    /// May be called on several threads at once.
    virtual bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) const = 0;
};

} // namespace dutydesk
