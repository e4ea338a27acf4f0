// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashBytes = 32;
constexpr int saltBytes = 16;
constexpr int idBytes = 16;

} // namespace

Result<JournalEntry> Change::append(EntryKind kind, qint64 reference, const QByteArray &body)
{
    return m_journal.append(kind, &m_actor, m_actor.desk.value(), reference, body);
}

Result<JournalHead> Change::head() const
{
    return m_journal.head();
}

Journal::Journal(JournalRepository &repository, UnitOfWork &unitOfWork, const Crypto &crypto, const Clock &clock,
                 HeadPin &headPin)
    : m_repository(repository)
    , m_unitOfWork(unitOfWork)
    , m_crypto(crypto)
    , m_clock(clock)
    , m_headPin(headPin)
{}

Result<void> Journal::begin(DeskId desk)
{
    const Result<void> begun = m_unitOfWork.run([&]() -> Result<void> {
        const Result<std::optional<JournalEntry>> last = m_repository.lastEntry();
        if (!last) {
            return failure(last.error());
        }
        if (last->has_value()) {
            return failure(ErrorCode::Conflict, u"the journal has begun already"_s);
        }
        if (Result<void> named = m_repository.setJournalId(m_crypto.randomBytes(idBytes)); !named) {
            return named;
        }
        const Result<JournalEntry> genesis =
            append(EntryKind::Genesis, nullptr, desk.value(), 0, QByteArrayLiteral("dj1 sha256"));
        return genesis ? Result<void>() : failure(genesis.error());
    });
    return begun ? pinHead() : begun;
}

Result<void> Journal::change(const Actor &actor, const std::function<Result<void>(Change &)> &work)
{
    const Result<void> done = m_unitOfWork.run([&]() -> Result<void> {
        Change change(*this, actor, m_clock.now());
        return work(change);
    });
    return done ? pinHead() : done;
}

Result<JournalHead> Journal::head() const
{
    const Result<std::optional<JournalEntry>> last = m_repository.lastEntry();
    if (!last) {
        return failure(last.error());
    }
    if (!last->has_value()) {
        return failure(ErrorCode::NotFound, u"the journal has not begun"_s);
    }
    return JournalHead{(*last)->sequence, (*last)->entryHash};
}

Result<JournalEntry> Journal::append(EntryKind kind, const Actor *actor, qint64 desk, qint64 reference,
                                     const QByteArray &body)
{
    const Result<QByteArray> journalId = m_repository.journalId();
    if (!journalId) {
        return failure(journalId.error());
    }
    const Result<std::optional<JournalEntry>> last = m_repository.lastEntry();
    if (!last) {
        return failure(last.error());
    }
    const JournalEntry *before = last->has_value() ? &**last : nullptr;
    JournalEntry entry{
        .sequence = before ? before->sequence + 1 : 1,
        .previousHash = before ? before->entryHash : QByteArray(hashBytes, '\0'),
        .timeMs = std::max(m_clock.now().toMSecsSinceEpoch(), before ? before->timeMs : 0),
        .kind = kind,
        .actor = actor ? actor->staff.value() : 0,
        .desk = desk,
        .reference = reference,
        .salt = m_crypto.randomBytes(saltBytes),
        .body = body,
        .contentHash = {},
        .entryHash = {},
        .clientId = m_crypto.randomBytes(idBytes),
    };
    entry.contentHash = m_crypto.hash(contentPreimage(entry.salt, body));
    entry.entryHash = m_crypto.hash(entryPreimage(*journalId, entry));
    if (const Result<void> appended = m_repository.append(entry); !appended) {
        return failure(appended.error());
    }
    return entry;
}

Result<void> Journal::pinHead()
{
    const Result<QByteArray> journalId = m_repository.journalId();
    if (!journalId) {
        return failure(journalId.error());
    }
    const Result<JournalHead> last = head();
    return last ? m_headPin.write(*journalId, *last) : failure(last.error());
}

} // namespace dutydesk
