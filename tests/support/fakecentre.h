// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

// These templates are compiled once, because otherwise each test of a service would compile them.
extern template class FakeRecords<Repository<Centre>>;
extern template class FakeRecords<Repository<SharedItem>>;
extern template class FakeRecords<Repository<OnCallLeader>>;
extern template class FakeRecords<Repository<EmergencyNumber>>;
extern template class FakeRecords<Repository<Phrase>>;
extern template class FakeRecords<Repository<CalendarDay>>;

struct FakeCentreStore
{
    CentreRepositories repositories() { return {centre, items, leaders, emergencyNumbers, phrases, calendar}; }

    FakeRepository<Centre> centre;
    FakeRepository<SharedItem> items;
    FakeRepository<OnCallLeader> leaders;
    FakeRepository<EmergencyNumber> emergencyNumbers;
    FakeRepository<Phrase> phrases;
    FakeRepository<CalendarDay> calendar;
};

} // namespace dutydesk::test
