// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/crypto.h"
#include "base/repository.h"
#include "base/try.h"
#include "base/unitofwork.h"
#include "journal/canonical.h"
#include "journal/clockwatch.h"
#include "journal/erasure.h"
#include "journal/headpin.h"
#include "journal/journalrepository.h"
#include "journal/pastnames.h"
#include "journal/recordrules.h"
#include "journal/rootcode.h"
#include "people/actor.h"
#include "people/openkeys.h"

namespace dutydesk {

class Journal;

/// A change under way. All that it stores is saved and journalled together, or not at all.
class Change
{
public:
    /// Stores the record and its full state as an entry.
    template<Record T>
    Result<void> put(Repository<T> &repository, const T &record, EntryKind kind = EntryKind::RecordChanged)
    {
        const Row row = rowOf(record);
        CHECK(checkTexts(row));
        if (const char *column = columnTooLong(record)) {
            return failure(ErrorCode::InvalidInput, QString::fromLatin1(column));
        }
        TRY(const bool isWriteOnce, checkRule(T::recordType));
        CHECK(isWriteOnce ? repository.add(record) : repository.put(record));
        CHECK(append(kind, record.id.value(), canonicalBody(T::recordType, row)));
        return {};
    }

    /// Appends a statement, a signature or a notice, which is not a record's state. The body is canonical or empty.
    Result<JournalEntry> append(EntryKind kind, qint64 reference, const QByteArray &body);

    /// Stores the certificate and empties the bodies of the entries that it names. It must end the change.
    Result<void> erase(Repository<Erasure> &repository, const Erasure &erasure, EntryKind kind);

    /// The end of the chain as this change sees it.
    Result<JournalHead> head() const;

    const Actor &actor() const { return m_actor; }

    /// The moment of the change in whole seconds: the time of its entries, and the time of writing in all its records.
    const QDateTime &at() const { return m_at; }

    /// Whether the clock is behind the journal, so that the moment is not the true one.
    bool isClockBehind() const;

private:
    friend class Journal;

    /// Whether a record of the type is written once. Fails with NotAllowed if the actor has none of its rights.
    Result<bool> checkRule(RecordType type) const;

    Change(Journal &journal, const Actor &actor, QDateTime at)
        : m_journal(journal)
        , m_actor(actor)
        , m_at(std::move(at))
    {}

    Journal &m_journal;
    const Actor &m_actor;
    QDateTime m_at;
};

/// How this desk's pin compares with the chain when the program starts.
enum class HeadState {
    Whole,
    NeverPinned,   ///< this desk has not written to this journal before, or its pin was removed
    MissingTail,   ///< entries are gone that this desk had been told were saved
    OffChain,      ///< the pinned entry is now a different one
    PinTampered,   ///< the pin was not written by this desk
    OtherRoot,     ///< the first key of the centre is not the one that this desk knows
    OtherEntries,  ///< more than one change is beyond the pin, although nobody else writes to this database
    PinNotWritten, ///< the last change is saved, but this desk could not write its pin
};

struct HeadCheck
{
    HeadState state;
    std::optional<JournalHead> pinned;
    JournalHead found;                   ///< the end of the chain before the alarm was written
    std::optional<Error> notPinned = {}; ///< why the pin could not be written

    bool operator==(const HeadCheck &) const = default;

    bool isAlarm() const { return state != HeadState::Whole && state != HeadState::NeverPinned; }
};

/// The only way to change records: an append-only chain of entries, written in the same transaction as the records.
class Journal
{
public:
    struct Parts
    {
        JournalRepository &repository;
        UnitOfWork &unitOfWork;
        const Crypto &crypto;
        OpenKeys &keys; ///< sign the changes
        const Clock &clock;
        HeadPin &headPin;
        const RecordRules &rules; ///< of every type of record
        bool isOfOneDesk = false; ///< nobody else writes to the database, as to one in a file
    };

    explicit Journal(const Parts &parts);

    /// Starts the chain. Fails with Conflict if it exists already.
    Result<void> begin(DeskId desk);

    /// Runs `work` in one unit of work, then pins the new head. Nothing is kept if `work` fails. A pin that cannot be
    /// written does not fail the change, which is saved by then; headCheck() reports it. Returns the Result of `work`,
    /// of any type. The change is signed with the actor's key, which must be open at this desk: else SecretLocked.
    template<typename Work>
    auto change(const Actor &actor, Work &&work)
    {
        using Answer = std::invoke_result_t<Work &, Change &>;
        if constexpr (std::is_same_v<Answer, Result<void>>) {
            return changeInOneUnit(actor, work);
        } else {
            std::optional<Answer> answer;
            const Result<void> done = changeInOneUnit(actor, [&](Change &change) -> Result<void> {
                answer = work(change);
                return *answer ? Result<void>() : failure(answer->error());
            });
            return done ? *std::move(answer) : Answer(failure(done.error()));
        }
    }

    /// Like change(), but safe to repeat after an error that leaves open whether the change was saved: `work` is not
    /// run if the chain already holds `changeId`, which comes from newChangeId().
    Result<void> change(const Actor &actor, const QByteArray &changeId,
                        const std::function<Result<void>(Change &)> &work);

