// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/keyvault.h"

#include <QCryptographicHash>

#include <atomic>
#include <map>

namespace dutydesk::test {

/// Keys without cryptography. A password is right if the key was sealed with it; a signature is right if a fake vault
/// made it with that key over that message.
class FakeKeyVault final : public KeyVault
{
public:
    Result<KeyMaterial> create(const Secret &password, const Secret &pin) override
    {
        const QByteArray publicKey = hash("key" + QByteArray::number(++m_created));
        return KeyMaterial{publicKey, seal(password, publicKey), "salt", 3, 1024, "pin salt", seal(pin, publicKey)};
    }

    Result<KeyMaterial> createOpen(StaffId staff, const Secret &password, const Secret &pin) override
    {
        Result<KeyMaterial> key = create(password, pin);
        m_unlocked[staff] = key->publicKey;
        return key;
    }

    Result<void> unlock(StaffId staff, const KeyMaterial &key, const Secret &password) override
    {
        if (seal(password, key.publicKey) != key.sealedKey) {
            return failure(ErrorCode::WrongSecret, {});
        }
        m_unlocked[staff] = key.publicKey;
        return {};
    }

    Result<void> checkPin(StaffId staff, const KeyMaterial &key, const Secret &pin) override
    {
        if (!isUnlocked(staff)) {
            return failure(ErrorCode::SecretLocked, {});
        }
        return seal(pin, key.publicKey) == key.pinVerifier ? Result<void>() : failure(ErrorCode::WrongSecret, {});
    }

    QByteArray deskKey() const override { return hash("desk"); }
    QByteArray signForDesk(const QByteArray &message) const override { return signatureOf(deskKey(), message); }
    bool isUnlocked(StaffId staff) const override { return m_unlocked.contains(staff); }
    void forget(StaffId staff) override { m_unlocked.erase(staff); }

    Result<QByteArray> sign(StaffId staff, const QByteArray &message) const override
    {
        const auto key = m_unlocked.find(staff);
        if (key == m_unlocked.end()) {
            return failure(ErrorCode::SecretLocked, {});
        }
        return signatureOf(key->second, message);
    }

    bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) const override
    {
        ++verified;
        return signature == signatureOf(publicKey, message);
    }

    mutable std::atomic<int> verified = 0; ///< how often a signature was checked

private:
    static QByteArray hash(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    static QByteArray seal(const Secret &secret, const QByteArray &publicKey)
    {
        return hash("seal" + publicKey + secret.bytes());
    }
    static QByteArray signatureOf(const QByteArray &publicKey, const QByteArray &message)
    {
        const QByteArray half = hash("signature" + publicKey + message);
        return half + hash(half);
    }

    int m_created = 0;
    std::map<StaffId, QByteArray> m_unlocked;
};

} // namespace dutydesk::test
