// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "journal/journalentry.h"
#include "people/signer.h"

#include <functional>

namespace dutydesk {

class Change;

/// As whom a person signs.
enum class SigningSide {
    Outgoing,
    Incoming,
    Reviewer,
    Refusing, ///< the officer who does not take over
    Enroller, ///< who lets a key into the chain
};

template<>
inline constexpr int lastEnumerator<SigningSide> = 4;

/// The body of a signature entry: who signed which earlier entry, with which key (docs/journal-format.md).
struct SignatureBody
{
    SigningSide side;
    qint64 signedSequence;     ///< of the statement, the review, or the enrolled key
    QByteArray signedHash;     ///< that entry's hash
    QByteArray firstSignature; ///< of the outgoing officer, where the incoming one signs over it; else empty
    StaffId staff;
    Signature signature;

    bool operator==(const SignatureBody &) const = default;
};

/// What is signed: side, the entry's hash, and the signature before it.
QByteArray signatureMessage(SigningSide side, const QByteArray &signedHash, const QByteArray &firstSignature);

QByteArray encodeSignature(const SignatureBody &body);

using SignMessage = std::function<Result<Signature>(const QByteArray &message)>;

/// Signs the last entry of the change, which covers all before it, for the change's actor. The signature follows as an
/// entry of that kind.
Result<void> signLastEntry(Change &change, EntryKind kind, SigningSide side, qint64 reference, const SignMessage &sign);

/// JournalBroken if the bytes are not a signature's body.
Result<SignatureBody> decodeSignature(const QByteArray &body);

} // namespace dutydesk
