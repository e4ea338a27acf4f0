// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/reviewtoday.h"

#include "today/todayselections.h"

#include <algorithm>
#include <map>

namespace dutydesk {

namespace {

using ExceptionsOfPages = std::map<LogPageId, std::vector<PageException>>;

/// What a handover and its counts say of themselves. The page of the review finds more, and reads each page for it.
std::vector<PageException> exceptionsIn(const Handover &handover, const std::vector<ItemCount> &counts)
{
    std::vector<PageException> found;
    const auto note = [&](bool is, PageException exception) {
        if (is) {
            found.push_back(exception);
        }
    };
    note(handover.refusedAt.has_value(), PageException::Refused);
    note(std::ranges::any_of(
             counts, [&](const ItemCount &count) { return count.handover == handover.id && count.isException(); }),
         PageException::MissingItem);
    note(handover.overrideBy.has_value(), PageException::Overridden);
    note(!handover.objection.isEmpty(), PageException::Objection);
    note(!handover.abnormality.isEmpty(), PageException::Abnormality);
    note(!handover.inPlaceReason.isEmpty(), PageException::SignedInPlace);
    return found;
}

/// Takes two statements for all pages from the first to the last.
Result<ExceptionsOfPages> exceptionsOfPages(const LogRepositories &repositories, LogPageId first, LogPageId last)
{
    TRY(const std::vector<Handover> handovers, repositories.handovers.list(handoversOfPages(first, last)));
    if (handovers.empty()) {
        return ExceptionsOfPages();
    }
    TRY(const std::vector<ItemCount> counts,
        repositories.itemCounts.list(countsOfHandovers(handovers.front().id, handovers.back().id)));
    ExceptionsOfPages found;
    for (const Handover &handover : handovers) {
        for (const PageException exception : exceptionsIn(handover, counts)) {
            std::vector<PageException> &ofPage = found[handover.page];
            if (std::ranges::find(ofPage, exception) == ofPage.end()) {
                ofPage.push_back(exception);
            }
        }
    }
    return found;
}

} // namespace

ReviewToday::ReviewToday(const LogRepositories &repositories)
    : TodaySource(Right::ReviewRecords)
    , m_repositories(repositories)
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
    TRY(const ExceptionsOfPages exceptions, exceptionsOfPages(m_repositories, pages.front().id, pages.back().id));
    TRY(const std::vector<LogVolume> volumes, m_repositories.volumes.list(Selection<LogVolume>().whereBetween(
                                                  &LogVolume::id, pages.front().volume, pages.back().volume)));
    int told = 0;
    for (auto newest = pages.rbegin(); newest != pages.rend(); ++newest) {
        const LogPage &page = *newest;
        const auto found = exceptions.find(page.id);
        if (found == exceptions.end() || told == mostPages) {
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
             .exceptions = found->second});
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
