// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keys/sodiumbytes.h"
#include "people/keyvault.h"

#include <chrono>
#include <map>

namespace dutydesk {

/// What it costs to try one password.
struct KeyCost
{
    qint64 passes;
    qint64 memoryBytes;

    /// What the program uses: half a second or more on a desk's computer.
    static constexpr KeyCost production() { return {3, 256LL * 1024 * 1024}; }
};

/// Ed25519 keys, sealed by XChaCha20-Poly1305 under BLAKE2b(Argon2id(password), pepper).
class SodiumKeyVault final : public KeyVault
{
public:
    /// Keys below `floor` are neither made nor opened. New keys take at least `aim` to open: where the floor is faster
    /// on this computer, they get more passes.
    SodiumKeyVault(LockedBytes pepper, KeyCost floor, std::chrono::milliseconds aim = {});

    Result<KeyMaterial> create(const Secret &password, const Secret &pin) override;
    Result<KeyMaterial> createOpen(StaffId staff, const Secret &password, const Secret &pin) override;
    Result<void> unlock(StaffId staff, const KeyMaterial &key, const Secret &password) override;
    Result<void> checkPin(StaffId staff, const KeyMaterial &key, const Secret &pin) override;
    bool isUnlocked(StaffId staff) const override;
    void forget(StaffId staff) override;
    Result<QByteArray> sign(StaffId staff, const QByteArray &message) const override;
    bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) const override;

private:
    /// `privateKey` gets the new key.
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
    std::map<StaffId, LockedBytes> m_unlocked;
};

} // namespace dutydesk
