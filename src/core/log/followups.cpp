// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/followups.h"

#include "base/visibletext.h"
#include "log/maskedlog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

void apply(Case &work, const CaseDraft &draft)
{
    work.place = draft.place.trimmed();
    work.progress = draft.progress.trimmed();
    work.nextStep = draft.nextStep.trimmed();
    work.deadline = draft.deadline;
    work.ifWorse = draft.ifWorse.trimmed();
    work.follower = draft.follower.trimmed();
    work.urgency = draft.urgency;
}

/// The work after its line was corrected. It then belongs to the correction.
Case corrected(Case work, const LogEntry &original, const LogEntry &correction)
{
    work.entry = correction.id;
    if (correction.matter != original.matter) {
        work.matter = correction.matter;
    }
    if (correction.place != original.place) {
        work.place = correction.place;
    }
    if (correction.action != original.action) {
        work.progress = correction.action;
    }
    if (correction.state == EntryState::Done) {
        work.state = CaseState::Done;
        work.progress = isBlank(correction.action) ? correction.reason : correction.action;
    }
    return work;
}

bool takesUrgencyAway(const Case &work, const CaseDraft &draft)
{
    return work.urgency == Urgency::Important && draft.urgency != Urgency::Important;
}

/// Only the manager may make work less urgent, because the work then no longer blocks the handover.
Result<void> checkUrgency(const Actor &actor, const Case &work, const CaseDraft &draft)
{
    if (!takesUrgencyAway(work, draft)) {
        return {};
    }
    if (!actor.may(Right::OverrideHandover)) {
        return invalid<&CaseDraft::urgency>(ErrorCode::NotAllowed);
    }
    return valid<&CaseDraft::lessUrgentBecause>(!isBlank(draft.lessUrgentBecause));
}

/// What a task asks, of whom and by when stays as it was given, unless the giver or the manager says otherwise (WN-5).
Result<void> checkGiver(const Actor &actor, const Case &before, const Case &changed)
{
    if (saysWhatIsAsked(before, actor.role, actor.staff)) {
        return {};
    }
    CHECK(valid<&CaseDraft::matter>(changed.matter == before.matter, ErrorCode::NotAllowed));
    CHECK(valid<&CaseDraft::follower>(changed.follower == before.follower, ErrorCode::NotAllowed));
    return valid<&CaseDraft::deadline>(changed.deadline == before.deadline, ErrorCode::NotAllowed);
}

} // namespace

FollowUps::FollowUps(const LogRepositories &repositories, RunningPage &page, Journal &journal)
    : m_repositories(repositories)
    , m_page(page)
    , m_book(repositories, page)
    , m_journal(journal)
{}

Result<std::vector<Case>> FollowUps::list(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    return masked(listOpen(m_repositories.cases));
}

Result<Case> FollowUps::put(Change &change, const CaseDraft &draft)
{
    const Result<NonBlankText> matter = NonBlankText::from(draft.matter);
    if (!matter) {
        return invalid<&CaseDraft::matter>();
    }
    Case begun = begunCase(CaseKind::FollowUp, *matter);
    begun.entry = draft.entry;
    apply(begun, draft);
    return m_book.receive(change, std::move(begun));
}

Result<Case> FollowUps::add(const Actor &actor, const CaseDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Case> {
        CHECK(m_page.page());
        CaseDraft whole = draft;
        if (draft.entry) {
            TRY(const LogEntry line, m_repositories.entries.findById(*draft.entry));
            TRY(whole, restored(draft, line));
        }
        return put(change, whole);
    }));
}

Result<Case> FollowUps::change(const Actor &actor, CaseId id, const CaseDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    if (!NonBlankText::from(draft.matter)) {
        return invalid<&CaseDraft::matter>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Case> {
        TRY(const Case work, openOne(id));
        CHECK(checkUrgency(actor, work, draft));
        TRY(const CaseDraft whole, restored(draft, work));
        Case changed = work;
        TRY(changed.matter, NonBlankText::from(whole.matter));
        apply(changed, whole);
        CHECK(checkGiver(actor, work, changed));
        const bool hasProgress = changed.progress != work.progress;
        TRY(changed,
            m_book.perform(change, work, CaseAct::Change, changed, hasProgress ? changed.progress : QString()));
        if (takesUrgencyAway(work, draft)) {
            TRY(const QString why, restored(draft.lessUrgentBecause, work));
            CHECK(writeLessUrgent(change, changed, why));
        }
        return changed;
    }));
}

/// Fails with RecordClosed if the work is done, and with NoOpenPage if no page is open to write about it.
Result<Case> FollowUps::openOne(CaseId id) const
{
    CHECK(m_page.page());
    TRY(Case work, m_repositories.cases.findById(id));
    return work.isOpen() ? Result<Case>(work) : failure(ErrorCode::RecordClosed, u"this work is done"_s);
}

/// Writes a line with the reason of the manager.
Result<void> FollowUps::writeLessUrgent(Change &change, const Case &work, const QString &reason)
{
    CHECK(m_page.write(change, {.source = EntrySource::Superior,
                                .place = work.place,
                                .matter = work.matter.toString(),
                                .entryClass = EntryClass::Handover,
                                .action = reason}));
    return {};
}

/// Applies to the open work what the correction changes in the line. Follows the chain of corrections back, because the
/// work may have been made from an earlier line. Keeps later changes of the work in the fields that were not corrected.
Result<void> FollowUps::carryOver(Change &change, const LogEntry &original, const LogEntry &correction)
{
    for (std::optional<LogEntry> line = original; line;) {
        TRY(const std::vector<Case> works, m_repositories.cases.where(&Case::entry, line->id));
        for (const Case &work : works) {
            if (work.isOpen()) {
                CHECK(m_book.follow(change, work, corrected(work, original, correction)));
            }
        }
        if (!line->amends) {
            break;
        }
        TRY(const LogEntry older, m_repositories.entries.findById(*line->amends));
        line = older;
    }
    return {};
}

Result<Case> FollowUps::finish(const Actor &actor, CaseId id, const QString &outcome)
{
    CHECK(actor.require(Right::WriteLog));
    if (const Result<NonBlankText> said = NonBlankText::from(outcome); !said) {
        return invalid<&Case::progress>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Case> {
        TRY(const Case work, openOne(id));
        TRY(const QString whole, restored(outcome, work));
        Case finished = work;
        finished.progress = whole.trimmed();
        return m_book.perform(change, work, CaseAct::Finish, finished, whole);
    }));
}

} // namespace dutydesk
