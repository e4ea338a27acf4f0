// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/pagerule.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// The handover with what the incoming officer writes taken from another state.
Handover withIncomingOf(Handover handover, const Handover &other)
{
    handover.incoming = other.incoming;
    handover.arrivedAt = other.arrivedAt;
    handover.dressInOrder = other.dressInOrder;
    handover.previousPageRead = other.previousPageRead;
    handover.areaInOrder = other.areaInOrder;
    handover.abnormality = other.abnormality;
    handover.objection = other.objection;
    handover.incomingSequence = other.incomingSequence;
    handover.incomingSignedAt = other.incomingSignedAt;
    handover.refusalReason = other.refusalReason;
    handover.refusedAt = other.refusedAt;
    return handover;
}

bool differsInOverride(const Handover &left, const Handover &right)
{
    return left.overrideBy != right.overrideBy || left.overrideReason != right.overrideReason
           || left.liftedWork != right.liftedWork;
}

/// The signature that leads from one state of a page to another. Nothing if none does.
std::optional<SigningSide> sideBetween(PageState before, PageState after)
{
    const auto isHalfSigned = [](PageState state) {
        return state == PageState::AwaitingRelief || state == PageState::DeskClosed;
    };
    if (before == PageState::Open && isHalfSigned(after)) {
        return SigningSide::Outgoing;
    }
    if (isHalfSigned(before) && after == PageState::Closed) {
        return SigningSide::Incoming;
    }
    return isHalfSigned(before) && after == PageState::Open ? std::optional(SigningSide::Refusing) : std::nullopt;
}

/// The statement's place in the chain, as the statement itself says: the entry before it and its hash.
bool coversTheChain(const JournalEntry &entry, const Row &row, std::size_t column)
{
    return row.size() > column + 1 && row[column] == Value(entry.sequence - 1)
           && row[column + 1] == Value(entry.previousHash);
}

} // namespace

template<Record T, typename Check>
PageRule::Problem PageRule::with(const ReadEntry &read, Check check)
{
    const std::optional<T> record = read.record<T>();
    return record ? check(*record) : Problem(JournalProblem::WrongBody);
}

