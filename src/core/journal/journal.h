// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/crypto.h"
#include "base/repository.h"
#include "base/try.h"
#include "base/unitofwork.h"
#include "journal/canonical.h"
#include "journal/erasure.h"
#include "journal/headpin.h"
#include "journal/journalrepository.h"
#include "people/actor.h"

namespace dutydesk {

class Journal;

/// A change under way: everything put through it is stored and journalled together, or not at all.
class Change
{
public:
    /// Stores the record and its full state as an entry.
    template<Record T>
    Result<void> put(Repository<T> &repository, const T &record, EntryKind kind = EntryKind::RecordChanged)
    {
        const Row row = rowOf(record);
        CHECK(checkTexts(row));
        CHECK(repository.put(record));
        CHECK(append(kind, record.id.value(), canonicalBody(T::recordType, row)));
        return {};
    }

    /// An entry that is not a record's state: a statement, a signature, a notice. The body is canonical, or empty.
    Result<JournalEntry> append(EntryKind kind, qint64 reference, const QByteArray &body);

    /// Stores the certificate and empties the bodies of the entries that it names. Nothing may be put after it.
    Result<void> erase(Repository<Erasure> &repository, const Erasure &erasure, EntryKind kind);

    /// The end of the chain as this change sees it.
    Result<JournalHead> head() const;

    const Actor &actor() const { return m_actor; }

    /// The moment of the change: the same for all that is put in it.
    const QDateTime &at() const { return m_at; }

private:
    friend class Journal;
    Change(Journal &journal, const Actor &actor, QDateTime at)
        : m_journal(journal)
        , m_actor(actor)
        , m_at(std::move(at))
    {}

    Journal &m_journal;
    const Actor &m_actor;
    QDateTime m_at;
};

/// How this desk's pin and the chain agree when the program starts.
enum class HeadState {
    Whole,
    NeverPinned,   ///< this desk has not written here before, or its pin was taken away
    MissingTail,   ///< entries that this desk was told are saved are gone
    OffChain,      ///< the entry that was pinned is another one now
    PinTampered,   ///< the pin itself is not ours
    PinNotWritten, ///< the last change is saved, but this desk could not note that it is
};

struct HeadCheck
{
    HeadState state;
    std::optional<JournalHead> pinned;
    JournalHead found; ///< the end of the chain before the alarm was written

    bool operator==(const HeadCheck &) const = default;

    bool isAlarm() const { return state != HeadState::Whole && state != HeadState::NeverPinned; }
};

/// The one way to change anything: an append-only chain of entries beside the records, in the same transaction.
class Journal
{
public:
    Journal(JournalRepository &repository, UnitOfWork &unitOfWork, const Crypto &crypto, const Clock &clock,
            HeadPin &headPin);

    /// Starts the chain. Conflict if there is one.
    Result<void> begin(DeskId desk);

    /// Runs `work` in one unit of work, then pins the new head. Nothing of it is kept if it fails. A pin that cannot be
    /// written is no failure of the change, which is saved by then: headCheck() tells of it.
    /// Gives what `work` gives, a Result of any type.
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

    /// The same, safe to repeat after an error that leaves open what was saved: where the chain holds the change
    /// already, `work` is not run again. `changeId` is from newChangeId().
    Result<void> change(const Actor &actor, const QByteArray &changeId,
                        const std::function<Result<void>(Change &)> &work);

    QByteArray newChangeId() const;

    /// An entry that stands whether or not the change under way is kept, such as a wrong secret: it is written in a
    /// change of its own, at once where none is under way, else as soon as that one has ended.
    Result<void> note(const Actor &actor, EntryKind kind, qint64 reference);

    /// Compares the chain with this desk's pin, for the start of the program. An alarm is written into the chain as a
    /// MissingTail entry, and the pin then follows the chain as it is.
    Result<HeadCheck> checkHead(DeskId desk);

    /// For the window to show as long as the program runs: what checkHead() found, or that the pin could not follow
    /// the last change. Reads nothing. NotFound where neither is known, as before the first start.
    Result<HeadCheck> headCheck() const;

    /// The end of the chain. NotFound before begin().
    Result<JournalHead> head() const;

    /// The types of what was written since this was last asked: by this desk, and by others as far as this desk has
    /// looked. What was not kept does not count.
    RecordTypes takeWritten() { return std::exchange(m_written, {}); }

    /// Looks what other desks have written. Each change of this desk does so too.
    Result<void> lookForOthers();

    /// NotFound where the chain has no such entry.
    Result<JournalEntry> entry(qint64 sequence) const { return m_repository.findBySequence(sequence); }

    const Clock &clock() const { return m_clock; }

private:
    friend class Change;

    /// What is known of the chain inside a unit of work, which keeps all other writers out.
    struct Running
    {
        QByteArray journalId;
        std::optional<JournalEntry> last;
        QByteArray nextClientId;                     ///< the change's own, for its first entry
        std::optional<qint64> backwardsSinceMs = {}; ///< as m_backwardsSinceMs, once the change is saved
        bool hasAppended = false;
        RecordTypes written = {};
    };

    struct Note
    {
        Actor actor;
        EntryKind kind;
        qint64 reference;
    };

    Result<void> changeInOneUnit(const Actor &actor, const std::function<Result<void>(Change &)> &work);

    /// Runs `work` in one unit of work with m_running set, then pins the head.
    Result<void> runAndPin(const std::function<Result<void>()> &work);
    Result<void> runAlone(const std::function<Result<void>()> &work);
    void pinHead();
    void writeNotes();

    /// A disk that fails while it saves may have saved: after an error the last entry is looked for.
    bool isSavedAllTheSame(const Error &error) const;
    Result<void> startRunning(const QByteArray &changeId);
    Result<void> runChange(const Actor &actor, const std::function<Result<void>(Change &)> &work);
    Result<void> noteClock(const Actor &actor);
    Result<JournalEntry> append(EntryKind kind, qint64 actor, qint64 desk, qint64 reference, const QByteArray &body);
    Result<void> checkWritten(const JournalEntry &entry) const;
    Result<HeadCheck> compareWithPin() const;

    JournalRepository &m_repository;
    UnitOfWork &m_unitOfWork;
    const Crypto &m_crypto;
    const Clock &m_clock;
    HeadPin &m_headPin;
    std::optional<Running> m_running;
    RecordTypes m_written;                    ///< since takeWritten()
    std::optional<qint64> m_known;            ///< the last entry whose type was noted; none before the first look
    std::vector<Note> m_notes;                ///< to be written when the change under way has ended
    std::optional<qint64> m_backwardsSinceMs; ///< the wall clock when it was last found behind the chain
    std::optional<HeadCheck> m_checkAtStart;
    std::optional<HeadCheck> m_notPinned; ///< since the pin could not be written
};

} // namespace dutydesk
