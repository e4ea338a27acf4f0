// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/casebook.h"

#include "base/visibletext.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

CaseBook::CaseBook(const LogRepositories &repositories, RunningPage &page)
    : m_repositories(repositories)
    , m_page(page)
{}

Case begunCase(CaseKind kind, NonBlankText matter)
{
    return {.id = CaseId(1),
            .page = LogPageId(1),
            .entry = {},
            .matter = std::move(matter),
            .place = {},
            .progress = {},
            .nextStep = {},
            .deadline = {},
            .ifWorse = {},
            .follower = {},
            .urgency = Urgency::Ordinary,
            .state = CaseState::Open,
            .doneAt = {},
            .kind = kind,
            .year = 0,
            .serial = 0,
            .responsible = {},
            .givenBy = StaffId(1),
            .receivedAt = {}};
}

Result<Case> CaseBook::receive(Change &change, Case begun)
{
    const CaseActRule &rule = *ruleOf(begun.kind, CaseAct::Receive);
    CHECK(change.actor().require(rule.right));
    TRY(const LogPage page, m_page.page());
    TRY(begun.id, m_repositories.cases.nextId());
    begun.page = page.id;
    begun.year = page.date.year();
    TRY(begun.serial, casesOf(begun.year).next(change, m_repositories.cases));
    begun.givenBy = change.actor().staff;
    begun.receivedAt = change.at();
    TRY(Case kept, keep(change, std::nullopt, std::move(begun), {CaseAct::Receive, {}}));
    CHECK(tell(change, kept, rule, {}));
    return kept;
}

Result<Case> CaseBook::perform(Change &change, const Case &before, CaseAct act, Case changed, const QString &words)
{
    return perform(change, before, std::move(changed), {act, words});
}

Result<Case> CaseBook::perform(Change &change, const Case &before, Case changed, const Done &done)
{
    const CaseActRule *rule = ruleOf(before.kind, done.act);
    CHECK(m_page.page());
    if (!rule || !rule->isFrom(before.state)) {
        return failure(ErrorCode::RecordClosed, u"the case is not in a state for this"_s);
    }
    const Actor &actor = change.actor();
    if (!rule->isFor(actor.role, actor.staff, before.givenBy)) {
        return failure(ErrorCode::NotAllowed, u"this is for who gave the case"_s);
    }
    const bool isSilent = rule->words == ActWords::None || isBlank(done.words);
    const QString said = isSilent ? QString() : inReadingOrder(done.words.trimmed());
    if (rule->words == ActWords::Required && said.isEmpty()) {
        return invalid<&CaseStep::words>();
    }
    changed.state = rule->to.value_or(before.state);
    TRY(Case kept, keep(change, before, std::move(changed), {done.act, said, done.limit}));
    CHECK(tell(change, kept, *rule, said));
    return kept;
}

Result<Case> CaseBook::follow(Change &change, const Case &before, const Case &changed)
{
    return keep(change, before, changed, {changed.isOpen() ? CaseAct::Change : CaseAct::Finish, changed.progress});
}

Result<Case> CaseBook::keep(Change &change, const std::optional<Case> &before, Case now, const Done &done)
{
    now.doneAt = now.isOpen() ? std::nullopt : std::optional(change.at());
    TRY(const LogPage page, m_page.page());
    TRY(const CaseStepId id, m_repositories.caseSteps.nextId());
    CHECK(change.put(m_repositories.cases, now, before ? EntryKind::RecordChanged : EntryKind::RecordCreated));
    CHECK(change.put(m_repositories.caseSteps,
                     CaseStep{.id = id,
                              .of = now.id,
                              .page = page.id,
                              .act = done.act,
                              .before = before ? before->state : now.state,
                              .after = now.state,
                              .takenAt = change.at(),
                              .officer = change.actor().staff,
                              .words = done.words,
                              .limit = done.limit},
                     EntryKind::RecordCreated));
    if (!now.isOpen()) {
        CHECK(endLimits(change, now.id));
    }
    return now;
}

/// What is done runs no longer.
Result<void> CaseBook::endLimits(Change &change, CaseId of)
{
    TRY(const std::vector<CaseLimit> running, m_repositories.limits.list(runningLimits().where(&CaseLimit::of, of)));
    for (const CaseLimit &limit : running) {
        CHECK(change.put(m_repositories.limits, *afterAct(limit, CaseAct::MeetLimit, change.at(), {}),
                         EntryKind::RecordChanged));
    }
    return {};
}

Result<CaseLimit> CaseBook::setLimit(Change &change, const Case &of, LimitKind kind, const QDateTime &due,
                                     const QString &words)
{
    CHECK(valid<&CaseLimit::kind>(kind != LimitKind::Deadline));
    CHECK(valid<&CaseLimit::due>(due.isValid() && due > change.at()));
    TRY(const CaseLimitId id, m_repositories.limits.nextId());
    CHECK(perform(change, of, of, {CaseAct::SetLimit, words, id}));
    const CaseLimit limit{id, of.id, kind, change.at(), due, change.actor().staff};
    CHECK(change.put(m_repositories.limits, limit, EntryKind::RecordCreated));
    return limit;
}

Result<CaseLimit> CaseBook::actOnLimit(Change &change, const CaseLimit &before, CaseAct act, const QDateTime &due,
                                       const QString &words)
{
    CHECK(valid<&CaseLimit::due>(act != CaseAct::ChangeLimit
                                 || (due.isValid() && due > change.at() && due != before.due)));
    const std::optional<CaseLimit> limit = afterAct(before, act, change.at(), due);
    if (!limit) {
        return failure(ErrorCode::RecordClosed, u"the limit does not admit this now"_s);
    }
    TRY(const Case of, m_repositories.cases.findById(before.of));
    CHECK(perform(change, of, of, {act, words, before.id}));
    CHECK(change.put(m_repositories.limits, *limit, EntryKind::RecordChanged));
    return *limit;
}

Result<void> CaseBook::tell(Change &change, const Case &kept, const CaseActRule &rule, const QString &words)
{
    if (rule.line) {
        CHECK(m_page.write(change, {.source = kept.kind == CaseKind::Task ? EntrySource::Superior : EntrySource::Other,
                                    .place = kept.place,
                                    .matter = kept.matter.toString(),
                                    .entryClass = *rule.line,
                                    .action = words}));
    }
    return {};
}

Result<std::vector<CaseStep>> CaseBook::steps(CaseId of) const
{
    return m_repositories.caseSteps.where(&CaseStep::of, of);
}

} // namespace dutydesk
