// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/reviewservice.h"

#include <QCoreApplication>

namespace dutydesk {

/// Says, for the manager, what each exception of a page is about.
class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ReviewText)

public:
    /// HTML: the exceptions with their explanations, the reviews so far, then the page itself.
    static QString of(const PageToReview &page, const PageView &view, const QTimeZone &zone, const QDateTime &now);

private:
    static QStringList about(PageException exception, const PageView &view, const QTimeZone &zone);
    static QStringList missingItems(const PageView &view);
    static QStringList refusals(const PageView &view, const QTimeZone &zone);
    static QStringList workPastDeadline(const PageView &view, const QTimeZone &zone);
    static QStringList disputes(const PageView &view);
    static QStringList otherCounts(const PageView &view);
    static QStringList notReached(const PageView &view, const QTimeZone &zone);
};

} // namespace dutydesk
