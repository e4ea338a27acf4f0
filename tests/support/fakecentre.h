// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

class FakeCalendarRepository final : public FakeRecords<CalendarRepository>
{
public:
    Result<std::vector<CalendarDay>> listBetween(QDate first, QDate last) const override
    {
        Result<std::vector<CalendarDay>> found =
            where([&](const CalendarDay &day) { return day.date >= first && day.date <= last; });
        if (found) {
            std::ranges::sort(*found, {}, &CalendarDay::date);
        }
        return found;
    }
};

struct FakeCentreStore
{
    CentreRepositories repositories() { return {centre, items, leaders, emergencyNumbers, phrases, calendar}; }

    FakeRecords<CentreRepository> centre;
    FakeRecords<SharedItemRepository> items;
    FakeRecords<OnCallLeaderRepository> leaders;
    FakeRecords<EmergencyNumberRepository> emergencyNumbers;
    FakeRecords<PhraseRepository> phrases;
    FakeCalendarRepository calendar;
};

} // namespace dutydesk::test
