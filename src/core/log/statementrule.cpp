// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/statementrule.h"

#include "base/visibletext.h"
#include "journal/recordrules.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Whether the work is told as it stands: the columns from the matter to the urgency.
bool isToldAsItIs(const OpenWork &work, const HandedOverWork &told)
{
    const Row now = rowOf(work);
    const Row then = rowOf(told);
    const auto column = [](const Row &row, int position) { return row.begin() + position; };
    const int first = positionOf(&HandedOverWork::matter);
    const int end = positionOf(&HandedOverWork::urgency) + 1;
    return work.state == WorkState::Open && std::equal(column(then, first), column(then, end), column(now, first));
}

} // namespace

JointRule::Finding StatementRule::check(const ReadEntry &read)
{
    const RecordType type = read.entry.type;
    if (type == RecordType::LogPage && m_pages.insert(read.entry.reference).second) {
        m_lines = 0;
    } else if (type == RecordType::LogEntry) {
        ++m_lines;
    } else if (type == RecordType::OpenWork) {
        m_work.insert_or_assign(read.entry.reference, read.record<OpenWork>());
    }
    if (!read.body) {
        m_isErased = m_isErased || type == RecordType::ItemCount || type == RecordType::HandedOverWork;
        return std::nullopt;
    }
    const Problem problem =
        read.entry.kind == EntryKind::HandoverStatement ? checkStatement(read.body->row) : checkRecord(read);
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

JointRule::Finding StatementRule::endOfChange()
{
    m_parts.clear();
    m_counted.clear();
    m_told.clear();
    m_isErased = false;
    return std::nullopt;
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
        return wrongUnless(isNew(RecordType::OpenWorkAnswer, answer->handover.value(), answer->work.value()),
                           JournalProblem::WrittenTwice);
    }
    const std::optional<Handover> handover = read.record<Handover>();
    return handover ? checkHandover(*handover) : std::nullopt;
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
    if (!isNew(RecordType::HandedOverWork, told.handover.value(), told.work.value())) {
        return JournalProblem::WrittenTwice;
    }
    const auto work = m_work.find(told.work.value());
    const bool isKnown = work != m_work.end() && work->second;
    return wrongUnless(!isKnown || isToldAsItIs(*work->second, told), JournalProblem::WrongStatement);
}

StatementRule::Problem StatementRule::checkHandover(const Handover &handover) const
{
    const auto isAReason = [](const QString &text) { return text.isEmpty() || !isBlank(text); };
    return wrongUnless(isAReason(handover.closingReason) && isAReason(handover.inPlaceReason)
                           && isAReason(handover.overrideReason) && isAReason(handover.refusalReason)
                           && handover.refusedAt.has_value() != handover.refusalReason.isEmpty()
                           && handover.incomingSignedAt.has_value() == handover.arrivedAt.has_value(),
                       JournalProblem::WrongBody);
}

StatementRule::Problem StatementRule::checkStatement(const Row &row) const
{
    constexpr std::size_t listed = 8; // the values before those of counts and work
    if (row.size() < listed || m_isErased) {
        return std::nullopt; // a refusal, which lists nothing
    }
    Row expected = m_counted;
    expected.insert(expected.end(), m_told.begin(), m_told.end());
    const bool fits = row[3] == Value(m_lines) && row[4] == Value(qint64(m_told.size() / 2))
                      && std::equal(row.begin() + listed, row.end(), expected.begin(), expected.end());
    return wrongUnless(fits, JournalProblem::WrongStatement);
}

} // namespace dutydesk
