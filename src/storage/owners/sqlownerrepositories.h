// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/ownerrepositories.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

/// The question that every repository of imported records answers.
template<typename Interface>
class SqlImportedRecords : public SqlRecords<Interface>
{
public:
    using SqlRecords<Interface>::SqlRecords;
    using typename SqlRecords<Interface>::T;

    Result<std::vector<T>> listOfBatch(ImportBatchId batch) const override
    {
        return this->all(std::move(
            this->select(QStringLiteral("WHERE batch_id = :batch ORDER BY id")).bind(QStringLiteral(":batch"), batch)));
    }
};

class SqlBuildingRepository final : public SqlImportedRecords<BuildingRepository>
{
public:
    using SqlImportedRecords::SqlImportedRecords;

    Result<Building> findActive(const QString &number) const override;
};

class SqlFlatRepository final : public SqlImportedRecords<FlatRepository>
{
public:
    using SqlImportedRecords::SqlImportedRecords;

    Result<Flat> findActive(BuildingId building, const QString &entrance, const QString &number) const override;
    Result<std::vector<Flat>> listOfBuilding(BuildingId building) const override;
};

class SqlResidentRepository final : public SqlImportedRecords<ResidentRepository>
{
public:
    using SqlImportedRecords::SqlImportedRecords;

    Result<std::vector<Resident>> listOfFlat(FlatId flat) const override;
};

class SqlVehicleRepository final : public SqlImportedRecords<VehicleRepository>
{
public:
    using SqlImportedRecords::SqlImportedRecords;

    Result<std::vector<Vehicle>> listOfFlat(FlatId flat) const override;
};

using SqlFacilityRepository = SqlRecords<FacilityRepository>;

class SqlFacilityEventRepository final : public SqlRecords<FacilityEventRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<FacilityEvent>> listOfFacility(FacilityId facility) const override;
};

class SqlAccessRecordRepository final : public SqlRecords<AccessRecordRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<AccessRecord>> listBetween(const QDateTime &first, const QDateTime &last) const override;
    Result<std::vector<AccessRecord>> listOfFlat(FlatId flat) const override;
};

class SqlDataRequestRepository final : public SqlRecords<DataRequestRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<DataRequest>> listOfResident(ResidentId resident) const override;
};

using SqlImportBatchRepository = SqlRecords<ImportBatchRepository>;

/// All of them on one database.
struct SqlOwnerStore
{
    explicit SqlOwnerStore(const Database &database);

    OwnerRepositories repositories()
    {
        return {buildings, flats, residents, vehicles, facilities, facilityEvents, accesses, requests, batches};
    }

    SqlBuildingRepository buildings;
    SqlFlatRepository flats;
    SqlResidentRepository residents;
    SqlVehicleRepository vehicles;
    SqlFacilityRepository facilities;
    SqlFacilityEventRepository facilityEvents;
    SqlAccessRecordRepository accesses;
    SqlDataRequestRepository requests;
    SqlImportBatchRepository batches;
};

} // namespace dutydesk
