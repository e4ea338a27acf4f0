// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/pageview.h"

#include <algorithm>
#include <span>

namespace dutydesk {

/// A correction of an earlier page's line counts there, and so do the corrections that follow it here.
CallCount PageView::calls() const
{
    CallCount count;
    bool isOfThisPage = true;
    for (const EntryOnPage &line : entries) {
        if (!line.writtenOn) {
            isOfThisPage = !line.corrects
                           || (isOfThisPage && line.corrects->page == page.number
                               && line.corrects->volume == volume.number.toString());
        }
        if (isOfThisPage && !line.amended) {
            count.add(line.entry.source);
        }
    }
    return count;
}

bool EscalationOnPage::wasNotReachedOn(LogPageId page) const
{
    const bool wasCalled = std::ranges::find(attempts, page, &EscalationAttempt::page) != attempts.end();
    return wasCalled && !escalation.cameAt && std::ranges::none_of(attempts, &EscalationAttempt::reached);
}

std::size_t PageView::firstRecount() const
{
    for (std::size_t place = 0; place < counts.size(); ++place) {
        const auto before = std::span(counts).first(place);
        if (std::ranges::find(before, counts[place].item, &ItemCount::item) != before.end()) {
            return place;
        }
    }
    return counts.size();
}

std::vector<ItemCount> PageView::contradictingCounts() const
{
    const auto first = std::span(counts).first(firstRecount());
    std::vector<ItemCount> contradicting;
    for (const ItemCount &second : std::span(counts).subspan(first.size())) {
        const auto told = std::ranges::find(first, second.item, &ItemCount::item);
        if (told == first.end() || told->found != second.found || told->state != second.state) {
            contradicting.push_back(second);
        }
    }
    return contradicting;
}

} // namespace dutydesk
