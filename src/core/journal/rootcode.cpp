// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/rootcode.h"

#include "journal/base32.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView rootDomain("dj2/root\0\0\0\0", 12);
constexpr int rootCharacters = 20;

} // namespace

RootCode RootCode::of(const Crypto &crypto, const QByteArray &journalId, const QByteArray &firstPublicKey)
{
    return RootCode(base32::of(crypto.hash(rootDomain.toByteArray() + journalId + firstPublicKey), rootCharacters));
}

Result<RootCode> RootCode::parse(const QString &text)
{
    const QString read = base32::asMeant(text);
    return read.size() == rootCharacters && base32::isValid(read)
               ? Result<RootCode>(RootCode(read))
               : failure(ErrorCode::InvalidInput, u"not a code of this program: %1"_s.arg(text));
}

QString RootCode::toString() const
{
    return base32::inGroups(m_characters).join(u'-');
}

} // namespace dutydesk
