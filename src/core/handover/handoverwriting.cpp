// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

// The part of HandoverService that writes records, statement and signatures into a change under way.

namespace {

/// What both officers sign: the page, its lines, the counts, the open work, and all that the chain held before.
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
    for (const OpenWork &work : view.openWork) {
        row.emplace_back(work.id.value());
        row.emplace_back(qint64(work.heat));
    }
    return canonicalBody(RecordType::Statement, row);
}

} // namespace

Result<void> HandoverService::putCounts(Change &change, HandoverId handover, const std::vector<ItemCountDraft> &counts)
{
    for (const ItemCountDraft &draft : counts) {
        const Result<SharedItem> item = m_items.findById(draft.item);
        const Result<ItemCountId> id = m_repositories.itemCounts.nextId();
        if (!item || !id) {
            return failure(!item ? item.error() : id.error());
        }
        const ItemCount count{*id,
                              handover,
                              draft.item,
                              item->name,
                              item->expected,
                              draft.found,
                              draft.state,
                              draft.explanation.trimmed()};
        if (Result<void> put = change.put(m_repositories.itemCounts, count, EntryKind::RecordCreated); !put) {
            return put;
        }
    }
    return {};
}

/// All of it as it stands now, and in full, whatever the page shows of it.
Result<void> HandoverService::putHandedOver(Change &change, HandoverId handover)
{
    const Result<std::vector<OpenWork>> open = m_repositories.openWork.listOpen();
    if (!open) {
        return failure(open.error());
    }
    for (const OpenWork &work : *open) {
        const Result<HandedOverWorkId> id = m_repositories.handedOver.nextId();
        if (!id) {
            return failure(id.error());
        }
        const HandedOverWork told{*id,           handover,      work.id,      work.matter,   work.place, work.progress,
                                  work.nextStep, work.deadline, work.ifWorse, work.follower, work.heat};
        if (Result<void> put = change.put(m_repositories.handedOver, told, EntryKind::RecordCreated); !put) {
            return put;
        }
    }
    return {};
}

Result<void> HandoverService::putAnswers(Change &change, HandoverId handover,
                                         const std::vector<OpenWorkAnswerDraft> &answers)
{
    for (const OpenWorkAnswerDraft &draft : answers) {
        const Result<OpenWorkAnswerId> id = m_repositories.answers.nextId();
        if (!id) {
            return failure(id.error());
        }
        const OpenWorkAnswer answer{
            *id, handover, draft.work, draft.answer, draft.question.trimmed(), draft.reply.trimmed()};
        if (Result<void> put = change.put(m_repositories.answers, answer, EntryKind::RecordCreated); !put) {
            return put;
        }
    }
    return {};
}

Result<void> HandoverService::signLast(Change &change, const Handover &handover, SigningSide side, const Secret &secret)
{
    return signLastEntry(
        change, EntryKind::HandoverSignature, side, handover.id.value(),
        [&](const QByteArray &message) { return m_signer.sign(change.actor().staff, secret, message); });
}

/// The incoming officer signs the same statement, and the outgoing officer's signature, which stands right after it.
Result<void> HandoverService::signOver(Change &change, const Handover &handover, const Secret &secret)
{
    const Result<JournalEntry> statement = m_journal.entry(*handover.statementSequence);
    if (!statement) {
        return failure(statement.error());
    }
    const Result<SignatureBody> first = m_journal.entry(statement->sequence + 1).andThen([](const JournalEntry &entry) {
        return decodeSignature(entry.body.value_or(QByteArray()));
    });
    if (!first) {
        return failure(first.error());
    }
    const QByteArray &firstSignature = first->signature.bytes;
    const StaffId signer = change.actor().staff;
    const Result<Signature> signature =
        m_signer.sign(signer, secret, signatureMessage(SigningSide::Incoming, statement->entryHash, firstSignature));
    if (!signature) {
        return failure(signature.error());
    }
    const SignatureBody body{
        SigningSide::Incoming, statement->sequence, statement->entryHash, firstSignature, signer, *signature};
    const Result<JournalEntry> entry =
        change.append(EntryKind::HandoverSignature, handover.id.value(), encodeSignature(body));
    return entry ? Result<void>() : failure(entry.error());
}

