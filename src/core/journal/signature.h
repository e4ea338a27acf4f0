// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "journal/journalentry.h"
#include "people/signer.h"

#include <functional>

namespace dutydesk {

class Change;

/// The part in which a person signs.
enum class SigningSide {
    Outgoing,
    Incoming,
    Reviewer,
    Refusing, ///< the incoming officer, who refuses to take over
    Enroller, ///< the person who admits a key to the chain
};

template<>
inline constexpr int lastEnumerator<SigningSide> = 4;

/// The body of a signature entry: signer, signed entry and key (docs/journal-format.md).
struct SignatureBody
{
    SigningSide side;
    qint64 signedSequence;     ///< sequence of the statement, the review, or the enrolled key
    QByteArray signedHash;     ///< hash of the signed entry
    QByteArray firstSignature; ///< the outgoing officer's signature if the incoming officer signs over it; else empty
    StaffId staff;
    Signature signature;

    bool operator==(const SignatureBody &) const = default;
};

/// The signed bytes: the side, the entry's hash, and the first signature.
QByteArray signatureMessage(SigningSide side, const QByteArray &signedHash, const QByteArray &firstSignature);

QByteArray encodeSignature(const SignatureBody &body);

using SignMessage = std::function<Result<Signature>(const QByteArray &message)>;

/// Signs the last entry of the change, whose hash covers all entries before it, as the change's actor. The signature
/// follows as an entry of the given kind.
Result<void> signLastEntry(Change &change, EntryKind kind, SigningSide side, qint64 reference, const SignMessage &sign);

/// Fails with JournalBroken if the body is not that of a signature.
Result<SignatureBody> signatureOf(const DecodedBody &body);

/// Fails with JournalBroken if the bytes are not the body of a signature.
Result<SignatureBody> decodeSignature(const QByteArray &body);

} // namespace dutydesk
