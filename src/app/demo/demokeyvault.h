// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/keyvault.h"

namespace dutydesk {

/// Uses the desk's own vault but leaves every new key open, because opening it by the password would take as long as
/// making it. The program itself has no such vault.
class DemoKeyVault final : public KeyVault
{
public:
    explicit DemoKeyVault(KeyVault &vault)
        : m_vault(vault)
    {}

    /// Sets the person whose key create() makes. Call it before the first create().
    void expect(StaffId staff) { m_expected = staff; }

    Result<KeyMaterial> create(const Secret &password, const Secret &pin) override
    {
        return m_vault.createOpen(*m_expected, password, pin);
    }
    Result<KeyMaterial> createOpen(StaffId staff, const Secret &password, const Secret &pin) override
    {
        return m_vault.createOpen(staff, password, pin);
    }
    Result<void> unlock(StaffId staff, const KeyMaterial &key, const Secret &password) override
    {
        return m_vault.unlock(staff, key, password);
    }
    Result<void> checkPin(StaffId staff, const KeyMaterial &key, const Secret &pin) override
    {
        return m_vault.checkPin(staff, key, pin);
    }
    QByteArray deskKey() const override { return m_vault.deskKey(); }
    QByteArray signForDesk(const QByteArray &message) const override { return m_vault.signForDesk(message); }
    bool isUnlocked(StaffId staff) const override { return m_vault.isUnlocked(staff); }
    void forget(StaffId) override {} // as enrolling somebody else would
    Result<QByteArray> sign(StaffId staff, const QByteArray &message) const override
    {
        return m_vault.sign(staff, message);
    }
    bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) const override
    {
        return m_vault.verify(publicKey, message, signature);
    }

private:
    KeyVault &m_vault;
    std::optional<StaffId> m_expected;
};

} // namespace dutydesk
