// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/callcounts.h"

#include "base/try.h"

namespace dutydesk {

Result<CallCount> CallCounts::ofPage(const Actor &actor, LogPageId page) const
{
    CHECK(actor.require(Right::ReadRecords));
    return m_tally.ofPage(page);
}

Result<CallCount> CallCounts::ofDay(const Actor &actor, QDate day) const
{
    CHECK(actor.require(Right::ReadRecords));
    return m_tally.ofDays(day, day);
}

Result<CallCount> CallCounts::ofMonth(const Actor &actor, QDate month) const
{
    CHECK(actor.require(Right::ReadRecords));
    const QDate first(month.year(), month.month(), 1);
    return m_tally.ofDays(first, first.addMonths(1).addDays(-1));
}

} // namespace dutydesk
