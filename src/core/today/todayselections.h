// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"

namespace dutydesk {

// What Today asks of tables that grow with every shift. A test looks whether an index answers each of them.

inline Selection<LogPage> pagesOfDays(QDate first, QDate last)
{
    return Selection<LogPage>().whereBetween(&LogPage::date, first, last);
}

inline Selection<LogEntry> newestLinesOf(LogPageId page, int most)
{
    return Selection<LogEntry>().where(&LogEntry::page, page).newestFirst(&LogEntry::line).atMost(most);
}

inline Selection<PageReview> reviewsOfPages(LogPageId first, LogPageId last)
{
    return Selection<PageReview>().whereBetween(&PageReview::page, first, last);
}

inline Selection<Handover> handoversOfPages(LogPageId first, LogPageId last)
{
    return Selection<Handover>().whereBetween(&Handover::page, first, last);
}

/// Counts, answers and the work that was handed over.
template<Record T>
Selection<T> ofHandovers(HandoverId first, HandoverId last)
{
    return Selection<T>().whereBetween(&T::handover, first, last);
}

inline Selection<EscalationAttempt> attemptsOnPages(LogPageId first, LogPageId last)
{
    return Selection<EscalationAttempt>().whereBetween(&EscalationAttempt::page, first, last);
}

} // namespace dutydesk
