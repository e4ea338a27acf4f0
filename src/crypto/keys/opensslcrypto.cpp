// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/opensslcrypto.h"

#include "keys/sodiumbytes.h"

#include <openssl/evp.h>

#include <sodium.h>

namespace dutydesk {

OpenSslCrypto::OpenSslCrypto()
{
    startSodium();
}

QByteArray OpenSslCrypto::hash(const QByteArray &message) const
{
    QByteArray digest(32, Qt::Uninitialized);
    const int done = EVP_Digest(message.constData(), static_cast<std::size_t>(message.size()), asBytes(digest), nullptr,
                                EVP_sha256(), nullptr);
    if (done != 1) {
        qFatal("SHA-256 is not available");
    }
    return digest;
}

QByteArray OpenSslCrypto::authenticate(const QByteArray &message, const QByteArray &key) const
{
    Q_ASSERT(key.size() == 32);
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash(asBytes(digest), 32, asBytes(message), static_cast<unsigned long long>(message.size()),
                       asBytes(key), static_cast<std::size_t>(key.size()));
    return digest;
}

QByteArray OpenSslCrypto::randomBytes(int count) const
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

} // namespace dutydesk
