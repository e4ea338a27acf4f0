// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/ownerrepositories.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

struct SqlOwnerStore
{
    explicit SqlOwnerStore(const Database &database)
        : buildings(database)
        , flats(database)
        , residents(database)
        , vehicles(database)
        , facilities(database)
        , facilityEvents(database)
        , accesses(database)
        , requests(database)
        , batches(database)
    {}

    OwnerRepositories repositories()
    {
        return {buildings, flats, residents, vehicles, facilities, facilityEvents, accesses, requests, batches};
    }

    SqlRepository<Building> buildings;
    SqlRepository<Flat> flats;
    SqlRepository<Resident> residents;
    SqlRepository<Vehicle> vehicles;
    SqlRepository<Facility> facilities;
    SqlRepository<FacilityEvent> facilityEvents;
    SqlRepository<AccessRecord> accesses;
    SqlRepository<DataRequest> requests;
    SqlRepository<ImportBatch> batches;
};

} // namespace dutydesk
