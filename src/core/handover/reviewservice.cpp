// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/reviewservice.h"

#include "base/try.h"
#include "log/maskedlog.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

bool isSigned(const LogPage &page)
{
    return page.state != PageState::Open;
}

std::vector<PageException> exceptionsIn(const PageView &view)
{
    const QDateTime signedAt = view.handover ? view.handover->outgoingSignedAt.value_or(QDateTime()) : QDateTime();
    return exceptionsOf(
        {.handover = view.handover,
         .refused = view.refused,
         .counts = view.counts,
         .answers = view.answers,
         .isClosedBeforeRelief = view.closedBeforeRelief.has_value(),
         .isReliefLate = view.isReliefLate(),
         .hasWorkPastDeadline = std::ranges::any_of(
             view.openWork, [&](const Case &work) { return work.deadline && *work.deadline < signedAt; }),
         .isLeaderNotReached = std::ranges::any_of(
             view.escalations, [&](const EscalationOnPage &one) { return one.wasNotReachedOn(view.page.id); })});
}

int rank(const PageToReview &page)
{
    if (!page.reviews.empty()) {
        return 2;
    }
    return page.exceptions.empty() ? 1 : 0;
}

} // namespace

ReviewService::ReviewService(const LogPages &pages, LogRepositories repositories, Signer &signer, Journal &journal)
    : m_pages(pages)
    , m_repositories(repositories)
    , m_signer(signer)
    , m_journal(journal)
{}

Result<PageToReview> ReviewService::toReview(const Actor &actor, const LogPage &page) const
{
    TRY(const PageView view, m_pages.page(actor, page.id));
    return PageToReview{view.volume, view.page, view.officerName, exceptionsIn(view), view.reviews};
}

Result<std::vector<PageToReview>> ReviewService::list(const Actor &actor, QDate first, QDate last) const
{
    CHECK(actor.require(Right::ReadRecords));
    std::vector<PageToReview> found;
    for (QDate date = last; date >= first; date = date.addDays(-1)) {
        TRY(const std::vector<LogPage> pages, m_repositories.pages.where(&LogPage::date, date));
        for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
            if (!isSigned(*page)) {
                continue;
            }
            Result<PageToReview> entry = toReview(actor, *page);
            if (!entry && entry.error().code == ErrorCode::Erased) {
                continue;
            }
            TRY(PageToReview shown, std::move(entry));
            found.push_back(std::move(shown));
        }
    }
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

Result<PageReview> ReviewService::review(const Actor &actor, LogPageId page, const QString &opinion,
                                         const Secret &secret)
{
    CHECK(actor.require(Right::ReviewRecords));
    const Result<NonBlankText> said = NonBlankText::from(opinion);
    if (!said) {
        return invalid<&PageReview::opinion>();
    }
    TRY(const LogPage reviewed, m_repositories.pages.findById(page));
    if (!isSigned(reviewed)) {
        return failure(ErrorCode::Blocked, u"the page is still open"_s);
    }
    if (reviewed.officer == actor.staff) {
        return failure(ErrorCode::Blocked, u"the page is the reviewer's own"_s);
    }
    return masked(m_journal.change(actor, [&](Change &change) -> Result<PageReview> {
        TRY(const PageReviewId id, m_repositories.reviews.nextId());
        const PageReview written{id, page, actor.staff, *said, change.at()};
        CHECK(change.put(m_repositories.reviews, written, EntryKind::RecordCreated));
        CHECK(signLastEntry(change, EntryKind::ReviewSignature, SigningSide::Reviewer, id.value(),
                            [&](const QByteArray &message) { return m_signer.sign(actor.staff, secret, message); }));
        return written;
    }));
}

} // namespace dutydesk
