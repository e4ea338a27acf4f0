// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/reviewservice.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

bool isSigned(const LogPage &page)
{
    return page.state != PageState::Open;
}

/// For the handover that came about, or for one that was refused.
bool wasLifted(const PageView &view)
{
    const auto isLifted = [](const Handover &handover) { return handover.overrideBy.has_value(); };
    return (view.handover && isLifted(*view.handover)) || std::ranges::any_of(view.refused, isLifted);
}

std::vector<PageException> exceptionsOf(const PageView &view)
{
    std::vector<PageException> found;
    const auto note = [&](bool is, PageException exception) {
        if (is) {
            found.push_back(exception);
        }
    };
    note(view.closedBeforeRelief.has_value(), PageException::ClosedBeforeRelief);
    note(std::ranges::any_of(view.counts, &ItemCount::isException), PageException::MissingItem);
    note(!view.contradictingCounts().empty(), PageException::CountedOtherwise);
    if (view.handover) {
        const Handover &handover = *view.handover;
        note(view.isReliefLate(), PageException::LateArrival);
        note(wasLifted(view), PageException::Overridden);
        note(!handover.objection.isEmpty(), PageException::Objection);
        note(!handover.abnormality.isEmpty(), PageException::Abnormality);
        note(handover.inPlaceReason.has_value(), PageException::SignedInPlace);
    }
    note(!view.refused.empty(), PageException::Refused);
    const QDateTime signedAt = view.handover ? view.handover->outgoingSignedAt.value_or(QDateTime()) : QDateTime();
    note(std::ranges::any_of(view.openWork,
                             [&](const OpenWork &work) { return work.deadline && *work.deadline < signedAt; }),
         PageException::WorkPastDeadline);
    note(std::ranges::any_of(view.answers,
                             [](const OpenWorkAnswer &answer) { return answer.answer == WorkAnswer::Disputed; }),
         PageException::Disputed);
    return found;
}

int rank(const PageToReview &page)
{
    if (!page.reviews.empty()) {
        return 2;
    }
    return page.exceptions.empty() ? 1 : 0;
}

} // namespace

ReviewService::ReviewService(const DutyLog &dutyLog, HandoverRepositories repositories, Signer &signer,
                             Journal &journal)
    : m_dutyLog(dutyLog)
    , m_repositories(repositories)
    , m_signer(signer)
    , m_journal(journal)
{}

Result<PageToReview> ReviewService::toReview(const LogPage &page) const
{
    const Result<PageView> view = m_dutyLog.page(page.id);
    if (!view) {
        return failure(view.error());
    }
    return PageToReview{view->volume, view->page, view->officerName, exceptionsOf(*view), view->reviews};
}

Result<std::vector<PageToReview>> ReviewService::list(QDate first, QDate last) const
{
    std::vector<PageToReview> found;
    for (QDate date = last; date >= first; date = date.addDays(-1)) {
        const Result<std::vector<LogPage>> pages = m_repositories.pages.listOfDate(date);
        if (!pages) {
            return failure(pages.error());
        }
        for (auto page = pages->rbegin(); page != pages->rend(); ++page) {
            if (!isSigned(*page)) {
                continue;
            }
            Result<PageToReview> entry = toReview(*page);
            if (!entry && entry.error().code == ErrorCode::Erased) {
                continue;
            }
            if (!entry) {
                return failure(std::move(entry.error()));
            }
            found.push_back(*std::move(entry));
        }
    }
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

Result<PageReview> ReviewService::review(const Actor &actor, LogPageId page, const QString &opinion,
                                         const Secret &secret)
{
    if (const Result<void> allowed = actor.require(Right::ReviewRecords); !allowed) {
        return failure(allowed.error());
    }
    const Result<NonBlankText> said = NonBlankText::from(opinion);
    if (!said) {
        return failure(ErrorCode::InvalidInput, u"opinion"_s);
    }
    const Result<LogPage> reviewed = m_repositories.pages.findById(page);
    if (!reviewed) {
        return failure(reviewed.error());
    }
    if (!isSigned(*reviewed)) {
        return failure(ErrorCode::Blocked, u"the page is still open"_s);
    }
    std::optional<PageReview> written;
    const Result<void> done = m_journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<PageReviewId> id = m_repositories.reviews.nextId();
        if (!id) {
            return failure(id.error());
        }
        written = PageReview{*id, page, actor.staff, *said, change.at()};
        if (Result<void> stored = change.put(m_repositories.reviews, *written, EntryKind::RecordCreated); !stored) {
            return stored;
        }
        return signLastEntry(change, EntryKind::ReviewSignature, SigningSide::Reviewer, id->value(),
                             [&](const QByteArray &message) { return m_signer.sign(actor.staff, secret, message); });
    });
    return done ? Result<PageReview>(*written) : failure(done.error());
}

} // namespace dutydesk
