// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "base/try.h"
#include "journal/chainchecker.h"
#include "people/staffkey.h"

#include <QScopeGuard>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int idBytes = 16;

/// The staff of a key that the entry revokes.
std::optional<StaffId> ownerOfRevokedKey(const JournalEntry &entry)
{
    if (entry.kind != EntryKind::KeyRevoked || !entry.body) {
        return std::nullopt;
    }
    const Result<StaffKey> key =
        decodeBody(*entry.body).andThen([](const DecodedBody &body) { return recordOf<StaffKey>(body.row); });
    return key ? std::optional(key->staff) : std::nullopt;
}

Result<void> checkClock(const ClockWatch::Look &look)
{
    const bool isFarAhead =
        look.anomaly && !look.anomaly->isBehind() && look.anomaly->offByMs() > JournalTime::longestClosingMs;
    return JournalTime::isPossible(look.timeMs) && !isFarAhead
               ? Result<void>()
               : failure(ErrorCode::WrongClock, QString::number(look.timeMs));
}

void noteType(RecordTypes &types, const JournalEntry &entry)
{
    if (const std::optional<RecordType> type = typeOfBody(entry.body.value_or(QByteArray()))) {
        types.insert(*type);
    }
}

} // namespace

Result<JournalEntry> Change::append(EntryKind kind, qint64 reference, const QByteArray &body)
{
    if (!body.isEmpty()) {
        if (const Result<DecodedBody> decoded = decodeBody(body); !decoded) {
            return failure(ErrorCode::InvalidInput, u"the body of an entry is not canonical"_s);
        }
    }
    return m_journal.append(kind, m_actor.staff.value(), m_actor.desk.value(), reference, body);
}

Result<bool> Change::checkRule(RecordType type) const
{
    const auto rule = m_journal.m_rules.find(type);
    if (rule == m_journal.m_rules.end()) {
        return false;
    }
    if (!rule->second.admits(m_actor.role)) {
        return failure(ErrorCode::NotAllowed, u"records of type %1"_s.arg(int(type)));
    }
    return rule->second.isWriteOnce;
}

Result<void> Change::erase(Repository<Erasure> &repository, const Erasure &erasure, EntryKind kind)
{
    CHECK(put(repository, erasure, kind));
    return m_journal.m_repository.empty(erasure.entries);
}

bool Change::isClockBehind() const
{
    return m_journal.m_running->clock.isBehind();
}

Result<JournalHead> Change::head() const
{
    const std::optional<JournalEntry> &last = m_journal.m_running->last;
    return JournalHead{last->sequence, last->entryHash};
}

Journal::Journal(const Parts &parts)
    : m_repository(parts.repository)
    , m_unitOfWork(parts.unitOfWork)
    , m_crypto(parts.crypto)
    , m_keys(parts.keys)
    , m_clock(parts.clock)
    , m_headPin(parts.headPin)
    , m_rules(parts.rules)
    , m_isOfOneDesk(parts.isOfOneDesk)
    , m_clockWatch(parts.clock)
{}

Result<void> Journal::begin(DeskId desk)
{
    return runAndPin([&]() -> Result<void> {
        TRY(const std::optional<JournalEntry> last, m_repository.lastEntry());
        if (last.has_value()) {
            return failure(ErrorCode::Conflict, u"the journal has begun already"_s);
        }
        const qint64 now = m_clock.now().toMSecsSinceEpoch();
        m_running = Running{.journalId = m_crypto.randomBytes(idBytes),
                            .last = {},
                            .nextClientId = newChangeId(),
                            .clock = m_clockWatch.lookAfter(now)};
        CHECK(checkClock(m_running->clock));
        CHECK(m_repository.setJournalId(m_running->journalId));
        CHECK(append(EntryKind::Genesis, 0, desk.value(), 0, genesisBody()));
        return {};
    });
}

Result<bool> Journal::hasTrueHashes(const JournalEntry &entry) const
{
    TRY(const QByteArray journalId, id());
    return !ChainChecker::checkHashes(entry, journalId, m_crypto);
}

QByteArray Journal::newChangeId() const
{
    return m_crypto.randomBytes(idBytes);
}

