// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/escalationservice.h"

#include "base/visibletext.h"
#include "log/shiftchoice.h"
#include "privacy/maskedrecord.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

EscalationService::EscalationService(const Parts &parts, Journal &journal)
    : m_parts(parts)
    , m_subjects(parts.repositories, parts.page)
    , m_journal(journal)
{}

Result<std::vector<LadderStep>> EscalationService::ladder(const Actor &actor, const CaseSubject &subject,
                                                          EscalationLevel level) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const LadderFacts found, facts(actor, subject));
    return ladderOf(level, found);
}

/// Nobody reports to themselves.
Result<LadderFacts> EscalationService::facts(const Actor &actor, const CaseSubject &subject) const
{
    LadderFacts found;
    TRY(found.leaders, m_parts.leaders.list());
    TRY(found.staff, m_parts.staff.list());
    std::erase_if(found.staff, [&](const StaffMember &person) { return person.id == actor.staff; });
    std::erase_if(found.leaders, [&](const OnCallLeader &leader) { return leader.name == actor.name.toString(); });
    TRY(const std::vector<RosteredShift> shifts, rosteredNow(m_parts.duties, m_parts.patterns, m_journal.clock()));
    for (const RosteredShift &shift : shifts) {
        found.onDuty.insert(shift.officers.begin(), shift.officers.end());
    }
    TRY(const std::vector<ShiftPattern> leave, m_parts.patterns.where(&ShiftPattern::kind, ShiftKind::Leave));
    TRY(const std::vector<Duty> today, m_parts.duties.where(&Duty::date, m_journal.clock().today()));
    for (const Duty &duty : today) {
        if (std::ranges::any_of(leave, [&](const ShiftPattern &pattern) { return duty.pattern == pattern.id; })) {
            found.onLeave.insert(duty.staff);
        }
    }
    TRY(const std::optional<LogPage> page, ifFound(m_parts.repositories.pages.first(newestPage())));
    found.dutyManager = page ? page->dutyManager : QString();
    TRY(const std::vector<Escalation> open, openOnes());
    TRY(auto attempts, attemptsOf(m_parts.repositories.attempts, open));
    for (const Escalation &one : open) {
        if (one.subject() == subject && stateOf(one, attempts[one.id]) == EscalationState::NotReached) {
            found.notReached.push_back(one);
        }
    }
    return found;
}

Result<std::vector<Escalation>> EscalationService::openOnes() const
{
    return m_parts.repositories.escalations.list(Selection<Escalation>().whereMissing(&Escalation::endedAt));
}

Result<std::vector<ShownEscalation>> EscalationService::shown(const std::vector<Escalation> &escalations) const
{
    TRY(auto attempts, attemptsOf(m_parts.repositories.attempts, escalations));
    std::vector<ShownEscalation> all;
    for (const Escalation &one : escalations) {
        TRY(const SubjectText about, m_subjects.shown(one.subject()));
        all.push_back({masked(one), masked(attempts[one.id]), about});
    }
    return all;
}

Result<std::vector<ShownEscalation>> EscalationService::list(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(std::vector<Escalation> found, openOnes());
    TRY(const std::optional<LogPage> page, ifFound(m_parts.repositories.pages.first(newestPage())));
    if (page) {
        TRY(const std::vector<Escalation> ofPage, m_parts.repositories.escalations.where(&Escalation::page, page->id));
        std::ranges::copy_if(ofPage, std::back_inserter(found),
                             [](const Escalation &one) { return one.endedAt.has_value(); });
    }
    std::ranges::sort(found, std::ranges::greater(), &Escalation::id);
    return shown(found);
}

Result<std::vector<ShownEscalation>> EscalationService::waitingFor(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(std::vector<Escalation> found, openOnes());
    std::erase_if(found, [&](const Escalation &one) {
        return one.staff != actor.staff && !(one.leader && one.name == actor.name.toString());
    });
    return shown(found);
}

Result<Escalation> EscalationService::begin(const Actor &actor, const CaseSubject &subject,
                                            const EscalationDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(valid<&EscalationDraft::answer>(draft.call != CallResult::NotCalled || isBlank(draft.answer)));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Escalation> {
        TRY(const Escalation begun, make(change, subject, draft));
        if (draft.call == CallResult::NotCalled) {
            CHECK(m_subjects.write(change, subject, {.action = begun.reason.toString(), .toldWhom = begun.person()}));
            return begun;
        }
        CHECK(attempt(change, begun, {draft.call == CallResult::Reached, draft.answer}));
        return m_parts.repositories.escalations.findById(begun.id);
    }));
}

