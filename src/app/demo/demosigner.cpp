// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demosigner.h"

#include "base/try.h"

namespace dutydesk {

DemoSigner::DemoSigner(const StaffKeyRepository &keys, const KeyVault &vault)
    : m_keys(keys)
    , m_vault(vault)
{}

Result<Signature> DemoSigner::sign(StaffId staff, const Secret &, const QByteArray &message)
{
    TRY(const StaffKey key, m_keys.first(currentKeyOf(staff)));
    TRY(const QByteArray bytes, m_vault.sign(staff, message));
    return Signature{key.publicKey, bytes};
}

} // namespace dutydesk
