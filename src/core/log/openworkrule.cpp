// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/openworkrule.h"

namespace dutydesk {

JointRule::Finding OpenWorkRule::check(const ReadEntry &read)
{
    if (read.entry.type == RecordType::LogEntry) {
        m_written.insert(read.entry.reference);
        if (const std::optional<LogEntry> line = read.record<LogEntry>()) {
            m_amends.insert_or_assign(read.entry.reference, line->amends);
        }
    } else if (read.entry.type == RecordType::OpenWork && !read.body) {
        m_work.insert_or_assign(read.entry.reference, std::nullopt);
    } else if (const std::optional<OpenWork> work = read.record<OpenWork>()) {
        const Problem problem = checkWork(read, *work);
        return problem ? Finding(read.bad(*problem)) : std::nullopt;
    }
    return std::nullopt;
}

JointRule::Finding OpenWorkRule::endOfChange()
{
    m_written.clear();
    return std::nullopt;
}

OpenWorkRule::Problem OpenWorkRule::checkWork(const ReadEntry &read, const OpenWork &work)
{
    const bool isDone = work.state == WorkState::Done;
    if (isDone != work.doneAt.has_value()) {
        return JournalProblem::WrongBody;
    }
    const auto [known, isNew] = m_work.try_emplace(work.id.value(), work);
    if (isNew) {
        return wrongUnless(!isDone, JournalProblem::WrongBody);
    }
    const std::optional<OpenWork> before = std::exchange(known->second, work);
    return before ? checkChange(read, *before, work) : std::nullopt;
}

OpenWorkRule::Problem OpenWorkRule::checkChange(const ReadEntry &read, const OpenWork &before,
                                                const OpenWork &work) const
{
    if (before.state == WorkState::Done) {
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
bool OpenWorkRule::isCorrectionOf(LogEntryId correction, LogEntryId line) const
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
