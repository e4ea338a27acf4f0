// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/crypto.h"
#include "base/repository.h"
#include "base/unitofwork.h"
#include "journal/canonical.h"
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
        if (Result<void> stored = repository.put(record); !stored) {
            return stored;
        }
        const Result<JournalEntry> entry = append(kind, record.id.value(), canonicalBody(T::recordType, rowOf(record)));
        return entry ? Result<void>() : failure(entry.error());
    }

    /// An entry that is not a record's state: a statement, a signature, an alarm.
    Result<JournalEntry> append(EntryKind kind, qint64 reference, const QByteArray &body);

    /// The end of the chain as this change sees it.
    Result<JournalHead> head() const;

    const Actor &actor() const { return m_actor; }

    /// The moment of the change: the same for all that is put in it.
    const QDateTime &at() const { return m_at; }

private:
    friend class Journal;
    Change(Journal &journal, const Actor &actor, const QDateTime &at)
        : m_journal(journal)
        , m_actor(actor)
        , m_at(at)
    {}

    Journal &m_journal;
    const Actor &m_actor;
    QDateTime m_at;
};

/// The one way to change anything: an append-only chain of entries beside the records, in the same transaction.
class Journal
{
public:
    Journal(JournalRepository &repository, UnitOfWork &unitOfWork, const Crypto &crypto, const Clock &clock,
            HeadPin &headPin);

    /// Starts the chain. Conflict if there is one.
    Result<void> begin(DeskId desk);

    /// Runs `work` in one unit of work, then pins the new head. Nothing of it is kept if it fails.
    Result<void> change(const Actor &actor, const std::function<Result<void>(Change &)> &work);

    /// The end of the chain. NotFound before begin().
    Result<JournalHead> head() const;

    /// NotFound where the chain has no such entry.
    Result<JournalEntry> entry(qint64 sequence) const { return m_repository.findBySequence(sequence); }

    const Clock &clock() const { return m_clock; }

private:
    friend class Change;
    Result<JournalEntry> append(EntryKind kind, const Actor *actor, qint64 desk, qint64 reference,
                                const QByteArray &body);
    Result<void> pinHead();

    JournalRepository &m_repository;
    UnitOfWork &m_unitOfWork;
    const Crypto &m_crypto;
    const Clock &m_clock;
    HeadPin &m_headPin;
};

} // namespace dutydesk
