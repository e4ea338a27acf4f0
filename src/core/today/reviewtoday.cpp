// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/reviewtoday.h"

#include "handover/pageexceptions.h"
#include "log/pageview.h"
#include "today/todayselections.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// What the tables say of all the pages together.
struct AskedTogether
{
    std::vector<Handover> handovers;
    std::vector<ItemCount> counts;
    std::vector<OpenWorkAnswer> answers;
    std::vector<HandedOverWork> handedOver;
    std::vector<EscalationOnPage> reports;
};

Result<std::vector<EscalationOnPage>> reportsTriedOn(const LogRepositories &repositories, LogPageId first,
                                                     LogPageId last)
{
    TRY(const std::vector<EscalationAttempt> tried, repositories.attempts.list(attemptsOnPages(first, last)));
    std::vector<EscalationId> ids;
    std::ranges::transform(tried, std::back_inserter(ids), &EscalationAttempt::escalation);
    TRY(const std::vector<Escalation> found,
        repositories.escalations.list(Selection<Escalation>().whereOneOf(&Escalation::id, ids)));
    TRY(const auto attempts, attemptsOf(repositories.attempts, found));
    std::vector<EscalationOnPage> reports;
    reports.reserve(found.size());
    for (const Escalation &one : found) {
        reports.push_back({one, attempts.at(one.id), {}});
    }
    return reports;
}

/// Takes seven statements for all pages from the first to the last.
Result<AskedTogether> askTogether(const LogRepositories &repositories, LogPageId first, LogPageId last)
{
    AskedTogether asked;
    TRY(asked.handovers, repositories.handovers.list(handoversOfPages(first, last)));
    if (asked.handovers.empty()) {
        return asked;
    }
    const HandoverId from = asked.handovers.front().id;
    const HandoverId to = asked.handovers.back().id;
    TRY(asked.counts, repositories.itemCounts.list(ofHandovers<ItemCount>(from, to)));
    TRY(asked.answers, repositories.answers.list(ofHandovers<OpenWorkAnswer>(from, to)));
    TRY(asked.handedOver, repositories.handedOver.list(ofHandovers<HandedOverWork>(from, to)));
    TRY(asked.reports, reportsTriedOn(repositories, first, last));
    return asked;
}

template<Record T>
std::vector<T> ofHandover(const std::vector<T> &all, HandoverId handover)
{
    std::vector<T> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const T &one) { return one.handover == handover; });
    return found;
}

/// The page of the review finds more of a desk that was closed, and reads the roster for it.
std::vector<PageException> exceptionsIn(const LogPage &page, const AskedTogether &asked, std::chrono::minutes leadTime)
{
    ExceptionFacts facts;
    for (const Handover &handover : asked.handovers) {
        if (handover.page == page.id && handover.refusedAt) {
            facts.refused.push_back(handover);
        } else if (handover.page == page.id) {
            facts.handover = handover;
        }
    }
    if (facts.handover) {
        const Handover &handover = *facts.handover;
        const std::optional<QDateTime> end = handover.outgoingSignedAt;
        const QDateTime expected = page.plannedEnd.addSecs(-std::chrono::seconds(leadTime).count());
        facts.counts = ofHandover(asked.counts, handover.id);
        facts.answers = ofHandover(asked.answers, handover.id);
        facts.isReliefLate =
            handover.arrivedAt && handover.closingReason.isEmpty() && minutesLate(*handover.arrivedAt, expected) > 0;
        facts.hasWorkPastDeadline =
            std::ranges::any_of(ofHandover(asked.handedOver, handover.id),
                                [&](const HandedOverWork &work) { return work.deadline && work.deadline < end; });
        facts.isLeaderNotReached =
            page.state != PageState::Open && std::ranges::any_of(asked.reports, [&](const EscalationOnPage &one) {
                return one.asOf(end).wasNotReachedOn(page.id);
            });
    }
    return exceptionsOf(facts);
}

} // namespace

ReviewToday::ReviewToday(const LogRepositories &repositories, const CentreRepository &centre)
    : TodaySource(Right::ReviewRecords)
    , m_repositories(repositories)
    , m_centre(centre)
{}

Result<void> ReviewToday::tell(const Actor &actor, Today &today) const
{
    TRY(std::vector<LogPage> pages, m_repositories.pages.list(pagesOfDays(today.date.addDays(-days), today.date)));
    std::erase_if(pages, [&](const LogPage &page) { // nobody reviews their own page
        return page.state == PageState::AwaitingRelief || page.state == PageState::DeskClosed
               || page.officer == actor.staff;
    });
    if (pages.empty()) {
        return {};
    }
    TRY(const std::vector<PageReview> reviews,
        m_repositories.reviews.list(reviewsOfPages(pages.front().id, pages.back().id)));
    std::erase_if(pages, [&](const LogPage &page) {
        return std::ranges::find(reviews, page.id, &PageReview::page) != reviews.end();
    });
    return pages.empty() ? Result<void>() : tellPages(std::move(pages), today);
}

Result<void> ReviewToday::tellPages(std::vector<LogPage> pages, Today &today) const
{
    TRY(const AskedTogether asked, askTogether(m_repositories, pages.front().id, pages.back().id));
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    TRY(const std::vector<LogVolume> volumes, m_repositories.volumes.list(Selection<LogVolume>().whereBetween(
                                                  &LogVolume::id, pages.front().volume, pages.back().volume)));
    int told = 0;
    for (auto newest = pages.rbegin(); newest != pages.rend(); ++newest) {
        const LogPage &page = *newest;
        const std::vector<PageException> found = exceptionsIn(page, asked, centre.beforeTakingOver);
        if (found.empty() || told == mostPages) {
            continue;
        }
        ++told;
        const auto volume = std::ranges::find(volumes, page.volume, &LogVolume::id);
        today.waiting.push_back(
            {.kind = page.state == PageState::Open ? TodayKind::HandoverRefused : TodayKind::PageToReview,
             .level = TodayLevel::Overdue,
             .record = RecordReference::of(page),
             .name = volume == volumes.end() ? QString() : volume->number.toString(),
             .count = page.number,
             .day = page.date,
             .exceptions = found});
    }
    std::erase_if(pages, [](const LogPage &page) { return page.state == PageState::Open; });
    if (!pages.empty()) {
        today.waiting.push_back({.kind = TodayKind::PagesToReview,
                                 .record = RecordReference::of(pages.back()),
                                 .count = static_cast<int>(pages.size()),
                                 .day = pages.front().date});
    }
    return {};
}

} // namespace dutydesk
