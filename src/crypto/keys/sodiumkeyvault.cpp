// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/sodiumkeyvault.h"

#include "base/try.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sodium.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype boxBytes = crypto_sign_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t derivedBytes = 32;

/// These limits keep a foreign database from occupying the desk for hours or taking all its memory.
constexpr qint64 mostPasses = 64;
constexpr qint64 mostMemoryBytes = 1024LL * 1024 * 1024;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

bool areEqual(const LockedBytes &ours, const QByteArray &theirs)
{
    return static_cast<std::size_t>(theirs.size()) == ours.size()
           && sodium_memcmp(ours.data(), theirs.constData(), ours.size()) == 0;
}

QByteArray signedWith(const LockedBytes &privateKey, const QByteArray &message)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(asBytes(signature), nullptr, asBytes(message), length(message), privateKey.data());
    return signature;
}

} // namespace

SodiumKeyVault::SodiumKeyVault(LockedBytes pepper, KeyCost floor, std::chrono::milliseconds aim)
    : m_pepper(std::move(pepper))
    , m_floor(floor)
    , m_aim(aim)
{
    Q_ASSERT(m_pepper.size() == derivedBytes);
    constexpr QByteArrayView domain("dj2/desk key");
    LockedBytes seed(crypto_sign_SEEDBYTES);
    crypto_generichash(seed.data(), seed.size(), reinterpret_cast<const unsigned char *>(domain.data()),
                       static_cast<unsigned long long>(domain.size()), m_pepper.data(), m_pepper.size());
    m_deskKey = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(asBytes(m_deskKey), m_deskPrivateKey.data(), seed.data());
}

