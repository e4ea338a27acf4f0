// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupkey.h"

#include "base/try.h"

#include <QtEndian>

#include <sodium.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype passphraseSaltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype checkBytes = 16;
constexpr qsizetype checkedAt = BackupKey::headBytes - checkBytes;
constexpr std::size_t keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype keptNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype keptKeyBytes = qsizetype(keyBytes) + crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// These limits keep a foreign file from occupying the desk for hours or taking all its memory.
constexpr quint64 mostBackupPasses = 64;
constexpr quint64 mostBackupMemory = 1024ULL * 1024 * 1024;

QByteArray bytesOf(qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

/// A keyed hash of a message that names its purpose.
QByteArray keyedHash(const LockedBytes &key, const QByteArray &message, std::size_t size)
{
    QByteArray hash(static_cast<qsizetype>(size), Qt::Uninitialized);
    crypto_generichash(asBytes(hash), size, asBytes(message), length(message), key.data(), key.size());
    return hash;
}

QByteArray checkOf(const LockedBytes &key, const QByteArray &begin)
{
    return keyedHash(key, QByteArrayLiteral("dutydesk/backup check") + begin, checkBytes);
}

LockedBytes sealingKey(const LockedBytes &pepper)
{
    QByteArray key = keyedHash(pepper, QByteArrayLiteral("dutydesk/backup key"), 32);
    return LockedBytes::takenFrom(key);
}

Result<LockedBytes> stretched(const QByteArray &begin, const Secret &passphrase)
{
    const auto passes = qFromBigEndian<quint64>(begin.constData() + passphraseSaltBytes);
    const auto memory = qFromBigEndian<quint64>(begin.constData() + passphraseSaltBytes + 8);
    if (passes < 1 || passes > mostBackupPasses || memory > mostBackupMemory) {
        return failure(ErrorCode::BackupDamaged, u"the cost of the key is out of bounds"_s);
    }
    LockedBytes key(keyBytes);
    const int done = crypto_pwhash(key.data(), keyBytes, passphrase.bytes().constData(), length(passphrase.bytes()),
                                   asBytes(begin), passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    return done == 0 ? Result<LockedBytes>(std::move(key))
                     : failure(ErrorCode::StorageFailure, u"not enough memory to derive the key of a backup"_s);
}

} // namespace

BackupKey::BackupKey(QByteArray head, LockedBytes key)
    : m_head(std::move(head))
    , m_key(std::move(key))
{
    m_key.protect();
}

Result<BackupKey> BackupKey::make(const Secret &passphrase, KeyCost cost)
{
    startSodium();
    QByteArray begin(passphraseSaltBytes, Qt::Uninitialized);
    randombytes_buf(begin.data(), passphraseSaltBytes);
    begin += bytesOf(cost.passes) + bytesOf(cost.memoryBytes);
    TRY(LockedBytes key, stretched(begin, passphrase));
    const QByteArray head = begin + checkOf(key, begin);
    return BackupKey(head, std::move(key));
}

Result<BackupKey> BackupKey::derive(const QByteArray &head, const Secret &passphrase)
{
    startSodium();
    if (head.size() != headBytes) {
        return failure(ErrorCode::BackupDamaged, u"its head is cut off"_s);
    }
    const QByteArray begin = head.left(checkedAt);
    TRY(LockedBytes key, stretched(begin, passphrase));
    if (checkOf(key, begin) != head.mid(checkedAt)) {
        return failure(ErrorCode::WrongSecret, u"the passphrase does not open the backup"_s);
    }
    return BackupKey(head, std::move(key));
}

QByteArray BackupKey::seal(const LockedBytes &pepper) const
{
    QByteArray nonce(keptNonceBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), keptNonceBytes);
    QByteArray box(keptKeyBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(asBytes(box), nullptr, m_key.data(), m_key.size(), asBytes(m_head),
                                               length(m_head), nullptr, asBytes(nonce), sealingKey(pepper).data());
    return m_head + nonce + box;
}

Result<BackupKey> BackupKey::open(const QByteArray &sealed, const LockedBytes &pepper)
{
    startSodium();
    const QByteArray head = sealed.left(headBytes);
    const QByteArray nonce = sealed.mid(headBytes, keptNonceBytes);
    const QByteArray box = sealed.mid(headBytes + keptNonceBytes);
    LockedBytes key(keyBytes);
    if (box.size() != keptKeyBytes
        || crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, asBytes(box), length(box),
                                                      asBytes(head), length(head), asBytes(nonce),
                                                      sealingKey(pepper).data())
               != 0) {
        return failure(ErrorCode::PassphraseNeeded, u"the kept key of the backups does not open"_s);
    }
    return BackupKey(head, std::move(key));
}

} // namespace dutydesk
