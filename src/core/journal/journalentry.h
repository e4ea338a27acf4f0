// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

/// The kinds of entries. The numbers are hashed and stored: never change or reuse one (docs/journal-format.md). 13 and
/// 33 were never written and stay free.
enum class EntryKind : quint16 {
    Genesis = 1,
    KeyEnrolled = 2,
    KeyRevoked = 3,
    SignedIn = 4,
    SignInFailed = 5,
    KeysLost = 6,
    RecordCreated = 10,
    RecordChanged = 11,
    Amendment = 12,
    HandoverStatement = 20,
    HandoverSignature = 21,
    ReviewSignature = 22,
    RosterPublished = 23,
    EnrolmentSignature = 24,
    Redaction = 30,
    PurgeCertificate = 31,
    BackupManifest = 32,
    ClockAnomaly = 40,
    MissingTail = 41,
    AlarmAcknowledged = 42,
};

/// The actor of what the program writes by itself, signed with its desk's key.
inline constexpr qint64 programItself = 0;

/// One link of the chain, as stored. All hashes are 32 bytes; `docs/journal-format.md` gives their preimages.
struct JournalEntry
{
    qint64 sequence; ///< 1 for the genesis
    QByteArray previousHash;
    qint64 timeMs; ///< milliseconds since 1970, UTC; never earlier than the entry before
    EntryKind kind;
    RecordType type; ///< of the body, known even when the body is erased; RecordType{} where there is none
    qint64 actor;    ///< staff id, or `programItself`
    qint64 desk;
    qint64 reference;               ///< id of the record that the entry is about, or 0
    QByteArray salt;                ///< 16 bytes; erasedSalt() once the body has been erased
    std::optional<QByteArray> body; ///< absent once it has been erased
    QByteArray contentHash;
    QByteArray entryHash;
    QByteArray clientId; ///< 16 bytes from the writer, unique, so that a retry finds its own entry

    /// The actor's signature over the change that ends with this entry: changeMessage().
    std::optional<QByteArray> signature = {};

    bool operator==(const JournalEntry &) const = default;
};

/// The end of the chain.
struct JournalHead
{
    qint64 sequence;
    QByteArray hash;

    bool operator==(const JournalHead &) const = default;
};

} // namespace dutydesk
