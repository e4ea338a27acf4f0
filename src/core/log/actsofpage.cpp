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

/// The records that had begun by then and were not over.
template<Record T>
Result<std::vector<T>> goingOn(const Repository<T> &repository, QDateTime T::*begun, Moment T::*over, const Moment &end)
{
    TRY(std::vector<T> found, repository.list(Selection<T>().whereMissing(over)));
    if (end) {
        const Moment last = QDateTime(QDate(9999, 12, 31), QTime(), Qt::UTC);
        TRY(const std::vector<T> overLater,
            repository.list(Selection<T>().whereBetween(over, Moment(end->addSecs(1)), last)));
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
        goingOn<Callout>(m_repositories.callouts, &Callout::toldAt, &Callout::doneAt, end));
    for (Callout &one : callouts) {
        TRY(const QString words, about(view, one.subject()));
        one.arrivedAt = asOf(one.arrivedAt, end);
        one.doneAt.reset();
        view.callouts.push_back({one, words});
    }
    TRY(std::vector<Measure> measures,
        goingOn<Measure>(m_repositories.measures, &Measure::takenAt, &Measure::liftedAt, end));
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
    const Moment end = endOf(view);
    TRY(std::vector<Escalation> found,
        goingOn<Escalation>(m_repositories.escalations, &Escalation::begunAt, &Escalation::endedAt, end));
    TRY(const std::vector<EscalationAttempt> ofPage,
        m_repositories.attempts.where(&EscalationAttempt::page, view.page.id));
    for (const EscalationAttempt &attempt : ofPage) {
        if (std::ranges::find(found, attempt.escalation, &Escalation::id) == found.end()) {
            TRY(const Escalation tried, m_repositories.escalations.findById(attempt.escalation));
            found.push_back(tried);
        }
    }
    for (Escalation &one : found) {
        TRY(std::vector<EscalationAttempt> attempts,
            m_repositories.attempts.where(&EscalationAttempt::escalation, one.id));
        std::erase_if(attempts, [&](const EscalationAttempt &attempt) { return !isBy(attempt.triedAt, end); });
        one.endedAt = asOf(one.endedAt, end);
        one.cameAt = asOf(one.cameAt, end);
        const EscalationOnPage shown{one, attempts, {}};
        if (!one.endedAt || shown.wasNotReachedOn(view.page.id)) {
            TRY(const QString words, about(view, one.subject()));
            view.escalations.push_back({one, attempts, words});
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
