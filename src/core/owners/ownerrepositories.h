// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "datarequests/privacyrecords.h"
#include "facilities/facility.h"

namespace dutydesk {

using BuildingRepository = Repository<Building>;
using FlatRepository = Repository<Flat>;
using ResidentRepository = Repository<Resident>;
using VehicleRepository = Repository<Vehicle>;
using FacilityRepository = Repository<Facility>;
using FacilityEventRepository = Repository<FacilityEvent>;
using AccessRecordRepository = Repository<AccessRecord>;
using DataRequestRepository = Repository<DataRequest>;
using ImportBatchRepository = Repository<ImportBatch>;

inline Selection<Building> activeBuilding(const QString &number)
{
    return Selection<Building>().where(&Building::number, number).where(&Building::state, ArchiveState::Active);
}

/// Selects the building's flats, by entrance and number as text.
inline Selection<Flat> flatsOf(BuildingId building)
{
    return Selection<Flat>()
        .where(&Flat::building, building)
        .where(&Flat::state, ArchiveState::Active)
        .orderedBy(&Flat::entrance)
        .orderedBy(&Flat::number);
}

inline Selection<Flat> activeFlat(BuildingId building, const QString &entrance, const QString &number)
{
    return flatsOf(building).where(&Flat::entrance, entrance).where(&Flat::number, number);
}

/// Selects the flat's active and erased residents, owners first.
inline Selection<Resident> residentsOf(FlatId flat)
{
    return Selection<Resident>()
        .where(&Resident::flat, flat)
        .whereNot(&Resident::state, ArchiveState::Withdrawn)
        .orderedBy(&Resident::kind);
}

inline Selection<Vehicle> vehiclesOf(FlatId flat)
{
    return Selection<Vehicle>().where(&Vehicle::flat, flat).whereNot(&Vehicle::state, ArchiveState::Withdrawn);
}

/// Selects the facility's events, newest first.
inline Selection<FacilityEvent> eventsOf(FacilityId facility)
{
    return Selection<FacilityEvent>().where(&FacilityEvent::facility, facility).newestFirst(&FacilityEvent::happenedAt);
}

/// Selects the accesses from `first` to `last`, newest first.
inline Selection<AccessRecord> accessesBetween(const QDateTime &first, const QDateTime &last)
{
    return Selection<AccessRecord>().whereBetween(&AccessRecord::at, first, last).newestFirst(&AccessRecord::at);
}

/// Selects the accesses to the flat and to its residents, newest first.
inline Selection<AccessRecord> accessesOf(FlatId flat)
{
    return Selection<AccessRecord>().where(&AccessRecord::flat, flat).newestFirst(&AccessRecord::at);
}

/// The repositories of the owner archive.
struct OwnerRepositories
{
    BuildingRepository &buildings;
    FlatRepository &flats;
    ResidentRepository &residents;
    VehicleRepository &vehicles;
    FacilityRepository &facilities;
    FacilityEventRepository &facilityEvents;
    AccessRecordRepository &accesses;
    DataRequestRepository &requests;
    ImportBatchRepository &batches;
};

} // namespace dutydesk
