// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/ownerrepositories.h"
#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

template<typename Interface>
class FakeImportedRecords : public FakeRecords<Interface>
{
public:
    using typename FakeRecords<Interface>::T;

    Result<std::vector<T>> listOfBatch(ImportBatchId batch) const override
    {
        return this->where([&](const T &record) { return record.batch == batch; });
    }
};

class FakeBuildingRepository final : public FakeImportedRecords<BuildingRepository>
{
public:
    Result<Building> findActive(const QString &number) const override
    {
        return firstWhere([&](const Building &building) {
            return building.state == ArchiveState::Active && building.number.toString() == number;
        });
    }
};

class FakeFlatRepository final : public FakeImportedRecords<FlatRepository>
{
public:
    Result<Flat> findActive(BuildingId building, const QString &entrance, const QString &number) const override
    {
        return firstWhere([&](const Flat &flat) {
            return flat.state == ArchiveState::Active && flat.building == building && flat.entrance == entrance
                   && flat.number.toString() == number;
        });
    }
    Result<std::vector<Flat>> listOfBuilding(BuildingId building) const override
    {
        Result<std::vector<Flat>> flats =
            where([&](const Flat &flat) { return flat.state == ArchiveState::Active && flat.building == building; });
        if (flats) {
            std::ranges::stable_sort(*flats, {},
                                     [](const Flat &flat) { return std::pair(flat.entrance, flat.number.toString()); });
        }
        return flats;
    }
};

class FakeResidentRepository final : public FakeImportedRecords<ResidentRepository>
{
public:
    Result<std::vector<Resident>> listOfFlat(FlatId flat) const override
    {
        Result<std::vector<Resident>> residents = where([&](const Resident &resident) {
            return resident.flat == flat && resident.state != ArchiveState::Withdrawn;
        });
        if (residents) {
            std::ranges::stable_sort(*residents, {}, &Resident::kind);
        }
        return residents;
    }
};

class FakeVehicleRepository final : public FakeImportedRecords<VehicleRepository>
{
public:
    Result<std::vector<Vehicle>> listOfFlat(FlatId flat) const override
    {
        return where(
            [&](const Vehicle &vehicle) { return vehicle.flat == flat && vehicle.state != ArchiveState::Withdrawn; });
    }
};

class FakeFacilityEventRepository final : public FakeRecords<FacilityEventRepository>
{
public:
    Result<std::vector<FacilityEvent>> listOfFacility(FacilityId facility) const override
    {
        Result<std::vector<FacilityEvent>> events =
            where([&](const FacilityEvent &event) { return event.facility == facility; });
        if (events) {
            std::ranges::sort(*events, std::greater(),
                              [](const FacilityEvent &event) { return std::pair(event.happenedAt, event.id); });
        }
        return events;
    }
};

class FakeAccessRecordRepository final : public FakeRecords<AccessRecordRepository>
{
public:
    Result<std::vector<AccessRecord>> listBetween(const QDateTime &first, const QDateTime &last) const override
    {
        return newestFirst([&](const AccessRecord &access) { return access.at >= first && access.at <= last; });
    }
    Result<std::vector<AccessRecord>> listOfFlat(FlatId flat) const override
    {
        return newestFirst([&](const AccessRecord &access) { return access.flat == flat; });
    }

private:
    template<typename Wanted>
    Result<std::vector<AccessRecord>> newestFirst(Wanted wanted) const
    {
        Result<std::vector<AccessRecord>> found = where(wanted);
        if (found) {
            std::ranges::sort(*found, std::greater(),
                              [](const AccessRecord &access) { return std::pair(access.at, access.id); });
        }
        return found;
    }
};

class FakeDataRequestRepository final : public FakeRecords<DataRequestRepository>
{
public:
    Result<std::vector<DataRequest>> listOfResident(ResidentId resident) const override
    {
        return where([&](const DataRequest &request) { return request.resident == resident; });
    }
};

struct FakeOwnerStore
{
    OwnerRepositories repositories()
    {
        return {buildings, flats, residents, vehicles, facilities, facilityEvents, accesses, requests, batches};
    }

    FakeBuildingRepository buildings;
    FakeFlatRepository flats;
    FakeResidentRepository residents;
    FakeVehicleRepository vehicles;
    FakeRecords<FacilityRepository> facilities;
    FakeFacilityEventRepository facilityEvents;
    FakeAccessRecordRepository accesses;
    FakeDataRequestRepository requests;
    FakeRecords<ImportBatchRepository> batches;
};

} // namespace dutydesk::test
