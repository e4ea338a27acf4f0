// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/openworkservice.h"

#include "base/visibletext.h"
#include "log/maskedlog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

void apply(OpenWork &work, const OpenWorkDraft &draft)
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
OpenWork corrected(OpenWork work, const LogEntry &original, const LogEntry &correction)
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
        work.state = WorkState::Done;
        work.doneAt = correction.writtenAt;
        work.progress = correction.action.isEmpty() ? correction.reason : correction.action;
    }
    return work;
}

bool takesUrgencyAway(const OpenWork &work, const OpenWorkDraft &draft)
{
    return work.urgency == Urgency::Important && draft.urgency != Urgency::Important;
}

/// Only the manager may make work less urgent, because the work then no longer blocks the handover.
Result<void> checkUrgency(const Actor &actor, const OpenWork &work, const OpenWorkDraft &draft)
{
    if (!takesUrgencyAway(work, draft)) {
        return {};
    }
    if (!actor.may(Right::OverrideHandover)) {
        return invalid<&OpenWorkDraft::urgency>(ErrorCode::NotAllowed);
    }
    return valid<&OpenWorkDraft::lessUrgentBecause>(!isBlank(draft.lessUrgentBecause));
}

} // namespace

OpenWorkService::OpenWorkService(const LogRepositories &repositories, RunningPage &page, Journal &journal)
    : m_repositories(repositories)
    , m_page(page)
    , m_journal(journal)
{}

Result<std::vector<OpenWork>> OpenWorkService::list(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    return masked(listOpen(m_repositories.openWork));
}

Result<OpenWork> OpenWorkService::put(Change &change, const OpenWorkDraft &draft)
{
    const Result<NonBlankText> matter = NonBlankText::from(draft.matter);
    if (!matter) {
        return invalid<&OpenWorkDraft::matter>();
    }
    TRY(const LogPage page, m_page.page());
    TRY(const OpenWorkId id, m_repositories.openWork.nextId());
    OpenWork work{.id = id,
                  .page = page.id,
                  .entry = draft.entry,
                  .matter = *matter,
                  .place = {},
                  .progress = {},
                  .nextStep = {},
                  .deadline = {},
                  .ifWorse = {},
                  .follower = {},
                  .urgency = Urgency::Ordinary,
                  .state = WorkState::Open,
                  .doneAt = {}};
    apply(work, draft);
    CHECK(change.put(m_repositories.openWork, work, EntryKind::RecordCreated));
    return work;
}

Result<OpenWork> OpenWorkService::add(const Actor &actor, const OpenWorkDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<OpenWork> {
        CHECK(m_page.page());
        OpenWorkDraft whole = draft;
        if (draft.entry) {
            TRY(const LogEntry line, m_repositories.entries.findById(*draft.entry));
            TRY(whole, restored(draft, line));
        }
        return put(change, whole);
    }));
}

Result<OpenWork> OpenWorkService::change(const Actor &actor, OpenWorkId id, const OpenWorkDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    if (!NonBlankText::from(draft.matter)) {
        return invalid<&OpenWorkDraft::matter>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<OpenWork> {
        TRY(const OpenWork work, openOne(id));
        CHECK(checkUrgency(actor, work, draft));
        TRY(const OpenWorkDraft whole, restored(draft, work));
        OpenWork changed = work;
        TRY(changed.matter, NonBlankText::from(whole.matter));
        apply(changed, whole);
        CHECK(change.put(m_repositories.openWork, changed));
        if (takesUrgencyAway(work, draft)) {
            TRY(const QString why, restored(draft.lessUrgentBecause, work));
            CHECK(writeLessUrgent(change, changed, why));
        }
        return changed;
    }));
}

/// Fails with RecordClosed if the work is done, and with NoOpenPage if no page is open to write about it.
Result<OpenWork> OpenWorkService::openOne(OpenWorkId id) const
{
    CHECK(m_page.page());
    TRY(OpenWork work, m_repositories.openWork.findById(id));
    return work.state == WorkState::Open ? Result<OpenWork>(work)
                                         : failure(ErrorCode::RecordClosed, u"this work is done"_s);
}

/// Writes a line with the reason of the manager.
Result<void> OpenWorkService::writeLessUrgent(Change &change, const OpenWork &work, const QString &reason)
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
Result<void> OpenWorkService::carryOver(Change &change, const LogEntry &original, const LogEntry &correction)
{
    for (std::optional<LogEntry> line = original; line;) {
        TRY(const std::vector<OpenWork> works, m_repositories.openWork.where(&OpenWork::entry, line->id));
        for (const OpenWork &work : works) {
            CHECK(work.state == WorkState::Open
                      ? change.put(m_repositories.openWork, corrected(work, original, correction))
                      : Result<void>());
        }
        if (!line->amends) {
            break;
        }
        TRY(const LogEntry older, m_repositories.entries.findById(*line->amends));
        line = older;
    }
    return {};
}

Result<OpenWork> OpenWorkService::finish(const Actor &actor, OpenWorkId id, const QString &outcome)
{
    CHECK(actor.require(Right::WriteLog));
    if (const Result<NonBlankText> said = NonBlankText::from(outcome); !said) {
        return invalid<&OpenWork::progress>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<OpenWork> {
        TRY(const OpenWork work, openOne(id));
        TRY(const QString whole, restored(outcome, work));
        OpenWork finished = work;
        finished.state = WorkState::Done;
        finished.doneAt = change.at();
        finished.progress = whole.trimmed();
        CHECK(change.put(m_repositories.openWork, finished));
        CHECK(m_page.write(change, {.place = work.place, .matter = work.matter.toString(), .action = whole}));
        return finished;
    }));
}

} // namespace dutydesk
