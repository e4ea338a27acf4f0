// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/keyvault.h"
#include "people/signer.h"
#include "people/staffrepository.h"

namespace dutydesk {

/// Signs for the invented people with their open keys, without asking for the secret each time, because a year has more
/// than a thousand signatures. The program itself has no such signer.
class DemoSigner final : public Signer
{
public:
    DemoSigner(const StaffKeyRepository &keys, const KeyVault &vault);

    Result<Signature> sign(StaffId staff, const Secret &secret, const QByteArray &message) override;

private:
    const StaffKeyRepository &m_keys;
    const KeyVault &m_vault;
};

} // namespace dutydesk