Result<void> Journal::changeInOneUnit(const Actor &actor, const std::function<Result<void>(Change &)> &work)
{
    return runAndPin([&]() -> Result<void> {
        const Result<void> started = startRunning(newChangeId());
        return started ? runChange(actor, work) : started;
    });
}

Result<void> Journal::change(const Actor &actor, const QByteArray &changeId,
                             const std::function<Result<void>(Change &)> &work)
{
    return runAndPin([&]() -> Result<void> {
        CHECK(startRunning(changeId));
        TRY(const std::optional<JournalEntry> saved, m_repository.findByClientId(changeId));
        return saved.has_value() ? Result<void>() : runChange(actor, work);
    });
}

Result<void> Journal::runChange(const Actor &actor, const std::function<Result<void>(Change &)> &work)
{
    CHECK(noteClock(actor.staff.value(), actor.desk.value()));
    Change change(*this, actor, QDateTime::fromSecsSinceEpoch(m_running->clock.timeMs / 1000, Qt::UTC));
    CHECK(work(change));
    return signChange(actor.staff.value());
}

Result<void> Journal::signChange(qint64 actor)
{
    if (!m_running->firstAppended) {
        return {};
    }
    JournalEntry &last = *m_running->last;
    const QByteArray message = changeMessage(*m_running->firstAppended, last.entryHash);
    TRY(const QByteArray signature, actor == programItself ? Result<QByteArray>(m_keys.signForDesk(message))
                                                           : m_keys.sign(StaffId(actor), message));
    CHECK(m_repository.sign(last.sequence, signature));
    last.signature = signature;
    return {};
}

Result<void> Journal::runAndPin(const std::function<Result<void>()> &work)
{
    if (m_running) {
        return failure(ErrorCode::StorageFailure, u"changes must not be nested"_s);
    }
    Result<void> done = runAlone(work);
    writeNotes();
    return done;
}

Result<void> Journal::runAlone(const std::function<Result<void>()> &work)
{
    const auto leave = qScopeGuard([this] { m_running.reset(); });
    if (Result<void> done = m_unitOfWork.run(work); !done && !isSavedAllTheSame(done.error())) {
        return done;
    }
    if (m_running->firstAppended) {
        m_clockWatch.noteSaved(m_running->clock);
    }
    m_written |= m_running->written;
    m_known = m_running->last->sequence;
    pinHead();
    return {};
}

void Journal::pinHead()
{
    const JournalHead head{m_running->last->sequence, m_running->last->entryHash};
    const Result<void> pinned = m_headPin.write(m_running->journalId, head).andThen([this] { return keepRoot(); });
    m_notPinned = pinned ? std::nullopt : std::optional(HeadCheck{HeadState::PinNotWritten, {}, head, pinned.error()});
    if (!pinned) {
        qWarning("Entry %lld is saved, but this desk could not pin it: %s", static_cast<long long>(head.sequence),
                 qUtf8Printable(pinned.error().detail));
    }
}

Result<void> Journal::note(const Actor &actor, EntryKind kind, qint64 reference)
{
    return note(Note{actor.staff.value(), actor.desk, kind, reference, {}});
}

Result<void> Journal::noteForDesk(DeskId desk, EntryKind kind, qint64 reference, const Row &notice)
{
    return note(Note{programItself, desk, kind, reference, notice});
}

Result<void> Journal::note(const Note &note)
{
    if (m_running) {
        m_notes.push_back(note);
        return {};
    }
    return runAndPin([&]() -> Result<void> {
        CHECK(startRunning(newChangeId()));
        CHECK(noteClock(note.actor, note.desk.value()));
        const QByteArray body = note.notice.empty() ? QByteArray() : noticeBody(note.notice);
        CHECK(append(note.kind, note.actor, note.desk.value(), note.reference, body));
        return signChange(note.actor);
    });
}

void Journal::writeNotes()
{
    for (const Note &waiting : std::exchange(m_notes, {})) {
        if (const Result<void> written = note(waiting); !written) {
            qWarning("A note of kind %d could not be written: %s", static_cast<int>(waiting.kind),
                     qUtf8Printable(written.error().detail));
        }
    }
}

bool Journal::isSavedAllTheSame(const Error &error) const
{
    if (!leavesOpenWhatIsStored(error.code) || !m_running || !m_running->firstAppended) {
        return false;
    }
    const Result<std::optional<JournalEntry>> found = m_repository.findByClientId(m_running->last->clientId);
    return found && *found == m_running->last;
}

