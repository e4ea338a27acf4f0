// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/caselimitrule.h"

#include <utility>

namespace dutydesk {

JointRule::Finding CaseLimitRule::check(const ReadEntry &read)
{
    if (read.entry.type == RecordType::CaseStep) {
        return begin(read);
    }
    const Problem problem = read.entry.type == RecordType::CaseLimit ? checkLimit(read) : std::nullopt;
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

JointRule::Finding CaseLimitRule::endOfChange()
{
    m_step.reset();
    return std::exchange(m_due, 0) > 0 ? Finding(JournalFinding{m_stepSequence, JournalProblem::UnknownReference})
                                       : std::nullopt;
}

JointRule::Finding CaseLimitRule::begin(const ReadEntry &read)
{
    if (Finding missing = endOfChange()) {
        return missing;
    }
    m_stepSequence = read.entry.sequence;
    m_step = read.record<CaseStep>();
    if (!m_step) {
        return std::nullopt;
    }
    m_due = isOnLimit(m_step->act) ? 1 : m_step->after == CaseState::Done ? m_running[m_step->of] : 0;
    const bool isRight = m_step->limit.has_value() == isOnLimit(m_step->act);
    return isRight ? Finding() : read.bad(JournalProblem::WrongBody);
}

CaseLimitRule::Problem CaseLimitRule::checkLimit(const ReadEntry &read)
{
    const std::optional<CaseLimit> now = read.record<CaseLimit>();
    const bool isNew = read.entry.kind == EntryKind::RecordCreated;
    const std::optional<CaseLimit> known = std::exchange(m_limits[read.entry.reference], now);
    if (!now) {
        return std::nullopt; // a purge took it with its case, which PurgeRule looks at
    }
    if (!m_step || m_step->of != now->of || m_step->limit.value_or(now->id) != now->id || m_due <= 0) {
        return JournalProblem::UnknownReference;
    }
    --m_due;
    m_running[now->of] += (isNew ? 1 : 0) - (now->endedAt ? 1 : 0);
    if (isNew) {
        return checkNew(*now, *m_step);
    }
    return known ? checkChange(*known, *now, *m_step) : std::nullopt;
}

CaseLimitRule::Problem CaseLimitRule::checkNew(const CaseLimit &now, const CaseStep &step)
{
    const CaseLimit fresh{now.id, now.of, now.kind, step.takenAt, now.due, now.givenBy};
    const bool isSet = step.act == CaseAct::SetLimit && now.kind != LimitKind::Deadline && now.due > now.runsFrom;
    return wrongUnless(isSet && now == fresh, JournalProblem::WrongBody);
}

CaseLimitRule::Problem CaseLimitRule::checkChange(const CaseLimit &before, const CaseLimit &now, const CaseStep &step)
{
    if (before.endedAt) {
        return JournalProblem::AfterClosing;
    }
    const CaseAct act = step.after == CaseState::Done ? CaseAct::MeetLimit : step.act;
    return wrongUnless(afterAct(before, act, step.takenAt, now.due) == now, JournalProblem::WrongBody);
}

} // namespace dutydesk
