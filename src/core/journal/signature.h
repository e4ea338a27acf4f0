// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "people/signer.h"

namespace dutydesk {

/// As whom a person signs.
enum class SigningSide { Outgoing, Incoming, Reviewer };

template<>
inline constexpr int lastEnumerator<SigningSide> = 2;

/// The body of a signature entry: who signed which earlier entry, with which key (docs/journal-format.md).
struct SignatureBody
{
    SigningSide side;
    qint64 signedSequence;     ///< of the statement, or of the page's last record for a review
    QByteArray signedHash;     ///< that entry's hash
    QByteArray firstSignature; ///< of the outgoing officer, where the incoming one signs over it; else empty
    StaffId staff;
    Signature signature;

    bool operator==(const SignatureBody &) const = default;
};

/// What is signed: side, the entry's hash, and the signature before it.
QByteArray signatureMessage(SigningSide side, const QByteArray &signedHash, const QByteArray &firstSignature);

QByteArray encodeSignature(const SignatureBody &body);

/// JournalBroken if the bytes are not a signature's body.
Result<SignatureBody> decodeSignature(const QByteArray &body);

} // namespace dutydesk
