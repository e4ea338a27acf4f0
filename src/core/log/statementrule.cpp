// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/statementrule.h"

#include "base/visibletext.h"
#include "journal/recordrules.h"
#include "journal/signature.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Whether the work is told as it stands: the columns from the matter to the urgency.
bool isToldAsItIs(const Case &work, const HandedOverWork &told)
{
    const Row now = rowOf(work);
    const Row then = rowOf(told);
    const auto column = [](const Row &row, int position) { return row.begin() + position; };
    const int first = positionOf(&HandedOverWork::matter);
    const int end = positionOf(&HandedOverWork::urgency) + 1;
    return work.isOpen() && std::equal(column(then, first), column(then, end), column(now, first));
}

} // namespace

JointRule::Finding StatementRule::check(const ReadEntry &read)
{
    const RecordType type = read.entry.type;
    if (type == RecordType::LogPage && m_pages.insert(read.entry.reference).second) {
        m_lines = 0;
    } else if (type == RecordType::LogEntry) {
        ++m_lines;
    } else if (type == RecordType::Case) {
        noteWork(read);
    }
    if (!read.body) {
        m_isErased = m_isErased || type == RecordType::ItemCount || type == RecordType::HandedOverWork
                     || type == RecordType::OpenWorkAnswer;
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

JointRule::Finding StatementRule::endOfChange()
{
    m_parts.clear();
    m_counted.clear();
    m_told.clear();
    m_toldWork.clear();
    m_important.clear();
    m_answered.clear();
    m_isErased = false;
    return std::nullopt;
}

void StatementRule::noteWork(const ReadEntry &read)
{
    const std::optional<Case> work = read.record<Case>();
    m_work.insert_or_assign(read.entry.reference, work);
    m_open.erase(read.entry.reference);
    if (work && work->isOpen()) {
        m_open.insert(read.entry.reference);
    }
}

StatementRule::Problem StatementRule::checkRecord(const ReadEntry &read)
{
    if (const std::optional<ItemCount> count = read.record<ItemCount>()) {
        return checkCount(*count);
    }
    if (const std::optional<HandedOverWork> told = read.record<HandedOverWork>()) {
        return checkWork(*told);
    }
    if (const std::optional<OpenWorkAnswer> answer = read.record<OpenWorkAnswer>()) {
        return checkAnswer(*answer);
    }
    if (const std::optional<Handover> handover = read.record<Handover>()) {
        m_lifted.insert_or_assign(handover->id.value(), handover->liftedWork);
        const auto isAReason = [](const QString &text) { return text.isEmpty() || !isBlank(text); };
        return wrongUnless(isAReason(handover->closingReason) && isAReason(handover->inPlaceReason)
                               && isAReason(handover->overrideReason) && isAReason(handover->refusalReason)
                               && isAReason(handover->objection),
                           JournalProblem::WrongBody);
    }
    return std::nullopt;
}

bool StatementRule::isNew(RecordType type, qint64 handover, qint64 subject)
{
    return m_parts.emplace(type, handover, subject).second;
}

StatementRule::Problem StatementRule::checkCount(const ItemCount &count)
{
    m_counted.insert(m_counted.end(), {count.item.value(), qint64(count.found), qint64(count.state)});
    return wrongUnless(isNew(RecordType::ItemCount, count.handover.value(), count.item.value()),
                       JournalProblem::WrittenTwice);
}

StatementRule::Problem StatementRule::checkWork(const HandedOverWork &told)
{
    m_told.insert(m_told.end(), {told.work.value(), qint64(told.urgency)});
    m_toldWork.insert(told.work.value());
    if (told.urgency == Urgency::Important) {
        m_important.insert(told.work.value());
    }
    if (!isNew(RecordType::HandedOverWork, told.handover.value(), told.work.value())) {
        return JournalProblem::WrittenTwice;
    }
    const auto work = m_work.find(told.work.value());
    const bool isAsItIs = work != m_work.end() && (!work->second || isToldAsItIs(*work->second, told));
    return wrongUnless(isAsItIs, JournalProblem::WrongStatement);
}

StatementRule::Problem StatementRule::checkAnswer(const OpenWorkAnswer &answer)
{
    m_answered.insert(answer.work.value());
    if (!isNew(RecordType::OpenWorkAnswer, answer.handover.value(), answer.work.value())) {
        return JournalProblem::WrittenTwice;
    }
    const auto handedOver = m_handedOver.find(answer.handover.value());
    const bool isAsked = handedOver == m_handedOver.end() || handedOver->second.contains(answer.work.value());
    return wrongUnless(isAsked && (answer.answer == WorkAnswer::Taken || !isBlank(answer.question)),
                       JournalProblem::WrongBody);
}

StatementRule::Problem StatementRule::checkStatement(const ReadEntry &read) const
{
    constexpr std::size_t listed = 8; // the values before those of counts and work
    const Row &row = read.body->row;
    if (row.size() < listed || m_isErased) {
        return std::nullopt; // a refusal, which lists nothing
    }
    Row expected = m_counted;
    expected.insert(expected.end(), m_told.begin(), m_told.end());
    const bool fits = row[3] == Value(m_lines) && row[4] == Value(qint64(m_told.size() / 2))
                      && std::equal(row.begin() + listed, row.end(), expected.begin(), expected.end());
    return wrongUnless(fits && std::ranges::includes(m_toldWork, m_open) && isLifted(read.entry.reference),
                       JournalProblem::WrongStatement);
}

/// Whether the manager has lifted the block of all important work.
bool StatementRule::isLifted(qint64 handover) const
{
    const auto lifted = m_lifted.find(handover);
    return std::ranges::all_of(m_important, [&](qint64 work) {
        return lifted != m_lifted.end() && std::ranges::find(lifted->second, CaseId(work)) != lifted->second.end();
    });
}

StatementRule::Problem StatementRule::checkSignature(const ReadEntry &read)
{
    const Result<SignatureBody> body = signatureOf(*read.body);
    if (!body) {
        return std::nullopt;
    }
    if (body->side == SigningSide::Outgoing && !m_isErased) {
        m_handedOver.insert_or_assign(read.entry.reference, m_toldWork);
        return std::nullopt;
    }
    const auto handedOver = m_handedOver.extract(read.entry.reference);
    const bool isCompared = handedOver && body->side == SigningSide::Incoming && !m_isErased;
    return wrongUnless(!isCompared || isAnswered(handedOver.mapped()), JournalProblem::WrongStatement);
}

/// What was done before the relief came needs no answer.
bool StatementRule::isAnswered(const std::set<qint64> &work) const
{
    return std::ranges::all_of(work, [&](qint64 one) { return m_answered.contains(one) || !m_open.contains(one); });
}

} // namespace dutydesk
