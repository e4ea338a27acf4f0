// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keys/sodiumbytes.h"
#include "people/keyvault.h"

#include <chrono>
#include <map>

namespace dutydesk {

/// The cost of trying one password.
struct KeyCost
{
    qint64 passes;
    qint64 memoryBytes;

    /// The program's setting: at least half a second on a desk's computer.
    static constexpr KeyCost production() { return {3, 256LL * 1024 * 1024}; }
};

/// Ed25519 keys, sealed by XChaCha20-Poly1305 under BLAKE2b(Argon2id(password), pepper).
class SodiumKeyVault final : public KeyVault
{
public:
    /// Keys cheaper than `floor` are neither made nor opened. New keys take at least `aim` to open: they get more
    /// passes if the floor is faster than that on this computer.
    SodiumKeyVault(LockedBytes pepper, KeyCost floor, std::chrono::milliseconds aim = {});

    Result<KeyMaterial> create(const Secret &password, const Secret &pin) override;
    Result<KeyMaterial> createOpen(StaffId staff, const Secret &password, const Secret &pin) override;
    Result<void> unlock(StaffId staff, const KeyMaterial &key, const Secret &password) override;
    Result<void> checkPin(StaffId staff, const KeyMaterial &key, const Secret &pin) override;
    bool isUnlocked(StaffId staff) const override;
    void forget(StaffId staff) override;
    QByteArray deskKey() const override { return m_deskKey; }
    QByteArray signForDesk(const QByteArray &message) const override;
    Result<QByteArray> sign(StaffId staff, const QByteArray &message) const override;
    bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) const override;

private:
    /// Makes a key pair; `privateKey` receives the private key.
    Result<KeyMaterial> create(const Secret &password, const Secret &pin, LockedBytes &privateKey) const;
    Result<LockedBytes> derive(const Secret &secret, const QByteArray &salt, KeyCost cost) const;
    Result<void> checkCost(KeyCost cost) const;
    Result<KeyCost> calibrate() const;
    Result<QByteArray> seal(const LockedBytes &privateKey, const QByteArray &publicKey,
                            const LockedBytes &sealingKey) const;

    LockedBytes m_pepper;
    KeyCost m_floor;
    std::chrono::milliseconds m_aim;
    mutable std::optional<KeyCost> m_calibrated;
    LockedBytes m_deskPrivateKey{64};
    QByteArray m_deskKey;
    std::map<StaffId, LockedBytes> m_unlocked;
};

} // namespace dutydesk
