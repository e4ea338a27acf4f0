// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/actsofpage.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using Moment = std::optional<QDateTime>;

/// When what the page says of these ends. Nothing on an open page.
Moment endOf(const PageView &view)
{
    return view.page.state != PageState::Open && view.handover ? view.handover->outgoingSignedAt : Moment();
}

bool isBy(const QDateTime &moment, const Moment &end)
{
    return !end || moment <= *end;
}

/// The moment, or nothing if it came later.
Moment asOf(const Moment &moment, const Moment &end)
{
    return moment && isBy(*moment, end) ? moment : Moment();
}

/// The records that had begun by then, on this page or before it, and were not over.
template<Record T>
Result<std::vector<T>> goingOn(const Repository<T> &repository, QDateTime T::*begun, Moment T::*over,
                               const PageView &view)
{
    const Moment end = endOf(view);
    const Selection<T> upToPage = Selection<T>().whereBetween(&T::page, LogPageId(1), view.page.id);
    TRY(std::vector<T> found, repository.list(Selection<T>(upToPage).whereMissing(over)));
    if (end) {
        const Moment last = QDateTime(QDate(9999, 12, 31), QTime(), Qt::UTC);
        TRY(const std::vector<T> overLater,
            repository.list(Selection<T>(upToPage).whereBetween(over, Moment(end->addSecs(1)), last)));
        found.insert(found.end(), overLater.begin(), overLater.end());
    }
    std::erase_if(found, [&](const T &one) { return !isBy(one.*begun, end); });
    std::ranges::sort(found, {}, &T::id);
    return found;
}

QString placeAndMatter(const QString &place, const NonBlankText &matter)
{
    return u"%1 %2"_s.arg(place, matter.toString()).trimmed();
}

} // namespace

Result<void> ActsOfPage::fill(PageView &view) const
{
    const Moment end = endOf(view);
    TRY(std::vector<Callout> callouts,
        goingOn<Callout>(m_repositories.callouts, &Callout::toldAt, &Callout::doneAt, view));
    for (Callout &one : callouts) {
        TRY(const QString words, about(view, one.subject()));
        one.arrivedAt = asOf(one.arrivedAt, end);
        one.doneAt.reset();
        view.callouts.push_back({one, words});
    }
    TRY(std::vector<Measure> measures,
        goingOn<Measure>(m_repositories.measures, &Measure::takenAt, &Measure::liftedAt, view));
    for (Measure &one : measures) {
        TRY(const QString words, about(view, one.subject()));
        one.liftedAt.reset();
        one.liftedBy.reset();
        view.measures.push_back({one, words});
    }
    return fillEscalations(view);
}

/// Those that wait for an answer, and those that reached nobody on this page, whoever answered instead.
Result<void> ActsOfPage::fillEscalations(PageView &view) const
{
    TRY(std::vector<Escalation> found,
        goingOn<Escalation>(m_repositories.escalations, &Escalation::begunAt, &Escalation::endedAt, view));
    TRY(const std::vector<EscalationAttempt> ofPage,
        m_repositories.attempts.where(&EscalationAttempt::page, view.page.id));
    std::vector<EscalationId> others;
    for (const EscalationAttempt &attempt : ofPage) {
        if (std::ranges::find(found, attempt.escalation, &Escalation::id) == found.end()) {
            others.push_back(attempt.escalation);
        }
    }
    TRY(const std::vector<Escalation> tried,
        m_repositories.escalations.list(Selection<Escalation>().whereOneOf(&Escalation::id, others)));
    found.insert(found.end(), tried.begin(), tried.end());
    TRY(auto attempts, attemptsOf(m_repositories.attempts, found));
    for (const Escalation &one : found) {
        EscalationOnPage shown = EscalationOnPage{one, attempts[one.id], {}}.asOf(endOf(view));
        if (!shown.escalation.endedAt || shown.wasNotReachedOn(view.page.id)) {
            TRY(shown.about, about(view, one.subject()));
            view.escalations.push_back(shown);
        }
    }
    return {};
}

/// Work is called what it was called when it was handed over. A row that was altered so that it is about nothing has no
/// words: the page can still be handed over, and is not printed.
Result<QString> ActsOfPage::about(const PageView &view, const CaseSubject &subject) const
{
    if (subject.entry) {
        TRY(const std::optional<LogEntry> entry, ifFound(m_repositories.entries.findById(*subject.entry)));
        return entry ? placeAndMatter(entry->place, entry->matter) : QString();
    }
    if (!subject.work) {
        return QString();
    }
    const auto told = std::ranges::find(view.openWork, *subject.work, &Case::id);
    if (told != view.openWork.end()) {
        return placeAndMatter(told->place, told->matter);
    }
    TRY(const std::optional<Case> work, ifFound(m_repositories.cases.findById(*subject.work)));
    return work ? placeAndMatter(work->place, work->matter) : QString();
}

} // namespace dutydesk
