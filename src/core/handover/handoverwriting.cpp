// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "base/visibletext.h"
#include "handover/handoverservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

// The part of HandoverService that writes records, statement and signatures into a change under way.

namespace {

/// The statement that both officers sign: the page, its lines, the counts, the open work, and the chain up to here.
QByteArray statementBody(const PageView &view, const Handover &handover, const std::vector<ItemCountDraft> &counts,
                         const JournalHead &before)
{
    Row row{
        view.page.id.value(),         handover.id.value(),    handover.outgoing.value(), qint64(view.entries.size()),
        qint64(view.openWork.size()), handover.closingReason, before.sequence,           before.hash};
    for (const ItemCountDraft &count : counts) {
        row.emplace_back(count.item.value());
        row.emplace_back(qint64(count.found));
        row.emplace_back(qint64(count.state));
    }
    for (const Case &work : view.openWork) {
        row.emplace_back(work.id.value());
        row.emplace_back(qint64(work.urgency));
    }
    return canonicalBody(RecordType::Statement, row);
}

/// The text as it is kept: empty where nobody could read it.
QString keptText(const QString &typed)
{
    return isBlank(typed) ? QString() : typed.trimmed();
}

} // namespace

Result<void> HandoverService::putCounts(Change &change, HandoverId handover, const std::vector<ItemCountDraft> &counts)
{
    for (const ItemCountDraft &draft : counts) {
        TRY(const SharedItem item, m_items.findById(draft.item));
        TRY(const ItemCountId id, m_repositories.itemCounts.nextId());
        const ItemCount count{
            id, handover, draft.item, item.name, item.expected, draft.found, draft.state, draft.explanation.trimmed()};
        CHECK(change.put(m_repositories.itemCounts, count, EntryKind::RecordCreated));
    }
    return {};
}

/// Stores all open work in full as it stands now, including work that the page does not show.
Result<void> HandoverService::putHandedOver(Change &change, HandoverId handover)
{
    TRY(const std::vector<Case> open, listOpen(m_repositories.cases));
    for (const Case &work : open) {
        TRY(const HandedOverWorkId id, m_repositories.handedOver.nextId());
        const HandedOverWork told{id,           handover,      work.id,       work.matter,
                                  work.place,   work.progress, work.nextStep, work.deadline,
                                  work.ifWorse, work.follower, work.urgency};
        CHECK(change.put(m_repositories.handedOver, told, EntryKind::RecordCreated));
    }
    return {};
}

Result<void> HandoverService::putAnswers(Change &change, HandoverId handover,
                                         const std::vector<OpenWorkAnswerDraft> &answers)
{
    for (const OpenWorkAnswerDraft &draft : answers) {
        TRY(const OpenWorkAnswerId id, m_repositories.answers.nextId());
        const OpenWorkAnswer answer{
            id, handover, draft.work, draft.answer, draft.question.trimmed(), draft.reply.trimmed()};
        CHECK(change.put(m_repositories.answers, answer, EntryKind::RecordCreated));
    }
    return {};
}

Result<void> HandoverService::signLast(Change &change, const Handover &handover, SigningSide side, const Secret &secret)
{
    return signLastEntry(
        change, EntryKind::HandoverSignature, side, handover.id.value(),
        [&](const QByteArray &message) { return m_signer.sign(change.actor().staff, secret, message); });
}

/// Signs for the incoming officer, over the statement and the outgoing officer's signature in the entry after it.
Result<void> HandoverService::signOver(Change &change, const Handover &handover, const Secret &secret)
{
    TRY(const JournalEntry statement, m_journal.entry(*handover.statementSequence));
    TRY(const SignatureBody first, m_journal.entry(statement.sequence + 1).andThen([](const JournalEntry &entry) {
        return decodeSignature(entry.body.value_or(QByteArray()));
    }));
    const QByteArray &firstSignature = first.signature.bytes;
    const StaffId signer = change.actor().staff;
    TRY(const Signature signature,
        m_signer.sign(signer, secret, signatureMessage(SigningSide::Incoming, statement.entryHash, firstSignature)));
    const SignatureBody body{
        SigningSide::Incoming, statement.sequence, statement.entryHash, firstSignature, signer, signature};
    CHECK(change.append(EntryKind::HandoverSignature, handover.id.value(), encodeSignature(body)));
    return {};
}

