// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"

namespace dutydesk {

/// The one byte form of records and entries, from which the hashes follow (docs/journal-format.md):
/// fixed order, big-endian, length-prefixed. Values missing at the end of a row are left out.
QByteArray canonicalBody(RecordType type, const Row &row);

/// InvalidInput if a text holds NUL or half a surrogate pair: it would not come back as it went in.
Result<void> checkTexts(const Row &row);

struct DecodedBody
{
    RecordType type;
    Row row;
};

/// JournalBroken if the bytes are not exactly one canonical body.
Result<DecodedBody> decodeBody(const QByteArray &body);

/// What the body is the state of, without a look at the rest of it. Nothing where it is empty or not ours.
std::optional<RecordType> typeOfBody(const QByteArray &body);

/// The body of a notice: what an entry tells that is neither a record's state nor signed.
QByteArray noticeBody(const Row &row);

/// The body of the first entry: it names format and hash.
QByteArray genesisBody();

/// The length of every hash of the chain, in bytes.
inline constexpr qsizetype hashBytes = 32;

QByteArray contentPreimage(const QByteArray &salt, const QByteArray &body);
QByteArray entryPreimage(const QByteArray &journalId, const JournalEntry &entry);

} // namespace dutydesk
