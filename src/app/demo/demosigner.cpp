// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demosigner.h"

namespace dutydesk {

DemoSigner::DemoSigner(const StaffKeyRepository &keys, const KeyVault &vault)
    : m_keys(keys)
    , m_vault(vault)
{}

Result<Signature> DemoSigner::sign(StaffId staff, const Secret &, const QByteArray &message)
{
    const Result<StaffKey> key = m_keys.findCurrent(staff);
    const Result<QByteArray> bytes = m_vault.sign(staff, message);
    if (!key || !bytes) {
        return failure(!key ? key.error() : bytes.error());
    }
    return Signature{key->publicKey, *bytes};
}

} // namespace dutydesk
