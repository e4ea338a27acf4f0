// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "people/staffmember.h"

namespace dutydesk {

struct Signature
{
    QByteArray publicKey; ///< 32 bytes, of the key that signed
    QByteArray bytes;     ///< 64 bytes, Ed25519

    bool operator==(const Signature &) const = default;
};

/// Signs with a person's own secret: the PIN while the key is unlocked at this desk, the password at any time.
class Signer
{
public:
    virtual ~Signer() = default;

    /// WrongSecret, or SecretLocked where a PIN is not enough.
    virtual Result<Signature> sign(StaffId staff, const Secret &secret, const QByteArray &message) = 0;
};

} // namespace dutydesk
