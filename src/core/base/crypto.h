// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace dutydesk {

/// Hashes and random bytes. The core knows no cryptographic library; src/crypto implements this.
class Crypto
{
public:
    virtual ~Crypto() = default;

    /// SHA-256: 32 bytes.
    virtual QByteArray hash(const QByteArray &message) const = 0;

    /// Keyed BLAKE2b-256: 32 bytes. `key` must have 32 bytes.
    virtual QByteArray authenticate(const QByteArray &message, const QByteArray &key) const = 0;

    virtual QByteArray randomBytes(int count) const = 0;
};

} // namespace dutydesk