Result<Handover> HandoverService::writeSigningOut(Change &change, const PageView &view, const SigningOut &statement)
{
    Result<Handover> handover = handoverToWrite(view.page);
    if (!handover) {
        return handover;
    }
    handover->outgoing = change.actor().staff;
    if (handover->outgoing != view.page.officer) {
        handover->inPlaceReason = statement.inPlaceReason.trimmed();
    }
    handover->itemsTidy = statement.itemsTidy;
    handover->deskClean = statement.deskClean;
    handover->evidenceCollected = statement.evidenceCollected;
    handover->explanation = statement.explanation.trimmed();
    handover->closingReason = statement.closingReason.trimmed();
    handover->outgoingSignedAt = change.at();
    LogPage page = view.page;
    page.state = handover->closingReason.isEmpty() ? PageState::AwaitingRelief : PageState::DeskClosed;
    // The records come first and the statement after them, so that the signatures cover all of them.
    handover->statementSequence = std::nullopt;
    if (const Result<void> stored = change.put(m_repositories.handovers, *handover); !stored) {
        return failure(stored.error());
    }
    if (const Result<void> stored = putCounts(change, handover->id, statement.counts); !stored) {
        return failure(stored.error());
    }
    if (const Result<void> stored = putHandedOver(change, handover->id); !stored) {
        return failure(stored.error());
    }
    if (const Result<void> stored = change.put(m_repositories.pages, page); !stored) {
        return failure(stored.error());
    }
    const Result<JournalHead> before = change.head();
    if (!before) {
        return failure(before.error());
    }
    handover->statementSequence = before->sequence + 2;
    if (const Result<void> stored = change.put(m_repositories.handovers, *handover); !stored) {
        return failure(stored.error());
    }
    const Result<JournalHead> covered = change.head();
    if (!covered) {
        return failure(covered.error());
    }
    const Result<JournalEntry> written = change.append(EntryKind::HandoverStatement, handover->id.value(),
                                                       statementBody(view, *handover, statement.counts, *covered));
    return written ? handover : failure(written.error());
}

Result<Handover> HandoverService::writeTakingOver(Change &change, LogPage page, const TakingOver &statement)
{
    Result<Handover> handover = m_repositories.handovers.findOfPage(page.id);
    if (!handover) {
        return handover;
    }
    handover->incoming = change.actor().staff;
    handover->arrivedAt = statement.arrivedAt;
    handover->dressInOrder = statement.dressInOrder;
    handover->previousPageRead = statement.previousPageRead;
    handover->areaInOrder = statement.areaInOrder;
    handover->abnormality = statement.abnormality.trimmed();
    handover->objection = statement.objection.trimmed();
    handover->incomingSignedAt = change.at();
    page.state = PageState::Closed;
    page.closedAt = change.at();
    if (const Result<void> stored = putCounts(change, handover->id, statement.counts); !stored) {
        return failure(stored.error());
    }
    if (const Result<void> stored = putAnswers(change, handover->id, statement.answers); !stored) {
        return failure(stored.error());
    }
    if (const Result<void> stored = change.put(m_repositories.pages, page); !stored) {
        return failure(stored.error());
    }
    const Result<JournalHead> before = change.head();
    if (!before) {
        return failure(before.error());
    }
    // The handover's own entry comes next, and the signature right after it.
    handover->incomingSequence = before->sequence + 2;
    const Result<void> stored = change.put(m_repositories.handovers, *handover);
    return stored ? handover : failure(stored.error());
}

Result<Handover> HandoverService::writeRefusal(Change &change, LogPage page, const QString &reason)
{
    Result<Handover> handover = m_repositories.handovers.findOfPage(page.id);
    if (!handover) {
        return handover;
    }
    const StaffId refusing = change.actor().staff;
    if (refusing == handover->outgoing || refusing == page.officer) {
        return failure(ErrorCode::NotAllowed, u"nobody refuses his own page"_s);
    }
    handover->incoming = refusing;
    handover->refusalReason = reason;
    handover->refusedAt = change.at();
    page.state = PageState::Open;
    if (const Result<void> stored = change.put(m_repositories.handovers, *handover); !stored) {
        return failure(stored.error());
    }
    if (const Result<void> stored = change.put(m_repositories.pages, page); !stored) {
        return failure(stored.error());
    }
    const Result<JournalHead> covered = change.head();
    if (!covered) {
        return failure(covered.error());
    }
    const Row statement{page.id.value(), handover->id.value(), refusing.value(),
                        reason,          covered->sequence,    covered->hash};
    const Result<JournalEntry> written = change.append(EntryKind::HandoverStatement, handover->id.value(),
                                                       canonicalBody(RecordType::Statement, statement));
    return written ? handover : failure(written.error());
}

} // namespace dutydesk
