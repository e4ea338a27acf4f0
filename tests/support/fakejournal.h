// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/checkpoint.h"
#include "journal/journal.h"
#include "records/allrecords.h"
#include "support/fixedclock.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace dutydesk::test {

class FakeUnitOfWork final : public UnitOfWork
{
public:
    Result<void> run(const std::function<Result<void>()> &work) override
    {
        const std::function<void()> putBack = remember ? remember() : nullptr;
        Result<void> done = work();
        if (!done && putBack) {
            putBack();
        }
        return done;
    }

    /// Saves the records and returns the function that restores them. If it is not set, a failed change leaves its
    /// writes.
    std::function<std::function<void()>()> remember;
};

/// Real hashes, but random bytes that are the same in every run.
class FakeCrypto final : public Crypto
{
public:
    QByteArray hash(const QByteArray &message) const override
    {
        return QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    }
    QByteArray authenticate(const QByteArray &message, const QByteArray &key) const override
    {
        return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
    }
    QByteArray randomBytes(int count) const override { return hash(QByteArray::number(++m_calls)).left(count); }

private:
    mutable int m_calls = 0;
};

class FakeHeadPin final : public HeadPin
{
public:
    Result<std::optional<JournalHead>> read(const QByteArray &) const override
    {
        return readError ? Result<std::optional<JournalHead>>(failure(*readError)) : head;
    }
    Result<void> write(const QByteArray &, const JournalHead &newHead) override
    {
        if (writeError) {
            return failure(*writeError);
        }
        head = newHead;
        return {};
    }

    Result<std::optional<RootCode>> root(const QByteArray &) const override { return keptRoot; }
    Result<void> keepRoot(const QByteArray &, const RootCode &root) override
    {
        keptRoot = root;
        return {};
    }

    std::optional<JournalHead> head;
    std::optional<RootCode> keptRoot;
    std::optional<Error> writeError; ///< error that write() returns
    std::optional<Error> readError;  ///< error that read() returns
};

class FakeCheckpoints final : public Checkpoints
{
public:
    Result<std::optional<Checkpoint>> checkpoint(const QByteArray &) const override
    {
        return readError ? Result<std::optional<Checkpoint>>(failure(*readError)) : kept;
    }
    Result<void> keepCheckpoint(const QByteArray &, const Checkpoint &checkpoint) override
    {
        kept = checkpoint;
        return {};
    }

    std::optional<Checkpoint> kept;
    std::optional<Error> readError; ///< error that checkpoint() returns
};

class FakeJournalRepository final : public JournalRepository
{
public:
    Result<QByteArray> journalId() const override
    {
        if (m_journalId.isEmpty()) {
            return failure(ErrorCode::NotFound, {});
        }
        return m_journalId;
    }
    Result<void> setJournalId(const QByteArray &id) override
    {
        m_journalId = id;
        return {};
    }
    Result<std::optional<JournalEntry>> lastEntry() const override
    {
        return entries.empty() ? std::nullopt : std::optional(entries.back());
    }
    Result<void> append(const JournalEntry &entry) override
    {
        entries.push_back(entry);
        return {};
    }
    Result<void> sign(qint64 sequence, const QByteArray &signature) override
    {
        if (entries.empty() || entries.back().sequence != sequence) {
            return failure(ErrorCode::Conflict, {});
        }
        entries.back().signature = signature;
        return {};
    }
    Result<void> empty(const EntryRuns &runs) override
    {
        for (const EntryRun &run : runs.runs()) {
            for (JournalEntry &entry : entries) {
                if (entry.sequence >= run.first && entry.sequence <= run.last) {
                    entry.body.reset();
                    entry.salt = erasedSalt();
                }
            }
        }
        return {};
    }
    Result<JournalEntry> findBySequence(qint64 sequence) const override
    {
        for (const JournalEntry &entry : entries) {
            if (entry.sequence == sequence) {
                return entry;
            }
        }
        return failure(ErrorCode::NotFound, {});
    }
    Result<std::optional<JournalEntry>> findByClientId(const QByteArray &clientId) const override
    {
        for (const JournalEntry &entry : entries) {
            if (entry.clientId == clientId) {
                return std::optional(entry);
            }
        }
        return std::optional<JournalEntry>();
    }
    Result<void> visitFrom(qint64 first, const std::function<Result<void>(const JournalEntry &)> &visit) const override
    {
        for (const JournalEntry &entry : entries) {
            if (entry.sequence >= first) {
                if (Result<void> visited = visit(entry); !visited) {
                    return visited;
                }
            }
        }
        return {};
    }
    Result<void> visitTypes(const std::vector<RecordType> &types, qint64 first,
                            const std::function<Result<void>(const JournalEntry &)> &visit) const override
    {
        return visitFrom(first, [&](const JournalEntry &entry) {
            return std::ranges::find(types, entry.type) == types.end() ? Result<void>() : visit(entry);
        });
    }

    std::vector<JournalEntry> entries; ///< public for tests that tamper with the chain

private:
    QByteArray m_journalId;
};

/// Signs for everybody, for tests in which nobody signs in.
class EverybodysKeys final : public OpenKeys
{
public:
    Result<QByteArray> sign(StaffId, const QByteArray &message) const override
    {
        return QCryptographicHash::hash(message, QCryptographicHash::Sha512);
    }
    QByteArray signForDesk(const QByteArray &message) const override
    {
        return QCryptographicHash::hash(message, QCryptographicHash::Sha512);
    }
    void forget(StaffId) override {}
};

/// A journal in memory that has begun, for tests of services.
class TestJournal
{
public:
    explicit TestJournal(const Clock &clock)
        : TestJournal(clock, m_everybody)
    {}

    TestJournal(const Clock &clock, OpenKeys &keys)
        : journal({repository, unitOfWork, crypto, keys, clock, headPin, AllRecords::rules()})
    {
        const Result<void> begun = journal.begin(DeskId(1));
        Q_ASSERT(begun);
    }

    FakeJournalRepository repository;
    FakeUnitOfWork unitOfWork;
    FakeCrypto crypto;
    FakeHeadPin headPin;
    Journal journal;

private:
    EverybodysKeys m_everybody;
};

} // namespace dutydesk::test
