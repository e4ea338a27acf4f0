// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/ownerrepositories.h"
#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

// These templates are compiled once, because otherwise each test of a service would compile them.
extern template class FakeRecords<Repository<Building>>;
extern template class FakeRecords<Repository<Flat>>;
extern template class FakeRecords<Repository<Resident>>;
extern template class FakeRecords<Repository<Vehicle>>;
extern template class FakeRecords<Repository<Facility>>;
extern template class FakeRecords<Repository<FacilityEvent>>;
extern template class FakeRecords<Repository<AccessRecord>>;
extern template class FakeRecords<Repository<DataRequest>>;
extern template class FakeRecords<Repository<ImportBatch>>;

struct FakeOwnerStore
{
    OwnerRepositories repositories()
    {
        return {buildings, flats, residents, vehicles, facilities, facilityEvents, accesses, requests, batches};
    }

    FakeRepository<Building> buildings;
    FakeRepository<Flat> flats;
    FakeRepository<Resident> residents;
    FakeRepository<Vehicle> vehicles;
    FakeRepository<Facility> facilities;
    FakeRepository<FacilityEvent> facilityEvents;
    FakeRepository<AccessRecord> accesses;
    FakeRepository<DataRequest> requests;
    FakeRepository<ImportBatch> batches;
};

} // namespace dutydesk::test