Result<Handover> HandoverService::writeSigningOut(Change &change, const PageView &view, const SigningOut &statement)
{
    TRY(Handover handover, handoverToWrite(view.page));
    handover.outgoing = change.actor().staff;
    handover.inPlaceReason = handover.outgoing == view.page.officer ? QString() : statement.inPlaceReason.trimmed();
    handover.itemsTidy = statement.itemsTidy;
    handover.deskClean = statement.deskClean;
    handover.evidenceCollected = statement.evidenceCollected;
    handover.explanation = statement.explanation.trimmed();
    handover.closingReason = keptText(statement.closingReason);
    handover.outgoingSignedAt = change.at();
    TRY(LogPage page, m_repositories.pages.findById(view.page.id)); // the page of the view is masked
    page.state = handover.closingReason.isEmpty() ? PageState::AwaitingRelief : PageState::DeskClosed;
    // The records come first and the statement after them, so that the signatures cover all of them.
    handover.statementSequence = std::nullopt;
    CHECK(change.put(m_repositories.handovers, handover));
    CHECK(putCounts(change, handover.id, statement.counts));
    CHECK(putHandedOver(change, handover.id));
    CHECK(change.put(m_repositories.pages, page));
    TRY(const JournalHead before, change.head());
    handover.statementSequence = before.sequence + 2;
    CHECK(change.put(m_repositories.handovers, handover));
    TRY(const JournalHead covered, change.head());
    CHECK(change.append(EntryKind::HandoverStatement, handover.id.value(),
                        statementBody(view, handover, statement.counts, covered)));
    return handover;
}

Result<Handover> HandoverService::writeTakingOver(Change &change, LogPage page, const TakingOver &statement)
{
    TRY(Handover handover, m_repositories.handovers.first(lastAttemptOf(page.id)));
    handover.incoming = change.actor().staff;
    handover.arrivedAt = statement.arrivedAt;
    handover.dressInOrder = statement.dressInOrder;
    handover.previousPageRead = statement.previousPageRead;
    handover.areaInOrder = statement.areaInOrder;
    handover.abnormality = keptText(statement.abnormality);
    handover.objection = keptText(statement.objection);
    handover.incomingSignedAt = change.at();
    page.state = PageState::Closed;
    page.closedAt = change.at();
    CHECK(putCounts(change, handover.id, statement.counts));
    CHECK(putAnswers(change, handover.id, statement.answers));
    CHECK(change.put(m_repositories.pages, page));
    TRY(const JournalHead before, change.head());
    // The handover is the next entry, and the signature the one after it.
    handover.incomingSequence = before.sequence + 2;
    CHECK(change.put(m_repositories.handovers, handover));
    return handover;
}

Result<Handover> HandoverService::writeRefusal(Change &change, LogPage page, const QString &reason)
{
    TRY(Handover handover, m_repositories.handovers.first(lastAttemptOf(page.id)));
    const StaffId refusing = change.actor().staff;
    if (refusing == handover.outgoing || refusing == page.officer) {
        return failure(ErrorCode::NotAllowed, u"the outgoing officer cannot refuse"_s);
    }
    handover.incoming = refusing;
    handover.refusalReason = reason;
    handover.refusedAt = change.at();
    page.state = PageState::Open;
    CHECK(change.put(m_repositories.handovers, handover));
    CHECK(change.put(m_repositories.pages, page));
    TRY(const JournalHead covered, change.head());
    const Row statement{page.id.value(), handover.id.value(), refusing.value(), reason, covered.sequence, covered.hash};
    CHECK(change.append(EntryKind::HandoverStatement, handover.id.value(),
                        canonicalBody(RecordType::Statement, statement)));
    return handover;
}

} // namespace dutydesk