JointRule::Finding PageRule::check(const ReadEntry &read)
{
    if (!read.body) {
        if (read.entry.kind == EntryKind::HandoverStatement) {
            m_erasedStatements.insert(read.entry.sequence);
        }
        return std::nullopt;
    }
    Problem problem;
    if (read.entry.kind == EntryKind::HandoverStatement) {
        problem = checkStatement(read);
    } else if (read.entry.kind == EntryKind::HandoverSignature) {
        problem = checkSignature(read);
    } else {
        problem = checkRecord(read);
    }
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

JointRule::Finding PageRule::endOfChange()
{
    const std::optional<qint64> missing = m_due.empty() ? m_tookOver : m_due.front().sequence;
    const Finding finding = missing ? Finding(JournalFinding{*missing, JournalProblem::NotSignedFor}) : std::nullopt;
    m_due.clear();
    m_tookOver.reset();
    m_isSigned = false;
    return finding;
}

PageRule::Problem PageRule::checkRecord(const ReadEntry &read)
{
    switch (read.body->type) {
    case RecordType::LogPage:
        return with<LogPage>(read, [&](const LogPage &page) { return checkPage(read, page); });
    case RecordType::LogEntry:
        return with<LogEntry>(read, [&](const LogEntry &line) { return checkLine(line); });
    case RecordType::Case:
        return with<Case>(read, [&](const Case &work) { return checkWork(work); });
    case RecordType::Evidence:
        return with<Evidence>(read, [&](const Evidence &evidence) { return checkEvidence(evidence); });
    case RecordType::Handover:
        return with<Handover>(read, [&](const Handover &handover) { return checkHandover(read, handover); });
    case RecordType::ItemCount:
        return with<ItemCount>(read, [&](const ItemCount &one) { return checkPart(read, one.handover, true, true); });
    case RecordType::HandedOverWork:
        return with<HandedOverWork>(
            read, [&](const HandedOverWork &one) { return checkPart(read, one.handover, true, false); });
    case RecordType::OpenWorkAnswer:
        return with<OpenWorkAnswer>(
            read, [&](const OpenWorkAnswer &one) { return checkPart(read, one.handover, false, true); });
    case RecordType::PageReview:
        return with<PageReview>(read, [&](const PageReview &one) { return checkReview(one); });
    default:
        return std::nullopt;
    }
}

bool PageRule::isOpen(LogPageId page) const
{
    const auto known = m_pages.find(page.value());
    return known == m_pages.end() || known->second.state == PageState::Open;
}

PageRule::Problem PageRule::checkPage(const ReadEntry &read, const LogPage &page)
{
    const auto known = m_pages.find(page.id.value());
    if (known == m_pages.end()) {
        return checkNewPage(read, page);
    }
    const LogPage before = std::exchange(known->second, page);
    if (before.state == PageState::Open && page.state == PageState::Open) {
        return wrongUnless(!page.closedAt, JournalProblem::NotSignedFor);
    }
    if (before.state == page.state || before.state == PageState::Closed || before.weather != page.weather
        || before.dutyManager != page.dutyManager) {
        return JournalProblem::AfterClosing;
    }
    const std::optional<SigningSide> side = sideBetween(before.state, page.state);
    if (!side || page.closedAt.has_value() != (page.state == PageState::Closed)) {
        return JournalProblem::NotSignedFor;
    }
    m_due.push_back({read.entry.sequence, 0, page.id.value(), *side});
    return std::nullopt;
}

/// A page begins open, for the officer who has just taken over the page before it. Nobody begins two of them.
PageRule::Problem PageRule::checkNewPage(const ReadEntry &read, const LogPage &page)
{
    const bool mayBegin = m_pages.empty() || std::exchange(m_tookOver, std::nullopt);
    m_pages.emplace(page.id.value(), page);
    return wrongUnless(mayBegin && page.state == PageState::Open && !page.closedAt
                           && page.officer.value() == read.entry.actor,
                       JournalProblem::NotSignedFor);
}

/// Nobody reviews a page of their own, or one that may still be written on.
PageRule::Problem PageRule::checkReview(const PageReview &review) const
{
    const auto page = m_pages.find(review.page.value());
    if (page == m_pages.end() || page->second.state == PageState::Open) {
        return JournalProblem::NotSignedFor;
    }
    return wrongUnless(page->second.officer != review.reviewer, JournalProblem::WrongSigner);
}

PageRule::Problem PageRule::checkLine(const LogEntry &line)
{
    m_pageOfLine.insert_or_assign(line.id.value(), line.page);
    return wrongUnless(isOpen(line.page), JournalProblem::AfterClosing);
}

/// Work goes on when its page is closed, but begins on an open one.
PageRule::Problem PageRule::checkWork(const Case &work)
{
    const bool isNew = m_work.insert(work.id.value()).second;
    return wrongUnless(!isNew || isOpen(work.page), JournalProblem::AfterClosing);
}

PageRule::Problem PageRule::checkEvidence(const Evidence &evidence)
{
    if (qint64(evidence.subject().type) != evidence.subjectType) { // no type has a number that large
        return JournalProblem::UnknownReference;
    }
    switch (evidence.subject().type) {
    case RecordType::LogEntry:
        break;
    case RecordType::CaseStep: // which CaseChangeRule looks at
        return std::nullopt;
    case RecordType::LogPage: // what is kept with a signed page would be read as signed
    case RecordType::Handover:
        return JournalProblem::AfterClosing;
    default:
        return JournalProblem::UnknownReference;
    }
    const auto page = m_pageOfLine.find(evidence.subjectId);
    if (page == m_pageOfLine.end()) {
        return JournalProblem::UnknownReference;
    }
    return wrongUnless(isOpen(page->second), JournalProblem::AfterClosing);
}

PageRule::Problem PageRule::checkHandover(const ReadEntry &read, const Handover &handover)
{
    const auto [known, isNew] = m_handovers.try_emplace(handover.id.value(), KnownHandover{handover});
    const Handover begun = Handover::begun(handover.id, handover.page, handover.outgoing);
    const Handover before = isNew ? begun : std::exchange(known->second.record, handover);
    switch (known->second.phase) {
    case Phase::Begun:
        return checkBegun(read, before, handover);
    case Phase::Stated:
        return checkStated(read, before, handover);
    case Phase::Signed:
    case Phase::Refused:
        break;
    }
    return JournalProblem::AfterClosing;
}

PageRule::Problem PageRule::checkBegun(const ReadEntry &read, const Handover &before, const Handover &handover)
{
    const Handover begun = Handover::begun(handover.id, handover.page, handover.outgoing);
    if (withIncomingOf(handover, begun) != handover) {
        return JournalProblem::NotSignedFor;
    }
    if (differsInOverride(before, handover)
        && (!read.role || !hasRight(*read.role, Right::OverrideHandover)
            || handover.overrideBy != StaffId(read.entry.actor))) {
        return JournalProblem::NoRight;
    }
    if (handover.statementSequence || handover.outgoingSignedAt) {
        m_due.push_back({read.entry.sequence, handover.id.value(), 0, SigningSide::Outgoing});
    }
    // The page is signed already where the record names the statement that comes next.
    return handover.statementSequence
               ? wrongUnless(*handover.statementSequence == read.entry.sequence + 1, JournalProblem::WrongStatement)
               : wrongUnless(isOpen(handover.page), JournalProblem::AfterClosing);
}

/// Only the incoming officer's part may be added to what the outgoing officer has signed.
PageRule::Problem PageRule::checkStated(const ReadEntry &read, const Handover &before, const Handover &handover)
{
    if (withIncomingOf(handover, before) != before) {
        return JournalProblem::AfterClosing;
    }
    const bool isRefusal = handover.refusedAt.has_value();
    const bool isSigned = handover.incomingSignedAt.has_value() && handover.incomingSequence.has_value();
    if (isRefusal == isSigned || handover.incoming != StaffId(read.entry.actor)) {
        return JournalProblem::NotSignedFor;
    }
    m_due.push_back(
        {read.entry.sequence, handover.id.value(), 0, isRefusal ? SigningSide::Refusing : SigningSide::Incoming});
    return wrongUnless(isRefusal || *handover.incomingSequence == read.entry.sequence + 1,
                       JournalProblem::WrongStatement);
}

/// Counts, answers and work as handed over belong to the change of the signature that they are signed with.
PageRule::Problem PageRule::checkPart(const ReadEntry &read, HandoverId handover, bool byOutgoing, bool byIncoming)
{
    const auto known = m_handovers.find(handover.value());
    if (known == m_handovers.end()) {
        return std::nullopt;
    }
    const bool fits =
        (known->second.phase == Phase::Begun && byOutgoing) || (known->second.phase == Phase::Stated && byIncoming);
    const SigningSide side = known->second.phase == Phase::Begun ? SigningSide::Outgoing : SigningSide::Incoming;
    m_due.push_back({read.entry.sequence, handover.value(), 0, side});
    return wrongUnless(fits, JournalProblem::AfterClosing);
}

PageRule::Problem PageRule::checkStatement(const ReadEntry &read)
{
    const Row &row = read.body->row;
    const bool isRefusal = row.size() == 6 && std::holds_alternative<QString>(row[3]);
    const auto handover = m_handovers.find(read.entry.reference);
    if (handover == m_handovers.end() || !coversTheChain(read.entry, row, isRefusal ? 4 : 6)) {
        return JournalProblem::WrongStatement;
    }
    const KnownHandover &known = handover->second;
    const auto page = m_pages.find(known.record.page.value());
    if (page == m_pages.end() || row[0] != Value(known.record.page.value()) || row[1] != Value(read.entry.reference)
        || row[2] != Value(read.entry.actor)) {
        return JournalProblem::WrongStatement;
    }
    m_statement = {read.entry.sequence, read.entry.reference, isRefusal};
    if (known.phase != (isRefusal ? Phase::Stated : Phase::Begun)) {
        return JournalProblem::AfterClosing;
    }
    if (isRefusal) {
        return wrongUnless(row[3] == Value(known.record.refusalReason), JournalProblem::WrongStatement);
    }
    return row[5] == Value(known.record.closingReason) ? checkOutgoing(read, known, page->second)
                                                       : JournalProblem::WrongStatement;
}

PageRule::Problem PageRule::checkOutgoing(const ReadEntry &read, const KnownHandover &handover,
                                          const LogPage &page) const
{
    const bool isDue = std::ranges::any_of(
        m_due, [&](const Due &due) { return due.page == page.id.value() && due.side == SigningSide::Outgoing; });
    if (!isDue) {
        return JournalProblem::AfterClosing; // the page was signed in an earlier change
    }
    const bool staysOpen = handover.record.closingReason.isEmpty();
    if (handover.record.statementSequence != read.entry.sequence || !handover.record.outgoingSignedAt
        || handover.record.outgoing.value() != read.entry.actor
        || page.state != (staysOpen ? PageState::AwaitingRelief : PageState::DeskClosed)) {
        return JournalProblem::WrongStatement;
    }
    const bool isOwn = page.officer.value() == read.entry.actor;
    return wrongUnless(isOwn || (read.role && hasRight(*read.role, Right::OverrideHandover)), JournalProblem::NoRight);
}

PageRule::Problem PageRule::checkSignature(const ReadEntry &read)
{
    const Result<SignatureBody> body = signatureOf(*read.body);
    if (!body) {
        return JournalProblem::WrongBody;
    }
    if (std::exchange(m_isSigned, true)) {
        return JournalProblem::WrongSigner;
    }
    const auto handover = m_handovers.find(read.entry.reference);
    const bool isErased = m_erasedStatements.contains(body->signedSequence);
    if (!isErased) {
        const Problem problem = handover == m_handovers.end() ? Problem(JournalProblem::WrongStatement)
                                                              : checkSigned(read, *body, handover->second);
        if (problem) {
            return problem;
        }
    }
    // Where the statement was erased, so was the record that names the page.
    const qint64 page = isErased ? 0 : handover->second.record.page.value();
    std::erase_if(m_due, [&](const Due &due) {
        return due.side == body->side && (isErased || due.handover == read.entry.reference || due.page == page);
    });
    if (body->side == SigningSide::Incoming) {
        m_tookOver = read.entry.sequence;
    }
    return std::nullopt;
}

PageRule::Problem PageRule::checkSigned(const ReadEntry &read, const SignatureBody &body, KnownHandover &handover)
{
    const auto page = m_pages.find(handover.record.page.value());
    if (page == m_pages.end()) {
        return JournalProblem::WrongStatement;
    }
    if (body.side == SigningSide::Incoming) {
        const Problem problem = checkIncoming(read, body, handover);
        handover.phase = Phase::Signed;
        return problem;
    }
    const bool isRefusal = body.side == SigningSide::Refusing;
    const bool isOverIt = m_statement && m_statement->sequence == body.signedSequence
                          && m_statement->handover == read.entry.reference && m_statement->isRefusal == isRefusal
                          && body.signedSequence == read.entry.sequence - 1;
    if (!isOverIt) {
        return JournalProblem::WrongStatement;
    }
    handover.phase = isRefusal ? Phase::Refused : Phase::Stated;
    handover.statement = isRefusal ? handover.statement : body.signedSequence;
    const bool isOutgoing =
        handover.record.outgoing.value() == read.entry.actor || page->second.officer.value() == read.entry.actor;
    if (isRefusal && isOutgoing) {
        return JournalProblem::WrongSigner;
    }
    return wrongUnless(isRefusal == (page->second.state == PageState::Open), JournalProblem::NotSignedFor);
}

/// Two different people sign, unless the desk was closed meanwhile: who closed it may open it again.
PageRule::Problem PageRule::checkIncoming(const ReadEntry &read, const SignatureBody &body,
                                          const KnownHandover &handover) const
{
    if (handover.phase != Phase::Stated || handover.statement != body.signedSequence) {
        return JournalProblem::AfterClosing;
    }
    const LogPage &page = m_pages.at(handover.record.page.value());
    if (handover.record.incomingSequence != read.entry.sequence || page.state != PageState::Closed) {
        return JournalProblem::NotSignedFor;
    }
    const bool isOutgoing =
        handover.record.outgoing.value() == read.entry.actor || page.officer.value() == read.entry.actor;
    return wrongUnless(!isOutgoing || !handover.record.closingReason.isEmpty(), JournalProblem::WrongSigner);
}

} // namespace dutydesk
