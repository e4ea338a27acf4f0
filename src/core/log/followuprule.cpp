// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/followuprule.h"

namespace dutydesk {

JointRule::Finding FollowUpRule::check(const ReadEntry &read)
{
    if (read.entry.type == RecordType::LogEntry) {
        m_written.insert(read.entry.reference);
        if (const std::optional<LogEntry> line = read.record<LogEntry>()) {
            m_amends.insert_or_assign(read.entry.reference, line->amends);
        }
    } else if (read.entry.type == RecordType::Case && !read.body) {
        m_work.insert_or_assign(read.entry.reference, std::nullopt);
    } else if (const std::optional<Case> work = read.record<Case>()) {
        const Problem problem = checkWork(read, *work);
        return problem ? Finding(read.bad(*problem)) : std::nullopt;
    }
    return std::nullopt;
}

JointRule::Finding FollowUpRule::endOfChange()
{
    m_written.clear();
    return std::nullopt;
}

FollowUpRule::Problem FollowUpRule::checkWork(const ReadEntry &read, const Case &work)
{
    const bool isDone = work.state == CaseState::Done;
    if (isDone != work.doneAt.has_value()) {
        return JournalProblem::WrongBody;
    }
    const auto [known, isNew] = m_work.try_emplace(work.id.value(), work);
    if (isNew) {
        return wrongUnless(!isDone, JournalProblem::WrongBody);
    }
    const std::optional<Case> before = std::exchange(known->second, work);
    return before ? checkChange(read, *before, work) : std::nullopt;
}

FollowUpRule::Problem FollowUpRule::checkChange(const ReadEntry &read, const Case &before, const Case &work) const
{
    if (before.state == CaseState::Done) {
        return JournalProblem::AfterClosing;
    }
    if (before.urgency == Urgency::Important && work.urgency != Urgency::Important
        && !(read.role && hasRight(*read.role, Right::OverrideHandover))) {
        return JournalProblem::NoRight;
    }
    const bool goesOver = before.entry && work.entry && isCorrectionOf(*work.entry, *before.entry);
    return wrongUnless(goesOver || work.entry == before.entry, JournalProblem::WrittenTwice);
}

/// Whether the correction, of this change, amends the line or a line that amends it. An erased line may amend any.
bool FollowUpRule::isCorrectionOf(LogEntryId correction, LogEntryId line) const
{
    if (!m_written.contains(correction.value())) {
        return false;
    }
    std::set<qint64> seen; // an id that was given again may lead back to itself
    std::optional<LogEntryId> one = correction;
    while (one && one != line && seen.insert(one->value()).second) {
        const auto known = m_amends.find(one->value());
        one = known == m_amends.end() ? line : known->second;
    }
    return one == line;
}

} // namespace dutydesk
