// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "people/staffmember.h"

namespace dutydesk {

struct Signature
{
    QByteArray publicKey; ///< 32 bytes, of the signing key
    QByteArray bytes;     ///< 64 bytes, Ed25519

    bool operator==(const Signature &) const = default;
};

/// Signs with an officer's own secret: the PIN while their key is unlocked at this desk, the password at any time.
class Signer
{
public:
    virtual ~Signer() = default;

    /// Fails with WrongSecret, or with SecretLocked if the password is needed and a PIN was given.
    virtual Result<Signature> sign(StaffId staff, const Secret &secret, const QByteArray &message) = 0;
};

} // namespace dutydesk