    QByteArray newChangeId() const;

    /// Appends an entry that stays even if the change under way fails, such as a wrong secret. It is written in a
    /// change of its own: at once, or after the change under way has ended.
    Result<void> note(const Actor &actor, EntryKind kind, qint64 reference);

    /// The same for what the program writes by itself, such as that a backup was made. It is signed with the desk's
    /// key.
    Result<void> noteForDesk(DeskId desk, EntryKind kind, qint64 reference, const Row &notice = {});

    /// Compares the chain with this desk's pin when the program starts. Writes an alarm into the chain as a MissingTail
    /// entry and then pins the present head.
    Result<HeadCheck> checkHead(DeskId desk);

    /// The finding of checkHead(), or that the pin of the last change could not be written; the window shows it. Does
    /// not read the database. Fails with NotFound before the first checkHead().
    Result<HeadCheck> headCheck() const;

    /// The 16 bytes that name this journal. Fails with NotFound before begin().
    Result<QByteArray> id() const { return m_repository.journalId(); }

    /// The end of the chain. Fails with NotFound before begin().
    Result<JournalHead> head() const;

    /// The fingerprint of the centre's first key. Fails with NotFound before a key was enrolled.
    Result<RootCode> root() const;

    /// The types of the records written since the last call, by this desk and, as far as this desk has looked, by
    /// others. Changes that failed do not count.
    RecordTypes takeWritten() { return std::exchange(m_written, {}); }

    /// Looks for entries that other desks have written. Each change of this desk does so too.
    Result<void> lookForOthers();

    /// Fails with NotFound if the chain has no such entry.
    Result<JournalEntry> entry(qint64 sequence) const { return m_repository.findBySequence(sequence); }
    Result<void> visitFrom(qint64 first, const std::function<Result<void>(const JournalEntry &)> &visit) const
    {
        return m_repository.visitFrom(first, visit);
    }
    Result<void> visitTypes(const std::vector<RecordType> &types, qint64 first,
                            const std::function<Result<void>(const JournalEntry &)> &visit) const
    {
        return m_repository.visitTypes(types, first, visit);
    }

    /// Whether the entry's hashes are those of its content. Its link and signatures are the verifier's.
    Result<bool> hasTrueHashes(const JournalEntry &entry) const;

    /// What people, shifts and the centre were called before, read up to the end of the chain.
    Result<const PastNames *> pastNames();

    const Clock &clock() const { return m_clock; }

    /// What is wrong with this computer's clock, seen from the end of the chain. Fails with NotFound before begin().
    Result<std::optional<ClockAnomaly>> clockAnomaly() const;

private:
    friend class Change;

    /// The end of the chain inside a unit of work, during which no other desk can write.
    struct Running
    {
        QByteArray journalId;
        std::optional<JournalEntry> last;
        QByteArray nextClientId;                  ///< client id of the next entry; the first has the change's own
        ClockWatch::Look clock;                   ///< gives all entries their time
        std::optional<qint64> firstAppended = {}; ///< sequence
        RecordTypes written = {};
    };

    struct Note
    {
        qint64 actor;
        DeskId desk;
        EntryKind kind;
        qint64 reference;
        Row notice;
    };

    Result<void> changeInOneUnit(const Actor &actor, const std::function<Result<void>(Change &)> &work);

    /// Runs `work` in one unit of work with m_running set, then pins the head.
    Result<void> runAndPin(const std::function<Result<void>()> &work);
    Result<void> runAlone(const std::function<Result<void>()> &work);
    void pinHead();
    Result<void> keepRoot();
    Result<void> note(const Note &note);
    void writeNotes();

    /// Whether the change was saved although the disk reported an error. It looks for the change's last entry.
    bool isSavedAllTheSame(const Error &error) const;
    Result<void> startRunning(const QByteArray &changeId);
    Result<void> runChange(const Actor &actor, const std::function<Result<void>(Change &)> &work);
    Result<void> signChange(qint64 actor);
    Result<void> noteClock(qint64 actor, qint64 desk);
    Result<JournalEntry> append(EntryKind kind, qint64 actor, qint64 desk, qint64 reference, const QByteArray &body);
    Result<void> checkWritten(const JournalEntry &entry) const;
    Result<HeadCheck> compareWithPin() const;

    JournalRepository &m_repository;
    UnitOfWork &m_unitOfWork;
    const Crypto &m_crypto;
    OpenKeys &m_keys;
    const Clock &m_clock;
    HeadPin &m_headPin;
    const RecordRules &m_rules;
    const bool m_isOfOneDesk;
    PastNames m_pastNames{m_repository};
    mutable std::optional<RootCode> m_root; ///< once it was read
    bool m_rootIsKept = false;              ///< by this desk, outside the database
    ClockWatch m_clockWatch;
    std::optional<Running> m_running;
    RecordTypes m_written;         ///< since takeWritten()
    std::optional<qint64> m_known; ///< the last entry whose type was noted; empty before the first look
    std::vector<Note> m_notes;     ///< are written when the change under way has ended
    std::optional<HeadCheck> m_checkAtStart;
    std::optional<HeadCheck> m_notPinned; ///< set while the last change's pin could not be written
};

} // namespace dutydesk
