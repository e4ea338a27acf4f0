// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/anchors.h"
#include "journal/journal.h"

// What the journal keeps outside the database, and compares itself with when the program starts.
namespace dutydesk {

using namespace Qt::StringLiterals;

Result<RootCode> Journal::root() const
{
    if (!m_root) {
        TRY(const QByteArray id, m_repository.journalId());
        TRY(const QByteArray key, firstKey(m_repository));
        m_root = RootCode::of(m_crypto, id, key);
    }
    return *m_root;
}

/// Notes the first key once, with the change that enrols it.
Result<void> Journal::keepRoot()
{
    if (m_rootIsKept) {
        return {};
    }
    TRY(const std::optional<RootCode> found, ifFound(root()));
    TRY(const std::optional<RootCode> known, m_headPin.root(m_running->journalId));
    if (found && !known) {
        CHECK(m_headPin.keepRoot(m_running->journalId, *found));
    }
    m_rootIsKept = found || known;
    return {};
}

Result<HeadCheck> Journal::compareWithPin() const
{
    TRY(const JournalHead found, head());
    TRY(const QByteArray journalId, m_repository.journalId());
    const Result<std::optional<JournalHead>> pinned = m_headPin.read(journalId);
    if (!pinned) {
        return pinned.error().code == ErrorCode::JournalBroken
                   ? Result<HeadCheck>(HeadCheck{HeadState::PinTampered, {}, found})
                   : failure(pinned.error());
    }
    if (!pinned->has_value()) {
        return HeadCheck{HeadState::NeverPinned, {}, found};
    }
    TRY(const std::optional<RootCode> first, ifFound(root()));
    const Result<std::optional<RootCode>> known = m_headPin.root(journalId);
    if (!known) {
        return known.error().code == ErrorCode::JournalBroken
                   ? Result<HeadCheck>(HeadCheck{HeadState::PinTampered, {}, found})
                   : failure(known.error());
    }
    if (first && *known && *first != **known) {
        return HeadCheck{HeadState::OtherRoot, *pinned, found};
    }
    if ((*pinned)->sequence > found.sequence) {
        return HeadCheck{HeadState::MissingTail, *pinned, found};
    }
    TRY(const std::optional<JournalEntry> entry, ifFound(m_repository.findBySequence((*pinned)->sequence)));
    if (!entry || entry->entryHash != (*pinned)->hash) {
        return HeadCheck{HeadState::OffChain, *pinned, found};
    }
    TRY(const std::optional<qint64> other,
        m_isOfOneDesk ? firstBeyondOneChange(m_repository, (*pinned)->sequence) : std::optional<qint64>());
    return HeadCheck{other ? HeadState::OtherEntries : HeadState::Whole, *pinned, found};
}

Result<HeadCheck> Journal::checkHead(DeskId desk)
{
    TRY(const HeadCheck check, compareWithPin());
    m_checkAtStart = check;
    m_known = check.found.sequence;
    if (check.state == HeadState::Whole) {
        return check;
    }
    CHECK(runAndPin([&]() -> Result<void> {
        Result<void> started = startRunning(newChangeId());
        if (!started || !check.isAlarm()) {
            return started;
        }
        CHECK(noteClock(programItself, desk.value()));
        const JournalHead pinned = check.pinned.value_or(JournalHead{0, {}});
        const Row alarm{qint64(check.state), pinned.sequence, pinned.hash, check.found.sequence};
        CHECK(append(EntryKind::MissingTail, 0, desk.value(), 0, noticeBody(alarm)));
        return signChange(programItself);
    }));
    return check;
}

Result<HeadCheck> Journal::headCheck() const
{
    const bool alarm = m_checkAtStart && m_checkAtStart->isAlarm();
    if (m_notPinned && !alarm) {
        return *m_notPinned;
    }
    return m_checkAtStart ? Result<HeadCheck>(*m_checkAtStart) : failure(ErrorCode::NotFound, u"not checked yet"_s);
}

} // namespace dutydesk
