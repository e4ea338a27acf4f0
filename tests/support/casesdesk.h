// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/handoverdesk.h"

namespace dutydesk::test {

/// The front desk in memory with an open page, one line about a burst pipe, and two on-call leaders: the regional
/// manager, and the manager 3, who works here.
class CasesDesk : public HandoverDesk
{
public:
    CasesDesk()
    {
        const auto ok = [](const Result<void> &done) { Q_ASSERT(done); };
        ok(leaders.put({OnCallLeaderId(1), text(u"区域经理"), QStringLiteral("周敏"), {}, 1, true}));
        ok(leaders.put({OnCallLeaderId(2), text(u"中心经理"), QStringLiteral("陈静"), {}, 2, true}));
        const auto opened = dutyLog.pages.openFirstPage(wang);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        const auto written = dutyLog.lines.write(
            wang, {.happenedAt = clock.now(), .place = QStringLiteral("3-502"), .matter = QStringLiteral("漏水")}, {});
        Q_ASSERT(written);
        Q_UNUSED(written);
        keepNothingOfWhatFails();
    }

    /// The lines of the open page.
    std::vector<EntryOnPage> lines() const { return dutyLog.pages.currentPage(wang)->entries; }

    const CaseSubject pipe{LogEntryId(1), {}};
};

} // namespace dutydesk::test
