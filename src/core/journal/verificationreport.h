// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalentry.h"

namespace dutydesk {

/// What can be wrong with the journal. `ui/common` and the command line have one sentence for each.
enum class JournalProblem {
    NotBegun,         ///< there is no entry, or the journal has no name
    WrongSequence,    ///< an entry is missing, or stands in another's place
    BrokenLink,       ///< does not follow the entry before it
    TimeBackwards,    ///< earlier than the entry before it
    UnknownKind,      ///< of no kind that the program writes
    WrongGenesis,     ///< the first entry is not a beginning, or a later one is
    MissingBody,      ///< the body was taken out, and no certificate accounts for it
    WrongContentHash, ///< the body or its salt is not as written
    WrongEntryHash,   ///< a field of the entry is not as written
    NotCanonical,     ///< the body is not in the form that the program writes
    WrongBody,        ///< the body does not belong to an entry of this kind, or to the record it refers to
    KeyNotEnrolled,   ///< a key appears, changes or ends without an enrolment or revocation
    KeyNotSigned,     ///< nobody who may enrol has signed for a new key
    WrongStatement,   ///< signs an entry that is not there, not before it, or not one that is signed
    WrongSigner,      ///< the signature is not of the one who wrote the entry
    UnknownKey,       ///< signed with a key that was not the person's own at that time
    ForgedSignature,  ///< the signature does not fit
    WrongErasure,     ///< the certificate does not name the entries that were emptied
    EarlyErasure,     ///< a volume was purged before its time was over
    MissingTail,      ///< this desk was told that this entry is saved, and it is not there
    OffPin,           ///< this entry was another one when this desk noted it
    PinTampered,      ///< this desk's own note was changed
    RowDiffers,       ///< the record is not as its last entry says
    RowMissing,       ///< the record of this entry is not there
    RowExtra,         ///< a record is there that no entry tells of
    UnknownRecord,    ///< tells of a type of record that the program does not know
};

struct JournalFinding
{
    qint64 sequence; ///< 0 where there is no entry to name
    JournalProblem problem;
    std::optional<RecordType> type = {}; ///< of the record that is meant, where one is
    qint64 record = 0;                   ///< its id

    bool operator==(const JournalFinding &) const = default;
};

struct VerificationReport
{
    qint64 entriesChecked = 0;
    std::vector<JournalFinding> findings = {}; ///< by sequence; after a break in the chain, only that
    std::optional<JournalHead> head = {};      ///< the last entry that is sound
    std::vector<qint64> alarms = {};           ///< entries in which a desk has noted that a tail was missing
    std::vector<qint64> oldAlarms = {};        ///< those of them that were looked into since, as a later entry says
    std::vector<qint64> lostKeys = {};         ///< entries from which on new keys stand without the old ones' signature
    bool cancelled = false;

    bool isWhole() const { return findings.empty() && !cancelled; }
    std::optional<JournalFinding> firstBad() const
    {
        return findings.empty() ? std::nullopt : std::optional(findings.front());
    }
};

} // namespace dutydesk
