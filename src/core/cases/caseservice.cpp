// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/caseservice.h"

#include "base/visibletext.h"
#include "privacy/maskedrecord.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What a task says of itself, but for its person.
void applyTask(Case &task, const TaskDraft &draft)
{
    task.place = inReadingOrder(draft.place);
    task.deadline = draft.deadline;
    task.nextStep = inReadingOrder(draft.nextStep);
    task.urgency = draft.urgency;
}

/// The most urgent first, then by what ends first of its deadline and its limits that run.
auto rankOf(const ShownCase &shown)
{
    std::optional<QDateTime> end = shown.of.deadline;
    for (const CaseLimit &limit : shown.limits) {
        if (!limit.pausedAt && (!end || limit.due < *end)) {
            end = limit.due;
        }
    }
    return std::tuple(-static_cast<int>(shown.of.urgency), !end.has_value(), end.value_or(QDateTime()));
}

} // namespace

CaseService::CaseService(const LogRepositories &repositories, RunningPage &page, const Repository<StaffMember> &staff,
                         EvidenceFiles &evidence, Journal &journal)
    : m_repositories(repositories)
    , m_book(repositories, page)
    , m_staff(staff)
    , m_evidence(evidence)
    , m_journal(journal)
{}

Result<std::vector<ShownCase>> CaseService::list(const Actor &actor, CasesShown which) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(std::vector<ShownCase> cases,
        m_repositories.cases.list(which == CasesShown::Open ? openCases() : Selection<Case>().newestFirst(&Case::id))
            .andThen([this](const std::vector<Case> &found) { return shown(found); }));
    if (which == CasesShown::Open) {
        std::ranges::stable_sort(cases, {}, rankOf);
    }
    return cases;
}

Result<std::vector<ShownCase>> CaseService::shown(const std::vector<Case> &cases) const
{
    TRY(const auto names, namesOfStaff());
    TRY(const std::vector<CaseLimit> running, m_repositories.limits.list(runningLimits().orderedBy(&CaseLimit::due)));
    std::map<CaseId, std::vector<CaseLimit>> limits;
    for (const CaseLimit &limit : running) {
        limits[limit.of].push_back(limit);
    }
    std::vector<ShownCase> all;
    for (const Case &one : cases) {
        const auto responsible = one.responsible ? names.find(*one.responsible) : names.end();
        const auto giver = names.find(one.givenBy);
        const auto of = limits.find(one.id);
        all.push_back({masked(one), responsible == names.end() ? masked(one).follower : responsible->second,
                       giver == names.end() ? QString() : giver->second,
                       of == limits.end() ? std::vector<CaseLimit>() : of->second});
    }
    return all;
}

Result<std::map<StaffId, QString>> CaseService::namesOfStaff() const
{
    TRY(const std::vector<StaffMember> staff, m_staff.list());
    std::map<StaffId, QString> names;
    for (const StaffMember &person : staff) {
        names.emplace(person.id, person.name.toString());
    }
    return names;
}

Result<CaseView> CaseService::view(const Actor &actor, CaseId id) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const Case one, m_repositories.cases.findById(id));
    TRY(const std::vector<ShownCase> heads, shown({one}));
    TRY(const auto names, namesOfStaff());
    CaseView view{.head = heads.front(), .acts = possibleActs(one, actor)};
    TRY(const std::vector<CaseStep> steps, m_book.steps(id));
    for (const CaseStep &step : steps) {
        const auto officer = names.find(step.officer);
        TRY(const std::vector<Evidence> files, filesOf(step));
        view.steps.push_back({masked(step), officer == names.end() ? QString() : officer->second, files});
    }
    TRY(view.limits, m_repositories.limits.where(&CaseLimit::of, id));
    const SubjectText about{masked(one).matter.toString(), masked(one).place};
    TRY(const std::vector<Escalation> escalations, m_repositories.escalations.where(&Escalation::work, id));
    TRY(auto attempts, attemptsOf(m_repositories.attempts, escalations));
    for (const Escalation &escalation : escalations) {
        view.escalations.push_back({masked(escalation), masked(attempts[escalation.id]), about});
    }
    TRY(const std::vector<Callout> callouts, m_repositories.callouts.where(&Callout::work, id));
    for (const Callout &callout : callouts) {
        view.callouts.push_back({masked(callout), about});
    }
    TRY(const std::vector<Measure> measures, m_repositories.measures.where(&Measure::work, id));
    for (const Measure &measure : measures) {
        view.measures.push_back({masked(measure), about});
    }
    return view;
}

Result<Case> CaseService::assign(const Actor &actor, const TaskDraft &draft)
{
    CHECK(actor.require(Right::AssignTasks));
    const Result<NonBlankText> matter = NonBlankText::from(inReadingOrder(draft.matter));
    if (!matter) {
        return invalid<&TaskDraft::matter>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Case> {
        Case task = begunCase(CaseKind::Task, *matter);
        applyTask(task, draft);
        CHECK(giveTo(task, draft.responsible));
        return m_book.receive(change, std::move(task));
    }));
}

Result<void> CaseService::giveTo(Case &task, std::optional<StaffId> person) const
{
    if (!person) {
        return invalid<&TaskDraft::responsible>();
    }
    TRY(const StaffMember member, m_staff.findById(*person));
    if (!member.active) {
        return invalid<&TaskDraft::responsible>();
    }
    task.responsible = member.id;
    task.follower = member.name.toString();
    return {};
}