Result<void> Journal::startRunning(const QByteArray &changeId)
{
    // Reading the last entry also keeps other writers out, so it comes first.
    TRY(std::optional<JournalEntry> last, m_repository.lastEntry());
    if (!last.has_value()) {
        return failure(ErrorCode::NotFound, u"the journal has not begun"_s);
    }
    TRY(QByteArray journalId, m_repository.journalId());
    if (m_known && *m_known < last->sequence) {
        CHECK(lookForOthers());
    }
    const ClockWatch::Look look = m_clockWatch.lookAfter(last->timeMs);
    CHECK(checkClock(look));
    m_running =
        Running{.journalId = std::move(journalId), .last = std::move(last), .nextClientId = changeId, .clock = look};
    return {};
}

Result<void> Journal::lookForOthers()
{
    return m_known ? m_repository.visitFrom(
               *m_known + 1,
               [this](const JournalEntry &entry) -> Result<void> {
                   noteType(m_written, entry);
                   if (const auto owner = ownerOfRevokedKey(entry)) {
                       m_keys.forget(*owner); // another desk has revoked the key, so it must not sign any more
                   }
                   m_known = entry.sequence;
                   return {};
               })
                   : Result<void>();
}

Result<void> Journal::noteClock(qint64 actor, qint64 desk)
{
    if (const ClockWatch::Look look = m_running->clock; look.isNew) {
        CHECK(append(EntryKind::ClockAnomaly, actor, desk, 0, noticeBody(look.anomaly->notice())));
    }
    return {};
}

Result<std::optional<ClockAnomaly>> Journal::clockAnomaly() const
{
    TRY(const std::optional<JournalEntry> last, m_repository.lastEntry());
    return last.has_value() ? Result<std::optional<ClockAnomaly>>(m_clockWatch.anomaly(last->timeMs))
                            : failure(ErrorCode::NotFound, u"the journal has not begun"_s);
}

Result<JournalHead> Journal::head() const
{
    TRY(const std::optional<JournalEntry> last, m_repository.lastEntry());
    if (!last.has_value()) {
        return failure(ErrorCode::NotFound, u"the journal has not begun"_s);
    }
    return JournalHead{last->sequence, last->entryHash};
}

Result<const PastNames *> Journal::pastNames()
{
    CHECK(m_pastNames.readOn());
    return &m_pastNames;
}

Result<JournalEntry> Journal::append(EntryKind kind, qint64 actor, qint64 desk, qint64 reference,
                                     const QByteArray &body)
{
    Running &running = *m_running;
    JournalEntry entry{
        .sequence = running.last ? running.last->sequence + 1 : 1,
        .previousHash = running.last ? running.last->entryHash : QByteArray(hashBytes, '\0'),
        .timeMs = running.clock.timeMs,
        .kind = kind,
        .type = typeOfBody(body).value_or(RecordType{}),
        .actor = actor,
        .desk = desk,
        .reference = reference,
        .salt = m_crypto.randomBytes(entrySaltBytes),
        .body = body,
        .contentHash = {},
        .entryHash = {},
        .clientId = std::exchange(running.nextClientId, newChangeId()),
    };
    entry.contentHash = m_crypto.hash(contentPreimage(entry.salt, body));
    entry.entryHash = m_crypto.hash(entryPreimage(running.journalId, entry));
    CHECK(m_repository.append(entry));
    CHECK(checkWritten(entry));
    running.last = entry;
    running.firstAppended = running.firstAppended.value_or(entry.sequence);
    noteType(running.written, entry);
    return entry;
}

Result<void> Journal::checkWritten(const JournalEntry &entry) const
{
    TRY(const JournalEntry read, m_repository.findBySequence(entry.sequence));
    const bool same = read == entry && m_crypto.hash(contentPreimage(read.salt, *read.body)) == entry.contentHash
                      && m_crypto.hash(entryPreimage(m_running->journalId, read)) == entry.entryHash;
    if (!same) {
        return failure(ErrorCode::StorageFailure, u"entry %1 does not read back as written"_s.arg(entry.sequence));
    }
    return {};
}

} // namespace dutydesk
