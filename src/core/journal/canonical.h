// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"

namespace dutydesk {

/// The only byte form of records and entries; the hashes are computed from it (docs/journal-format.md). The order is
/// fixed, numbers are big-endian, texts length-prefixed. Values missing at the end of a row are left out.
QByteArray canonicalBody(RecordType type, const Row &row);

/// Fails with InvalidInput if a text holds what is not storable, or begins with a byte order mark, because it would not
/// read back unchanged.
Result<void> checkTexts(const Row &row);

struct DecodedBody
{
    RecordType type;
    Row row;
};

/// Fails with JournalBroken unless the bytes are exactly one canonical body.
Result<DecodedBody> decodeBody(const QByteArray &body);

/// The type of the record in the body, read from the header alone. Nothing if the body is empty or not in our format.
std::optional<RecordType> typeOfBody(const QByteArray &body);

/// The body of a notice: an unsigned message that is not a record's state.
QByteArray noticeBody(const Row &row);

/// The body of the first entry, which names the format and the hash function.
QByteArray genesisBody();

/// The length of every hash of the chain, in bytes.
inline constexpr qsizetype hashBytes = 32;

inline constexpr int entrySaltBytes = 16;

/// What stands in place of the salt once the body is erased: with the salt, a guess of the body could be tried against
/// its hash.
QByteArray erasedSalt();

QByteArray contentPreimage(const QByteArray &salt, const QByteArray &body);
QByteArray entryPreimage(const QByteArray &journalId, const JournalEntry &entry);

/// The signed bytes of a change: where it begins, and the hash of its last entry, which covers all others by the chain.
QByteArray changeMessage(qint64 firstSequence, const QByteArray &lastEntryHash);

} // namespace dutydesk
