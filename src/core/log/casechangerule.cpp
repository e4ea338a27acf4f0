// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/casechangerule.h"

#include "base/visibletext.h"
#include "evidence/evidence.h"
#include "log/logpage.h"

namespace dutydesk {

namespace {

/// Whether the step leads from one state to the other as its act does.
bool isAsTheTableSays(const CaseStep &step, const CaseActRule &rule)
{
    const bool isReceived = step.act == CaseAct::Receive;
    const bool isFromThere = isReceived ? step.before == step.after : rule.isFrom(step.before);
    const bool isSaid = rule.words == ActWords::None       ? step.words.isEmpty()
                        : rule.words == ActWords::Required ? !isBlank(step.words)
                                                           : true;
    return isFromThere && step.after == rule.to.value_or(step.before) && isSaid;
}

/// Whether nothing but the state, its time and how far it got is another.
bool isOnlyTakenOn(Case before, const Case &now)
{
    before.state = now.state;
    before.doneAt = now.doneAt;
    before.progress = now.progress;
    return before == now;
}

/// Whether what was asked, of whom and by when is the same.
bool isAskedTheSame(const Case &before, const Case &now)
{
    return before.matter == now.matter && before.responsible == now.responsible && before.follower == now.follower
           && before.deadline == now.deadline;
}

} // namespace

JointRule::Finding CaseChangeRule::check(const ReadEntry &read)
{
    const std::optional<Written> due = std::exchange(m_due, std::nullopt);
    const bool isStep = read.entry.type == RecordType::CaseStep;
    if (due && !isStep) {
        return JournalFinding{due->sequence, JournalProblem::UnknownReference};
    }
    Problem problem;
    if (isStep) {
        if (Finding missing = noteAttaching(read)) {
            return missing;
        }
        problem = due ? checkStep(read, *due) : JournalProblem::UnknownReference;
    } else if (read.entry.type == RecordType::Case) {
        problem = checkCase(read);
    } else if (read.entry.type == RecordType::Evidence) {
        problem = checkAttachment(read);
    } else {
        note(read);
    }
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

JointRule::Finding CaseChangeRule::endOfChange()
{
    m_lines.clear();
    const Finding missing = endOfAttaching();
    const std::optional<Written> due = std::exchange(m_due, std::nullopt);
    return due ? Finding(JournalFinding{due->sequence, JournalProblem::UnknownReference}) : missing;
}

JointRule::Finding CaseChangeRule::noteAttaching(const ReadEntry &read)
{
    Finding missing = endOfAttaching();
    if (const std::optional<CaseStep> step = read.record<CaseStep>(); step && step->act == CaseAct::Attach) {
        m_attaching = {read.entry.sequence, step->id.value(), false};
    }
    return missing;
}

/// Whether a step says that something is attached, and nothing is.
JointRule::Finding CaseChangeRule::endOfAttaching()
{
    const std::optional<Attaching> step = std::exchange(m_attaching, std::nullopt);
    return step && !step->hasFile ? Finding(JournalFinding{step->sequence, JournalProblem::UnknownReference})
                                  : std::nullopt;
}

/// What is attached to a step was attached by it. Attachments of lines are looked at by PageRule.
CaseChangeRule::Problem CaseChangeRule::checkAttachment(const ReadEntry &read)
{
    const std::optional<Evidence> file = read.record<Evidence>();
    if (!file || file->subject().type != RecordType::CaseStep) {
        return std::nullopt;
    }
    if (!m_attaching || m_attaching->step != file->subjectId) {
        return JournalProblem::UnknownReference;
    }
    m_attaching->hasFile = true;
    return std::nullopt;
}

void CaseChangeRule::note(const ReadEntry &read)
{
    if (read.entry.type == RecordType::LogEntry) {
        m_lines.insert(read.entry.reference);
    }
    if (const std::optional<LogEntry> line = read.record<LogEntry>()) {
        m_amends.insert_or_assign(line->id.value(), line->amends);
    } else if (const std::optional<LogPage> page = read.record<LogPage>()) {
        m_page = {page->id, page->date.year(), page->state == PageState::Open};
    }
}

CaseChangeRule::Problem CaseChangeRule::checkCase(const ReadEntry &read)
{
    const std::optional<Case> now = read.record<Case>();
    const bool isNew = read.entry.kind == EntryKind::RecordCreated;
    const std::optional<Case> known = std::exchange(m_cases[read.entry.reference], now);
    const std::optional<Case> before = isNew ? std::nullopt : known;
    m_due = {read.entry.sequence, isNew, before, now};
    if (isNew && m_page) {
        ++m_serials[m_page->year]; // a number counts, even if its case has lost its body
    }
    if (!now) {
        return std::nullopt;
    }
    const bool isTask = now->kind == CaseKind::Task;
    if (now->isOpen() == now->doneAt.has_value() || isTask != now->responsible.has_value() || (isTask && now->entry)) {
        return JournalProblem::WrongBody;
    }
    if (isNew) {
        return checkNew(*now);
    }
    return before ? checkChange(read, *before, *now) : std::nullopt;
}

/// It stands on the page that is open, and its number is the next one of the year of that page.
CaseChangeRule::Problem CaseChangeRule::checkNew(const Case &begun) const
{
    const bool isOnIt = m_page && begun.page == m_page->id && begun.year == m_page->year;
    return wrongUnless(isOnIt && begun.serial == m_serials.at(begun.year), JournalProblem::WrongBody);
}

CaseChangeRule::Problem CaseChangeRule::checkChange(const ReadEntry &read, const Case &before, const Case &now) const
{
    if (!before.isOpen()) {
        return JournalProblem::AfterClosing;
    }
    const bool isLessUrgent = before.urgency == Urgency::Important && now.urgency != Urgency::Important;
    if (isLessUrgent && !(read.role && hasRight(*read.role, Right::OverrideHandover))) {
        return JournalProblem::NoRight;
    }
    if (!isAskedTheSame(before, now)
        && !(read.role && saysWhatIsAsked(before, *read.role, StaffId(read.entry.actor)))) {
        return JournalProblem::NoRight;
    }
    const bool goesOver = before.entry && now.entry && isCorrectionOf(*now.entry, *before.entry);
    return wrongUnless(goesOver || now.entry == before.entry, JournalProblem::WrittenTwice);
}

/// Where the case or the step has lost its body, a purge took both, which PurgeRule looks at.
CaseChangeRule::Problem CaseChangeRule::checkStep(const ReadEntry &read, const Written &written) const
{
    const std::optional<CaseStep> step = read.record<CaseStep>();
    if (!step || !written.now) {
        return std::nullopt;
    }
    const Case &now = *written.now;
    if (step->of != now.id) {
        return JournalProblem::UnknownReference;
    }
    if (!m_page || !m_page->isOpen || step->page != m_page->id) {
        return JournalProblem::AfterClosing;
    }
    const CaseActRule *rule = ruleOf(now.kind, step->act);
    const bool isOfTheCase = (step->act == CaseAct::Receive) == written.isNew && step->after == now.state
                             && (!written.before || step->before == written.before->state);
    if (!rule || !isOfTheCase || !isAsTheTableSays(*step, *rule)) {
        return JournalProblem::WrongBody;
    }
    if (!read.role || !rule->isFor(*read.role, StaffId(read.entry.actor), now.givenBy)) {
        return JournalProblem::NoRight;
    }
    // A line that is corrected to done takes its case with it, whatever else it says now.
    const bool changes = step->act == CaseAct::Change
                         || (step->act == CaseAct::Finish && written.before && written.before->entry != now.entry);
    return wrongUnless(changes || !written.before || isOnlyTakenOn(*written.before, now), JournalProblem::WrittenTwice);
}

/// Whether the correction, of this change, amends the line or a line that amends it. An erased line may amend any.
bool CaseChangeRule::isCorrectionOf(LogEntryId correction, LogEntryId line) const
{
    if (!m_lines.contains(correction.value())) {
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
