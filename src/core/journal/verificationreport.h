// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"

namespace dutydesk {

/// The problems that a journal can have. `ui/common` and the command line have one sentence for each.
enum class JournalProblem {
    NotBegun,         ///< there is no entry, or the journal has no name
    WrongSequence,    ///< an entry is missing, or stands in another's place
    BrokenLink,       ///< the entry does not follow the entry before it
    TimeBackwards,    ///< the entry is earlier than the entry before it
    UnknownKind,      ///< the program writes no entries of this kind
    WrongGenesis,     ///< the first entry is not a genesis, or a later one is
    MissingBody,      ///< the body was removed, and no certificate accounts for it
    WrongContentHash, ///< the body or its salt was changed
    WrongEntryHash,   ///< a field of the entry was changed
    NotCanonical,     ///< the body is not in the form that the program writes
    WrongBody,        ///< the body does not belong to an entry of this kind, or to the record it refers to
    KeyNotEnrolled,   ///< a key appears, changes or ends without an enrolment or a revocation
    KeyNotSigned,     ///< a new key was not signed for by a person who may enrol it
    WrongStatement,   ///< the signed entry does not exist, comes later, or is not one that is signed
    WrongSigner,      ///< the signature belongs to another person than the entry's writer
    UnknownKey,       ///< the signing key did not belong to that person at that time
    ForgedSignature,  ///< the signature does not match the signed bytes
    WrongErasure,     ///< the certificate does not name the entries that lost their bodies
    EarlyErasure,     ///< a volume was purged before its retention period was over
    MissingTail,      ///< the entry is gone, although this desk was told that it had been saved
    OffPin,           ///< the entry differs from the one that this desk pinned
    PinTampered,      ///< this desk's own pin was changed
    RowDiffers,       ///< the record differs from its last entry
    RowMissing,       ///< the record of this entry does not exist
    RowExtra,         ///< the record has no entry
    UnknownRecord,    ///< the entry holds a type of record that the program does not know
};

struct JournalFinding
{
    qint64 sequence; ///< 0 if there is no entry to name
    JournalProblem problem;
    std::optional<RecordType> type = {}; ///< type of the record concerned, if there is one
    qint64 record = 0;                   ///< id of the record concerned

    bool operator==(const JournalFinding &) const = default;
};

struct VerificationReport
{
    qint64 entriesChecked = 0;
    std::vector<JournalFinding> findings = {}; ///< by sequence; after a break in the chain, only the break
    std::optional<JournalHead> head = {};      ///< the last sound entry
    std::vector<qint64> alarms = {};           ///< entries in which a desk noted that the end of the chain was missing
    std::vector<qint64> oldAlarms = {};        ///< those of the alarms that a later entry acknowledges
    std::vector<qint64> lostKeys = {};         ///< entries after which new keys lack a signature of the old ones
    bool cancelled = false;

    bool isWhole() const { return findings.empty() && !cancelled; }
    std::optional<JournalFinding> firstBad() const
    {
        return findings.empty() ? std::nullopt : std::optional(findings.front());
    }
};

} // namespace dutydesk
