// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/caserule.h"

#include "base/visibletext.h"

namespace dutydesk {

namespace {

bool isSound(const Escalation &one, qint64)
{
    return (one.leader || one.staff) && !isBlank(one.title + one.name) && (one.endedAt || !one.cameAt);
}

bool isSound(const Callout &, qint64)
{
    return true;
}

bool isSound(const Measure &one, qint64 actor)
{
    return one.liftedAt.has_value() == one.liftedBy.has_value() && (!one.liftedBy || one.liftedBy->value() == actor);
}

/// How many of its steps were taken.
int stepsOf(const Escalation &one)
{
    return (one.endedAt ? 1 : 0) + (one.cameAt ? 1 : 0);
}

int stepsOf(const Callout &one)
{
    return (one.arrivedAt ? 1 : 0) + (one.doneAt ? 1 : 0);
}

int stepsOf(const Measure &one)
{
    return one.liftedAt ? 1 : 0;
}

bool isOver(const Escalation &one)
{
    return one.cameAt.has_value();
}

bool isOver(const Callout &one)
{
    return one.doneAt.has_value();
}

bool isOver(const Measure &one)
{
    return one.liftedAt.has_value();
}

/// Whether a step that was taken stays as it was.
bool keepsSteps(const Callout &before, const Callout &now)
{
    return !before.arrivedAt || before.arrivedAt == now.arrivedAt;
}

bool keepsSteps(const Escalation &before, const Escalation &now)
{
    return !before.endedAt || before.endedAt == now.endedAt;
}

bool keepsSteps(const Measure &, const Measure &)
{
    return true; // it has one step, and is over then
}

} // namespace

JointRule::Finding CaseRule::check(const ReadEntry &read)
{
    Problem problem;
    if (const std::optional<LogPage> page = read.record<LogPage>()) {
        m_isOpen.insert_or_assign(page->id.value(), page->state == PageState::Open);
    } else if (read.entry.type == RecordType::Escalation) {
        problem = checkOne(read, m_escalations);
    } else if (read.entry.type == RecordType::Callout) {
        problem = checkOne(read, m_callouts);
    } else if (read.entry.type == RecordType::Measure) {
        problem = checkOne(read, m_measures);
    } else if (const std::optional<EscalationAttempt> attempt = read.record<EscalationAttempt>()) {
        problem = checkAttempt(*attempt);
    }
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

bool CaseRule::isOpen(LogPageId page) const
{
    const auto known = m_isOpen.find(page.value());
    return known == m_isOpen.end() || known->second;
}

template<Record T>
CaseRule::Problem CaseRule::checkOne(const ReadEntry &read, Known<T> &known)
{
    const std::optional<T> now = read.record<T>();
    const auto [found, isNew] = known.try_emplace(read.entry.reference, now);
    const std::optional<T> before = isNew ? std::optional<T>() : std::exchange(found->second, now);
    if (!now) {
        return std::nullopt;
    }
    if (!now->subject().isOne() || !isSound(*now, read.entry.actor)) {
        return JournalProblem::WrongBody;
    }
    if (isNew) {
        return stepsOf(*now) == 0 ? wrongUnless(isOpen(now->page), JournalProblem::AfterClosing)
                                  : Problem(JournalProblem::WrongBody);
    }
    if (!before) {
        return std::nullopt;
    }
    return isOver(*before) ? Problem(JournalProblem::AfterClosing)
                           : wrongUnless(keepsSteps(*before, *now) && stepsOf(*now) > stepsOf(*before),
                                         JournalProblem::WrittenTwice);
}

/// Nobody is called who has come, and an answer can be read.
CaseRule::Problem CaseRule::checkAttempt(const EscalationAttempt &attempt) const
{
    if (!attempt.answer.isEmpty() && isBlank(attempt.answer)) {
        return JournalProblem::WrongBody;
    }
    const auto escalation = m_escalations.find(attempt.escalation.value());
    const bool hasCome =
        escalation != m_escalations.end() && escalation->second && escalation->second->cameAt.has_value();
    return wrongUnless(!hasCome && isOpen(attempt.page), JournalProblem::AfterClosing);
}

} // namespace dutydesk