Result<Escalation> EscalationService::make(Change &change, const CaseSubject &subject, const EscalationDraft &draft)
{
    TRY(const LogPage page, m_parts.page.page());
    CHECK(m_subjects.check(subject));
    TRY(const QString why, m_subjects.restoredText(subject, draft.reason));
    const Result<NonBlankText> reason = NonBlankText::from(why);
    if (!reason) {
        return invalid<&EscalationDraft::reason>();
    }
    TRY(const EscalationId id, m_parts.repositories.escalations.nextId());
    Escalation begun{.id = id,
                     .page = page.id,
                     .entry = subject.entry,
                     .work = subject.work,
                     .leader = draft.leader,
                     .staff = draft.staff,
                     .title = {},
                     .name = {},
                     .level = draft.level,
                     .reason = *reason,
                     .officer = change.actor().staff,
                     .begunAt = change.at(),
                     .endedAt = {},
                     .cameAt = {}};
    CHECK(fillPerson(begun));
    CHECK(change.put(m_parts.repositories.escalations, begun, EntryKind::RecordCreated));
    return begun;
}

/// Notes what they are called now.
Result<void> EscalationService::fillPerson(Escalation &escalation) const
{
    if (escalation.leader) {
        TRY(const OnCallLeader leader, m_parts.leaders.findById(*escalation.leader));
        escalation.title = leader.title.toString();
        escalation.name = leader.name;
    } else if (escalation.staff) {
        TRY(const StaffMember person, m_parts.staff.findById(*escalation.staff));
        escalation.name = person.name.toString();
    } else {
        return invalid<&EscalationDraft::leader>();
    }
    return {};
}

Result<EscalationAttempt> EscalationService::attempt(Change &change, const Escalation &escalation,
                                                     const AttemptDraft &draft)
{
    TRY(const LogPage page, m_parts.page.page());
    TRY(const EscalationAttemptId id, m_parts.repositories.attempts.nextId());
    TRY(const QString answer, m_subjects.restoredText(escalation.subject(), draft.answer));
    const EscalationAttempt made{id, escalation.id, page.id, change.at(), draft.reached, answer, change.actor().staff};
    CHECK(change.put(m_parts.repositories.attempts, made, EntryKind::RecordCreated));
    if (made.reached && !answer.isEmpty()) {
        CHECK(endAll(change, escalation.subject()));
    }
    const QString step = made.reached ? CaseSubjects::reached() : CaseSubjects::notReached();
    CHECK(
        m_subjects.write(change, escalation.subject(),
                         {.source = EntrySource::OutgoingCall,
                          .entryClass = answer.isEmpty() || !made.reached ? EntryClass::Other : EntryClass::Instruction,
                          .action = CaseSubjects::told(step, answer),
                          .toldWhom = escalation.person()}));
    return made;
}

/// One answer is enough: nobody else is waited for.
Result<void> EscalationService::endAll(Change &change, const CaseSubject &subject)
{
    TRY(const std::vector<Escalation> open, openOnes());
    for (Escalation one : open) {
        if (one.subject() == subject) {
            one.endedAt = change.at();
            CHECK(change.put(m_parts.repositories.escalations, one));
        }
    }
    return {};
}

Result<Escalation> EscalationService::running(EscalationId id) const
{
    CHECK(m_parts.page.page());
    TRY(Escalation found, m_parts.repositories.escalations.findById(id));
    return found.cameAt ? failure(ErrorCode::RecordClosed, u"they have come"_s) : Result<Escalation>(found);
}

Result<EscalationAttempt> EscalationService::note(const Actor &actor, EscalationId id, const AttemptDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<EscalationAttempt> {
        TRY(const Escalation escalation, running(id));
        return attempt(change, escalation, draft);
    }));
}

Result<Escalation> EscalationService::come(const Actor &actor, EscalationId id)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Escalation> {
        TRY(const Escalation before, running(id));
        CHECK(endAll(change, before.subject()));
        TRY(Escalation here, m_parts.repositories.escalations.findById(id));
        here.cameAt = change.at();
        CHECK(change.put(m_parts.repositories.escalations, here));
        CHECK(m_subjects.write(change, here.subject(), {.action = CaseSubjects::came(), .toldWhom = here.person()}));
        return here;
    }));
}

} // namespace dutydesk
