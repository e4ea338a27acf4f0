// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/calloutservice.h"

#include "base/visibletext.h"
#include "privacy/maskedrecord.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Those of the open page, and those on which that member is missing.
template<Record T, typename Member>
Result<std::vector<T>> runningOnes(const Repository<T> &repository, const LogPageRepository &pages, Member T::*over)
{
    TRY(std::vector<T> found, repository.list(Selection<T>().whereMissing(over)));
    TRY(const std::optional<LogPage> page, ifFound(pages.first(newestPage())));
    if (page) {
        TRY(const std::vector<T> ofPage, repository.where(&T::page, page->id));
        std::ranges::copy_if(ofPage, std::back_inserter(found), [&](const T &one) { return (one.*over).has_value(); });
    }
    std::ranges::sort(found, std::ranges::greater(), &T::id);
    return found;
}

QString departmentOf(const Callout &callout)
{
    return u"%1 %2"_s.arg(callout.department.toString(), callout.who).trimmed();
}

} // namespace

CalloutService::CalloutService(const LogRepositories &repositories, RunningPage &page, Journal &journal)
    : m_repositories(repositories)
    , m_page(page)
    , m_subjects(repositories, page)
    , m_journal(journal)
{}

Result<std::vector<ShownCallout>> CalloutService::callouts(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<Callout> found,
        runningOnes<Callout>(m_repositories.callouts, m_repositories.pages, &Callout::doneAt));
    std::vector<ShownCallout> shown;
    for (const Callout &one : found) {
        TRY(const SubjectText about, m_subjects.shown(one.subject()));
        shown.push_back({masked(one), about});
    }
    return shown;
}

Result<std::vector<ShownMeasure>> CalloutService::measures(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<Measure> found,
        runningOnes<Measure>(m_repositories.measures, m_repositories.pages, &Measure::liftedAt));
    std::vector<ShownMeasure> shown;
    for (const Measure &one : found) {
        TRY(const SubjectText about, m_subjects.shown(one.subject()));
        shown.push_back({masked(one), about});
    }
    return shown;
}

Result<Callout> CalloutService::callOut(const Actor &actor, const CaseSubject &subject, const CalloutDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    const Result<NonBlankText> department = NonBlankText::from(inReadingOrder(draft.department));
    if (!department) {
        return invalid<&CalloutDraft::department>();
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Callout> {
        TRY(const LogPage page, m_page.page());
        CHECK(m_subjects.check(subject));
        TRY(const QString note, m_subjects.restoredText(subject, draft.note));
        TRY(const CalloutId id, m_repositories.callouts.nextId());
        const Callout told{.id = id,
                           .page = page.id,
                           .entry = subject.entry,
                           .work = subject.work,
                           .department = *department,
                           .who = inReadingOrder(draft.who),
                           .officer = actor.staff,
                           .toldAt = change.at(),
                           .arrivedAt = {},
                           .doneAt = {},
                           .note = note};
        CHECK(change.put(m_repositories.callouts, told, EntryKind::RecordCreated));
        CHECK(m_subjects.write(change, subject,
                               {.entryClass = EntryClass::CallOut, .action = note, .toldWhom = departmentOf(told)}));
        return told;
    }));
}

Result<Callout> CalloutService::running(CalloutId id) const
{
    CHECK(m_page.page());
    TRY(Callout found, m_repositories.callouts.findById(id));
    return found.doneAt ? failure(ErrorCode::RecordClosed, u"they are done"_s) : Result<Callout>(found);
}

/// Keeps what was noted before, each note on a line of its own.
Result<Callout> CalloutService::step(Change &change, Callout callout, const QString &step, const QString &note)
{
    TRY(const QString whole, m_subjects.restoredText(callout.subject(), note));
    callout.note = u"%1\n%2"_s.arg(callout.note, whole).trimmed();
    CHECK(change.put(m_repositories.callouts, callout));
    CHECK(m_subjects.write(change, callout.subject(),
                           {.entryClass = EntryClass::CallOut,
                            .action = CaseSubjects::told(step, whole),
                            .toldWhom = departmentOf(callout)}));
    return callout;
}

Result<Callout> CalloutService::arrive(const Actor &actor, CalloutId id, const QString &note)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Callout> {
        TRY(Callout callout, running(id));
        if (callout.arrivedAt) {
            return failure(ErrorCode::RecordClosed, u"they have arrived"_s);
        }
        callout.arrivedAt = change.at();
        return step(change, callout, CaseSubjects::arrived(), note);
    }));
}

Result<Callout> CalloutService::finish(const Actor &actor, CalloutId id, const QString &note)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Callout> {
        TRY(Callout callout, running(id));
        callout.doneAt = change.at();
        return step(change, callout, CaseSubjects::done(), note);
    }));
}

Result<Measure> CalloutService::take(const Actor &actor, const CaseSubject &subject, const MeasureDraft &draft)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Measure> {
        TRY(const LogPage page, m_page.page());
        CHECK(m_subjects.check(subject));
        TRY(const QString whole, m_subjects.restoredText(subject, draft.text));
        const Result<NonBlankText> what = NonBlankText::from(whole);
        if (!what) {
            return invalid<&Measure::what>();
        }
        TRY(const MeasureId id, m_repositories.measures.nextId());
        const Measure taken{.id = id,
                            .page = page.id,
                            .entry = subject.entry,
                            .work = subject.work,
                            .what = *what,
                            .officer = actor.staff,
                            .takenAt = change.at(),
                            .liftedBy = {},
                            .liftedAt = {}};
        CHECK(change.put(m_repositories.measures, taken, EntryKind::RecordCreated));
        CHECK(m_subjects.write(
            change, subject,
            {.entryClass = EntryClass::ProtectiveMeasure, .action = CaseSubjects::told(CaseSubjects::taken(), whole)}));
        return taken;
    }));
}

Result<Measure> CalloutService::lift(const Actor &actor, MeasureId id)
{
    CHECK(actor.require(Right::WriteLog));
    return masked(m_journal.change(actor, [&](Change &change) -> Result<Measure> {
        CHECK(m_page.page());
        TRY(Measure measure, m_repositories.measures.findById(id));
        if (measure.liftedAt) {
            return failure(ErrorCode::RecordClosed, u"it is lifted"_s);
        }
        measure.liftedAt = change.at();
        measure.liftedBy = actor.staff;
        CHECK(change.put(m_repositories.measures, measure));
        CHECK(m_subjects.write(change, measure.subject(),
                               {.entryClass = EntryClass::ProtectiveMeasure,
                                .action = CaseSubjects::told(CaseSubjects::lifted(), measure.what.toString())}));
        return measure;
    }));
}

} // namespace dutydesk
