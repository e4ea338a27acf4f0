// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crypto.h"

namespace dutydesk {

/// SHA-256 by OpenSSL, which is the fastest available; keyed hashes and random bytes by libsodium.
class OpenSslCrypto final : public Crypto
{
public:
    OpenSslCrypto();

    QByteArray hash(const QByteArray &message) const override;
    QByteArray authenticate(const QByteArray &message, const QByteArray &key) const override;
    QByteArray randomBytes(int count) const override;
};

} // namespace dutydesk
