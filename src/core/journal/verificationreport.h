// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/lineplace.h"
#include "base/recordreference.h"
#include "journal/checkpoint.h"
#include "journal/clockwatch.h"
#include "journal/rolehistory.h"
#include "journal/rootcode.h"

#include <map>
#include <set>
#include <tuple>

namespace dutydesk {

/// The problems that a journal can have. `ui/common` and the command line have one sentence for each.
enum class JournalProblem {
    NotBegun,         ///< there is no entry, or the journal has no name
    WrongSequence,    ///< an entry is missing, or stands in another's place
    BrokenLink,       ///< the entry does not follow the entry before it
    TimeBackwards,    ///< the entry is earlier than the entry before it
    WrongTime,        ///< it tells another time of writing, or of its clock, than the journal does
    FromTheFuture,    ///< its clock was ahead of this one, and the journal does not say so
    UnknownKind,      ///< the program writes no entries of this kind
    WrongGenesis,     ///< the first entry is not a genesis, or a later one is
    MissingBody,      ///< the body was removed, and no certificate accounts for it
    WrongSalt,        ///< the body is erased and its salt is not, or the other way round
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
    ChangeNotSigned,  ///< the change lacks the signature of the person in whose name it stands
    NoRight,          ///< the person had no right to write this, or to sign it as one of two
    WrittenTwice,     ///< the record was changed, although it is written only once
    AfterClosing,     ///< it changes what had been closed, such as a page that both officers have signed
    NotSignedFor,     ///< it says that something was signed or decided, and the change has no proof of that
    UnknownReference, ///< it names a record or a desk that does not exist
    WrongErasure,     ///< the certificate does not name the entries that lost their bodies
    EarlyErasure,     ///< a volume was purged before its retention period was over
    MissingTail,      ///< the entry is gone, although this desk was told that it had been saved
    OffPin,           ///< the entry differs from the one that this desk pinned
    PinTampered,      ///< this desk's own pin was changed
    OtherRoot,        ///< the first key of the centre is not the one that this desk knows
    OtherEntries,     ///< the entry was not written by this desk, although nobody else writes to this database
    RowDiffers,       ///< the record differs from its last entry
    RowMissing,       ///< the record of this entry does not exist
    RowExtra,         ///< the record has no entry
    UnknownRecord,    ///< the entry holds a type of record that the program does not know
    PartMissing,      ///< a part of the schema, such as an index or a trigger, is gone
    PartAdded,        ///< the schema has a part that the program does not make
    PartChanged,      ///< a part of the schema is not as the program makes it
    FileDamaged,      ///< tables, indexes and types of values do not agree; `detail` has the engine's own words
    SecondIdentity,   ///< the journal has more than one name
    SearchIncomplete, ///< the index of the search does not hold what it says
};

/// What a verification left out.
enum class NotChecked {
    ServerSchema,  ///< whether the server's tables and triggers are as the program makes them
    ServerIndexes, ///< whether the server's indexes agree with its tables
    FreeSpace,     ///< parts of the file that no table uses
    EndOfChain,    ///< where this desk saw the journal end: it has no pin of it
    SearchBehind,  ///< what the search has not read yet, as each answer of it says
    WordsOfSearch, ///< the words of each found record; only some of them were compared
};

/// A named part of the schema.
struct SchemaPart
{
    enum class Kind { Table, Column, Index, Trigger, View, Constraint, Function };

    Kind kind;
    QString name;
    QString table; ///< the table that it belongs to; its own name for a table

    bool operator==(const SchemaPart &) const = default;
    bool operator<(const SchemaPart &other) const
    {
        return std::tie(kind, name, table) < std::tie(other.kind, other.name, other.table);
    }
};

struct JournalFinding
{
    qint64 sequence; ///< 0 if there is no entry to name
    JournalProblem problem;
    std::optional<RecordType> type = {}; ///< type of the record concerned, if there is one
    qint64 record = 0;                   ///< id of the record concerned
    std::optional<SchemaPart> part = {}; ///< part of the schema concerned
    QString detail = {};                 ///< the engine's own words
    std::optional<LinePlace> place = {}; ///< where the record stands in the log

    bool operator==(const JournalFinding &) const = default;
};

/// Entries that were dated ahead, if the clock that is noted after them was right.
struct TakenBack
{
    qint64 first;
    qint64 last;
    qint64 aheadMs; ///< how far the last of them was ahead of that clock
    std::set<qint64> actors;
    QStringList names = {}; ///< of the people among the actors
    qint64 purge = 0;       ///< a certificate of a purge among them that no note before takes back; 0 if there is none

    bool operator==(const TakenBack &) const = default;
};

/// An entry that notes that the clock of a desk could not be right.
struct ClockNote
{
    qint64 sequence;
    ClockAnomaly clock;
    std::vector<qint64> lines = {};     ///< ids of the lines of the log that were written until the clock had caught up
    std::vector<LinePlace> places = {}; ///< of these lines
    std::optional<TakenBack> takenBack = {};
    qint64 actor = 0; ///< who wrote the entry; 0 for the program

    /// Whether it only says that the clock of the note before is still behind the same time.
    bool repeats(const ClockNote &before) const
    {
        return clock.isBehind() && clock.expectedMs == before.clock.expectedMs && actor == before.actor && !takenBack
               && before.clock.wallMs - clock.wallMs <= JournalTime::mostAheadMs;
    }

    bool operator==(const ClockNote &) const = default;
};

/// A person, a shift pattern or the centre that got another name after a signed page had named it.
struct Renaming
{
    qint64 sequence; ///< the entry that tells the new name
    qint64 timeMs;
    RecordReference record;
    QString before;
    QString after;

    bool operator==(const Renaming &) const = default;
};

/// A new key that somebody was given by somebody else, who could write in their name since.
struct KeyGiven
{
    qint64 sequence; ///< the entry of the key
    qint64 timeMs;
    QString name;  ///< whose key it is
    QString giver; ///< who wrote the entry

    bool operator==(const KeyGiven &) const = default;
};

struct VerificationReport
{
    qint64 entriesChecked = 0;
    qint64 signedChanges = 0;
    qint64 signedPages = 0;                    ///< by both officers
    std::vector<JournalFinding> findings = {}; ///< by sequence; after a break in the chain, only the break
    std::optional<JournalHead> head = {};      ///< the last sound entry
    std::optional<RootCode> root = {};         ///< the fingerprint of the first key
    std::vector<qint64> alarms = {};           ///< entries in which a desk noted that the end of the chain was missing
    std::vector<qint64> oldAlarms = {};        ///< those of the alarms that a later entry acknowledges
    std::vector<qint64> lostKeys = {};         ///< entries after which new keys lack a signature of the old ones
    std::vector<KeyGiven> givenKeys = {};
    std::vector<Renaming> renamings = {};
    std::vector<RoleGiven> givenRoles = {}; ///< after the first change of all
    std::vector<ClockNote> clockNotes = {};
    std::map<RecordType, qint64> rows = {}; ///< how many rows the table of each type of record holds
    std::set<NotChecked> notChecked = {};
    std::optional<Checkpoint> checkpoint = {}; ///< signatures up to there are taken from that check
    bool checkpointIgnored = false;            ///< there was one, but it did not fit the journal
    bool cancelled = false;

    bool isWhole() const { return findings.empty() && !cancelled; }
    std::optional<JournalFinding> firstBad() const
    {
        return findings.empty() ? std::nullopt : std::optional(findings.front());
    }
};

} // namespace dutydesk
