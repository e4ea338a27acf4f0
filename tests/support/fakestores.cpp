// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakecentre.h"
#include "support/fakelog.h"
#include "support/fakeowners.h"

namespace dutydesk::test {

template class FakeRecords<Repository<LogVolume>>;
template class FakeRecords<Repository<LogPage>>;
template class FakeRecords<CaseRepository>;
template class FakeRecords<Repository<CaseStep>>;
template class FakeRecords<Repository<Handover>>;
template class FakeRecords<Repository<ItemCount>>;
template class FakeRecords<Repository<OpenWorkAnswer>>;
template class FakeRecords<Repository<PageReview>>;
template class FakeRecords<Repository<PagePrint>>;
template class FakeRecords<Repository<HandedOverWork>>;
template class FakeRecords<Repository<Escalation>>;
template class FakeRecords<Repository<EscalationAttempt>>;
template class FakeRecords<Repository<Callout>>;
template class FakeRecords<Repository<Measure>>;
template class FakeRecords<Repository<CaseLimit>>;
template class FakeRecords<Repository<Building>>;
template class FakeRecords<Repository<Flat>>;
template class FakeRecords<Repository<Resident>>;
template class FakeRecords<Repository<Vehicle>>;
template class FakeRecords<Repository<Facility>>;
template class FakeRecords<Repository<FacilityEvent>>;
template class FakeRecords<Repository<AccessRecord>>;
template class FakeRecords<Repository<DataRequest>>;
template class FakeRecords<Repository<ImportBatch>>;
template class FakeRecords<Repository<Centre>>;
template class FakeRecords<Repository<SharedItem>>;
template class FakeRecords<Repository<OnCallLeader>>;
template class FakeRecords<Repository<EmergencyNumber>>;
template class FakeRecords<Repository<Phrase>>;
template class FakeRecords<Repository<CalendarDay>>;

} // namespace dutydesk::test
