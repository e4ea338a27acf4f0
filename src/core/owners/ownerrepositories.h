// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "datarequests/privacyrecords.h"
#include "facilities/facility.h"

namespace dutydesk {

/// Records that a spreadsheet can have made, for withdrawing the batch.
template<Record T>
class ImportedRepository : public Repository<T>
{
public:
    virtual Result<std::vector<T>> listOfBatch(ImportBatchId batch) const = 0;
};

class BuildingRepository : public ImportedRepository<Building>
{
public:
    /// The active building of that number. NotFound where there is none.
    virtual Result<Building> findActive(const QString &number) const = 0;
};

class FlatRepository : public ImportedRepository<Flat>
{
public:
    /// The active flat with that number. NotFound where there is none.
    virtual Result<Flat> findActive(BuildingId building, const QString &entrance, const QString &number) const = 0;

    /// Active ones, by entrance and number as text.
    virtual Result<std::vector<Flat>> listOfBuilding(BuildingId building) const = 0;
};

class ResidentRepository : public ImportedRepository<Resident>
{
public:
    /// Active and erased ones: owners first, then in the order of their ids.
    virtual Result<std::vector<Resident>> listOfFlat(FlatId flat) const = 0;
};

class VehicleRepository : public ImportedRepository<Vehicle>
{
public:
    virtual Result<std::vector<Vehicle>> listOfFlat(FlatId flat) const = 0;
};

using FacilityRepository = Repository<Facility>;

class FacilityEventRepository : public Repository<FacilityEvent>
{
public:
    /// Newest first.
    virtual Result<std::vector<FacilityEvent>> listOfFacility(FacilityId facility) const = 0;
};

class AccessRecordRepository : public Repository<AccessRecord>
{
public:
    /// Newest first.
    virtual Result<std::vector<AccessRecord>> listBetween(const QDateTime &first, const QDateTime &last) const = 0;

    /// Newest first: of the flat as a whole and of everybody in it.
    virtual Result<std::vector<AccessRecord>> listOfFlat(FlatId flat) const = 0;
};

class DataRequestRepository : public Repository<DataRequest>
{
public:
    virtual Result<std::vector<DataRequest>> listOfResident(ResidentId resident) const = 0;
};

using ImportBatchRepository = Repository<ImportBatch>;

/// All that the owner archive keeps.
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
