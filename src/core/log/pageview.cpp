// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/pageview.h"

#include <algorithm>

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

EscalationOnPage EscalationOnPage::asOf(const std::optional<QDateTime> &end) const
{
    EscalationOnPage then = *this;
    if (end) {
        std::erase_if(then.attempts, [&](const EscalationAttempt &attempt) { return attempt.triedAt > *end; });
        for (std::optional<QDateTime> *moment : {&then.escalation.endedAt, &then.escalation.cameAt}) {
            *moment = *moment > end ? std::nullopt : *moment;
        }
    }
    return then;
}

} // namespace dutydesk
