// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

/// A key as the key vault stores it. It cannot be opened without password and pepper.
struct KeyMaterial
{
    QByteArray publicKey; ///< 32 bytes
    QByteArray sealedKey; ///< nonce and XChaCha20-Poly1305 box
    QByteArray salt;      ///< salt of the password's Argon2id
    qint64 passes;        ///< Argon2id passes
    qint64 memoryBytes;   ///< Argon2id memory
    QByteArray pinSalt;
    QByteArray pinVerifier; ///< tells a right PIN from a wrong one; it does not seal the key

    bool operator==(const KeyMaterial &) const = default;
};

using StaffKeyId = Id<struct StaffKeyTag>;

/// An officer's enrolled key. A new password gives the officer a new key; the old one is revoked.
struct StaffKey
{
    static constexpr RecordType recordType = RecordType::StaffKey;
    static constexpr const char *table = "staff_key";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &StaffKey::id}, Field{"staff_id", &StaffKey::staff},
                         Field{"public_key", &StaffKey::publicKey, Length{32}},
                         Field{"sealed_key", &StaffKey::sealedKey}, Field{"salt", &StaffKey::salt},
                         Field{"passes", &StaffKey::passes}, Field{"memory_bytes", &StaffKey::memoryBytes},
                         Field{"pin_salt", &StaffKey::pinSalt}, Field{"pin_verifier", &StaffKey::pinVerifier},
                         Field{"enrolled_at", &StaffKey::enrolledAt, FromJournal::Time},
                         Field{"revoked_at", &StaffKey::revokedAt, FromJournal::Time});
    }

    static StaffKey from(StaffKeyId id, StaffId staff, const KeyMaterial &key, const QDateTime &enrolledAt)
    {
        return {id,          staff,           key.publicKey, key.sealedKey, key.salt, key.passes, key.memoryBytes,
                key.pinSalt, key.pinVerifier, enrolledAt,    std::nullopt};
    }

    KeyMaterial material() const { return {publicKey, sealedKey, salt, passes, memoryBytes, pinSalt, pinVerifier}; }

    StaffKeyId id;
    StaffId staff;
    QByteArray publicKey;
    QByteArray sealedKey;
    QByteArray salt;
    qint64 passes;
    qint64 memoryBytes;
    QByteArray pinSalt;
    QByteArray pinVerifier;
    QDateTime enrolledAt;
    std::optional<QDateTime> revokedAt;

    bool operator==(const StaffKey &) const = default;
};

} // namespace dutydesk