Result<Case> CaseService::perform(const Actor &actor, CaseId id, CaseAct act, const QString &words)
{
    CHECK(actor.require(Right::WriteLog));
    const bool hasForm = act == CaseAct::Receive || act == CaseAct::Change || act == CaseAct::Attach;
    if (hasForm || isOnLimit(act)) {
        return failure(ErrorCode::InvalidInput, u"the act needs more than words"_s);
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Case> {
        TRY(const Case before, m_repositories.cases.findById(id));
        TRY(const QString whole, restored(words, before));
        Case changed = before;
        if (!isBlank(whole)) {
            changed.progress = inReadingOrder(whole.trimmed());
        }
        return m_book.perform(change, before, act, changed, whole);
    }));
}

Result<Case> CaseService::change(const Actor &actor, CaseId id, const TaskDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Case> {
        TRY(const Case before, m_repositories.cases.findById(id));
        if (before.kind != CaseKind::Task) {
            return failure(ErrorCode::InvalidInput, u"this is no task"_s);
        }
        TRY(const TaskDraft whole, restored(draft, before));
        const Result<NonBlankText> matter = NonBlankText::from(inReadingOrder(whole.matter));
        if (!matter) {
            return invalid<&TaskDraft::matter>();
        }
        Case changed = before;
        changed.matter = *matter;
        applyTask(changed, whole);
        if (whole.responsible != before.responsible) {
            CHECK(giveTo(changed, whole.responsible));
        }
        CHECK(checkGiver(actor, before, changed));
        CHECK(checkUrgency(actor, before, whole));
        TRY(const QString why, restored(whole.why, before));
        return m_book.perform(change, before, CaseAct::Change, changed, why);
    }));
}

Result<std::vector<Evidence>> CaseService::attach(const Actor &actor, CaseId id,
                                                  const std::vector<EvidenceDraft> &drafts)
{
    CHECK(actor.require(Right::WriteLog));
    if (drafts.empty()) {
        return invalid<&Evidence::fileName>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<std::vector<Evidence>> {
        TRY(const Case one, m_repositories.cases.findById(id));
        CHECK(m_book.perform(change, one, CaseAct::Attach, one, {}));
        TRY(const std::vector<CaseStep> steps, m_book.steps(id));
        return m_evidence.put(change, RecordReference::of(steps.back()), drafts);
    }));
}

Result<std::vector<Evidence>> CaseService::listEvidence(const Actor &actor, CaseId id) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<CaseStep> steps, m_book.steps(id));
    std::vector<Evidence> all;
    for (const CaseStep &step : steps) {
        TRY(const std::vector<Evidence> files, filesOf(step));
        all.insert(all.end(), files.begin(), files.end());
    }
    return all;
}

Result<QByteArray> CaseService::contentOf(const Actor &actor, CaseStepId step, EvidenceId file) const
{
    CHECK(actor.require(Right::ReadRecords));
    return m_evidence.contentOf({RecordType::CaseStep, step.value()}, file);
}

/// Only a step that attaches is asked for files, since most steps have none.
Result<std::vector<Evidence>> CaseService::filesOf(const CaseStep &step) const
{
    return step.act == CaseAct::Attach ? m_evidence.listOf(RecordReference::of(step)) : std::vector<Evidence>();
}

Result<CaseLimit> CaseService::setLimit(const Actor &actor, CaseId id, const LimitDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    return m_journal.change(actor, [&](Change &change) -> Result<CaseLimit> {
        TRY(const Case of, m_repositories.cases.findById(id));
        TRY(const QString words, restored(draft.words, of));
        return m_book.setLimit(change, of, draft.kind, draft.due, words);
    });
}

Result<CaseLimit> CaseService::actOnLimit(const Actor &actor, CaseAct act, const LimitDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    CHECK(valid<&LimitDraft::limit>(draft.limit.has_value()));
    return m_journal.change(actor, [&](Change &change) -> Result<CaseLimit> {
        TRY(const CaseLimit limit, m_repositories.limits.findById(*draft.limit));
        TRY(const Case of, m_repositories.cases.findById(limit.of));
        TRY(const QString words, restored(draft.words, of));
        return m_book.actOnLimit(change, limit, act, draft.due, words);
    });
}

/// Only the manager takes urgency away, which lifts the block of the handover (HO-7).
Result<void> CaseService::checkUrgency(const Actor &actor, const Case &before, const TaskDraft &draft)
{
    if (before.urgency != Urgency::Important || draft.urgency == Urgency::Important) {
        return {};
    }
    CHECK(valid<&TaskDraft::urgency>(actor.may(Right::OverrideHandover), ErrorCode::NotAllowed));
    return valid<&TaskDraft::why>(!isBlank(draft.why));
}

/// What was asked, of whom and by when stays as it was given, unless the giver or the manager says otherwise.
Result<void> CaseService::checkGiver(const Actor &actor, const Case &before, const Case &changed)
{
    if (saysWhatIsAsked(before, actor.role, actor.staff)) {
        return {};
    }
    CHECK(valid<&TaskDraft::matter>(changed.matter == before.matter, ErrorCode::NotAllowed));
    CHECK(valid<&TaskDraft::responsible>(changed.responsible == before.responsible, ErrorCode::NotAllowed));
    return valid<&TaskDraft::deadline>(changed.deadline == before.deadline, ErrorCode::NotAllowed);
}

} // namespace dutydesk
