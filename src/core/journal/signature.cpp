// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/signature.h"

#include "base/try.h"
#include "journal/journal.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView signatureDomain("dj2/signature\0", 14);
constexpr std::size_t fieldCount = 7;

template<typename T>
bool read(const Row &row, std::size_t column, std::optional<T> &into)
{
    const Result<T> value = ValueOf<T>::from(row[column]);
    if (value) {
        into = *value;
    }
    return value.has_value();
}

} // namespace

QByteArray signatureMessage(SigningSide side, const QByteArray &signedHash, const QByteArray &firstSignature)
{
    return signatureDomain.toByteArray() + static_cast<char>(side) + signedHash + firstSignature;
}

QByteArray encodeSignature(const SignatureBody &body)
{
    return canonicalBody(RecordType::Signature,
                         {ValueOf<SigningSide>::to(body.side), body.signedSequence, body.signedHash,
                          body.firstSignature, body.staff.value(), body.signature.publicKey, body.signature.bytes});
}

Result<void> signLastEntry(Change &change, EntryKind kind, SigningSide side, qint64 reference, const SignMessage &sign)
{
    TRY(const JournalHead last, change.head());
    TRY(const Signature signature, sign(signatureMessage(side, last.hash, {})));
    const SignatureBody body{side, last.sequence, last.hash, {}, change.actor().staff, signature};
    CHECK(change.append(kind, reference, encodeSignature(body)));
    return {};
}

Result<SignatureBody> decodeSignature(const QByteArray &body)
{
    TRY(const DecodedBody decoded, decodeBody(body));
    return signatureOf(decoded);
}

Result<SignatureBody> signatureOf(const DecodedBody &decoded)
{
    std::optional<SigningSide> side;
    std::optional<qint64> sequence;
    std::optional<StaffId> staff;
    std::optional<QByteArray> hash;
    std::optional<QByteArray> first;
    std::optional<QByteArray> key;
    std::optional<QByteArray> signature;
    const Row &row = decoded.row;
    if (decoded.type != RecordType::Signature || row.size() != fieldCount || !read(row, 0, side)
        || !read(row, 1, sequence) || !read(row, 2, hash) || !read(row, 3, first) || !read(row, 4, staff)
        || !read(row, 5, key) || !read(row, 6, signature)) {
        return failure(ErrorCode::JournalBroken, u"a body is not a signature"_s);
    }
    return SignatureBody{*side, *sequence, *hash, *first, *staff, {*key, *signature}};
}

} // namespace dutydesk