Result<LockedBytes> SodiumKeyVault::derive(const Secret &secret, const QByteArray &salt, KeyCost cost) const
{
    if (salt.size() != saltBytes) {
        return failure(ErrorCode::JournalBroken, u"a key's salt has not 16 bytes"_s);
    }
    LockedBytes stretched(derivedBytes);
    if (crypto_pwhash(stretched.data(), derivedBytes, secret.bytes().constData(), length(secret.bytes()), asBytes(salt),
                      static_cast<unsigned long long>(cost.passes), static_cast<std::size_t>(cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        return failure(ErrorCode::StorageFailure, u"not enough memory to open a key"_s);
    }
    LockedBytes derived(derivedBytes);
    crypto_generichash(derived.data(), derivedBytes, stretched.data(), derivedBytes, m_pepper.data(), m_pepper.size());
    return derived;
}

Result<void> SodiumKeyVault::checkCost(KeyCost cost) const
{
    if (cost.passes < m_floor.passes || cost.memoryBytes < m_floor.memoryBytes || cost.passes > mostPasses
        || cost.memoryBytes > mostMemoryBytes) {
        return failure(ErrorCode::JournalBroken, u"the cost of a key is out of bounds"_s);
    }
    return {};
}

Result<KeyCost> SodiumKeyVault::calibrate() const
{
    if (m_calibrated || m_aim.count() == 0) {
        return m_calibrated.value_or(m_floor);
    }
    QElapsedTimer timer;
    timer.start();
    CHECK(derive(Secret(u"calibration"_s), randomBytes(saltBytes), m_floor));
    const qint64 took = std::max<qint64>(timer.elapsed(), 1);
    const qint64 passes = (m_floor.passes * m_aim.count() + took - 1) / took;
    m_calibrated = {std::clamp(passes, m_floor.passes, mostPasses), m_floor.memoryBytes};
    return *m_calibrated;
}

Result<QByteArray> SodiumKeyVault::seal(const LockedBytes &privateKey, const QByteArray &publicKey,
                                        const LockedBytes &sealingKey) const
{
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray box(boxBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(asBytes(box), nullptr, privateKey.data(), privateKey.size(),
                                               asBytes(publicKey), length(publicKey), nullptr, asBytes(nonce),
                                               sealingKey.data());
    return nonce + box;
}

Result<KeyMaterial> SodiumKeyVault::create(const Secret &password, const Secret &pin)
{
    LockedBytes privateKey(crypto_sign_SECRETKEYBYTES);
    return create(password, pin, privateKey);
}

Result<KeyMaterial> SodiumKeyVault::createOpen(StaffId staff, const Secret &password, const Secret &pin)
{
    LockedBytes privateKey(crypto_sign_SECRETKEYBYTES);
    Result<KeyMaterial> key = create(password, pin, privateKey);
    if (key) {
        privateKey.protect();
        m_unlocked.insert_or_assign(staff, std::move(privateKey));
    }
    return key;
}

Result<KeyMaterial> SodiumKeyVault::create(const Secret &password, const Secret &pin, LockedBytes &privateKey) const
{
    TRY(const KeyCost cost, calibrate());
    const QByteArray salt = randomBytes(saltBytes);
    const QByteArray pinSalt = randomBytes(saltBytes);
    TRY(const LockedBytes sealingKey, derive(password, salt, cost));
    TRY(const LockedBytes verifier, derive(pin, pinSalt, cost));
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(asBytes(publicKey), privateKey.data());
    TRY(const QByteArray sealed, seal(privateKey, publicKey, sealingKey));
    return KeyMaterial{.publicKey = publicKey,
                       .sealedKey = sealed,
                       .salt = salt,
                       .passes = cost.passes,
                       .memoryBytes = cost.memoryBytes,
                       .pinSalt = pinSalt,
                       .pinVerifier = QByteArray(reinterpret_cast<const char *>(verifier.data()),
                                                 static_cast<qsizetype>(verifier.size()))};
}

Result<void> SodiumKeyVault::unlock(StaffId staff, const KeyMaterial &key, const Secret &password)
{
    const KeyCost cost{key.passes, key.memoryBytes};
    CHECK(checkCost(cost));
    TRY(const LockedBytes sealingKey, derive(password, key.salt, cost));
    const QByteArray nonce = key.sealedKey.left(nonceBytes);
    const QByteArray box = key.sealedKey.mid(nonceBytes);
    LockedBytes privateKey(crypto_sign_SECRETKEYBYTES);
    LockedBytes publicKey(crypto_sign_PUBLICKEYBYTES);
    if (box.size() != boxBytes
        || crypto_aead_xchacha20poly1305_ietf_decrypt(privateKey.data(), nullptr, nullptr, asBytes(box), length(box),
                                                      asBytes(key.publicKey), length(key.publicKey), asBytes(nonce),
                                                      sealingKey.data())
               != 0) {
        return failure(ErrorCode::WrongSecret, u"the password does not open the key"_s);
    }
    crypto_sign_ed25519_sk_to_pk(publicKey.data(), privateKey.data());
    if (!areEqual(publicKey, key.publicKey)) {
        return failure(ErrorCode::JournalBroken, u"the private key is not that of the public key"_s);
    }
    privateKey.protect();
    m_unlocked.insert_or_assign(staff, std::move(privateKey));
    return {};
}

Result<void> SodiumKeyVault::checkPin(StaffId staff, const KeyMaterial &key, const Secret &pin)
{
    if (!isUnlocked(staff)) {
        return failure(ErrorCode::SecretLocked, u"the key is not in memory"_s);
    }
    const KeyCost cost{key.passes, key.memoryBytes};
    CHECK(checkCost(cost));
    TRY(const LockedBytes verifier, derive(pin, key.pinSalt, cost));
    return areEqual(verifier, key.pinVerifier) ? Result<void>()
                                               : failure(ErrorCode::WrongSecret, u"the PIN does not fit"_s);
}

bool SodiumKeyVault::isUnlocked(StaffId staff) const
{
    return m_unlocked.contains(staff);
}

void SodiumKeyVault::forget(StaffId staff)
{
    m_unlocked.erase(staff);
}

Result<QByteArray> SodiumKeyVault::sign(StaffId staff, const QByteArray &message) const
{
    const auto key = m_unlocked.find(staff);
    if (key == m_unlocked.end()) {
        return failure(ErrorCode::SecretLocked, u"the key is not in memory"_s);
    }
    return signedWith(key->second, message);
}

QByteArray SodiumKeyVault::signForDesk(const QByteArray &message) const
{
    return signedWith(m_deskPrivateKey, message);
}

bool SodiumKeyVault::verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) const
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
           && crypto_sign_verify_detached(asBytes(signature), asBytes(message), length(message), asBytes(publicKey))
                  == 0;
}

} // namespace dutydesk
