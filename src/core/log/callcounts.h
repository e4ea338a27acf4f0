// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/callcount.h"
#include "log/logpage.h"
#include "people/actor.h"

namespace dutydesk {

/// Counts the lines of the duty log that tell of calls. A correction counts for the page of the line that it corrects.
class CallTally
{
public:
    virtual ~CallTally() = default;

    virtual Result<CallCount> ofPage(LogPageId page) const = 0;

    /// The pages of the shifts that begin on these days, the first and the last included.
    virtual Result<CallCount> ofDays(QDate first, QDate last) const = 0;
};

/// How the telephone was answered, per shift, day and month (HO-15). A call belongs to the day on which its shift
/// began, so that the days of a month add up to the month, and the pages of a day to the day.
class CallCounts
{
public:
    explicit CallCounts(const CallTally &tally)
        : m_tally(tally)
    {}

    Result<CallCount> ofPage(const Actor &actor, LogPageId page) const;
    Result<CallCount> ofDay(const Actor &actor, QDate day) const;

    /// Any day of the month names it.
    Result<CallCount> ofMonth(const Actor &actor, QDate month) const;

private:
    const CallTally &m_tally;
};

} // namespace dutydesk
