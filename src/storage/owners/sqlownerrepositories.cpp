// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/sqlownerrepositories.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<Building> SqlBuildingRepository::findActive(const QString &number) const
{
    return first(std::move(select(u"WHERE number = :number AND state = :active"_s)
                               .bind(u":number"_s, number)
                               .bind(u":active"_s, ArchiveState::Active)));
}

Result<Flat> SqlFlatRepository::findActive(BuildingId building, const QString &entrance, const QString &number) const
{
    return first(std::move(
        select(u"WHERE building_id = :building AND entrance = :entrance AND number = :number AND state = :active"_s)
            .bind(u":building"_s, building)
            .bind(u":entrance"_s, entrance)
            .bind(u":number"_s, number)
            .bind(u":active"_s, ArchiveState::Active)));
}

Result<std::vector<Flat>> SqlFlatRepository::listOfBuilding(BuildingId building) const
{
    return all(std::move(select(u"WHERE building_id = :building AND state = :active ORDER BY entrance, number, id"_s)
                             .bind(u":building"_s, building)
                             .bind(u":active"_s, ArchiveState::Active)));
}

Result<std::vector<Resident>> SqlResidentRepository::listOfFlat(FlatId flat) const
{
    return all(std::move(select(u"WHERE flat_id = :flat AND state <> :withdrawn ORDER BY kind, id"_s)
                             .bind(u":flat"_s, flat)
                             .bind(u":withdrawn"_s, ArchiveState::Withdrawn)));
}

Result<std::vector<Vehicle>> SqlVehicleRepository::listOfFlat(FlatId flat) const
{
    return all(std::move(select(u"WHERE flat_id = :flat AND state <> :withdrawn ORDER BY id"_s)
                             .bind(u":flat"_s, flat)
                             .bind(u":withdrawn"_s, ArchiveState::Withdrawn)));
}

Result<std::vector<FacilityEvent>> SqlFacilityEventRepository::listOfFacility(FacilityId facility) const
{
    return all(std::move(
        select(u"WHERE facility_id = :facility ORDER BY happened_at DESC, id DESC"_s).bind(u":facility"_s, facility)));
}

Result<std::vector<AccessRecord>> SqlAccessRecordRepository::listBetween(const QDateTime &first,
                                                                         const QDateTime &last) const
{
    return all(std::move(select(u"WHERE accessed_at BETWEEN :first AND :last ORDER BY accessed_at DESC, id DESC"_s)
                             .bind(u":first"_s, first)
                             .bind(u":last"_s, last)));
}

Result<std::vector<AccessRecord>> SqlAccessRecordRepository::listOfFlat(FlatId flat) const
{
    return all(std::move(select(u"WHERE flat_id = :flat ORDER BY accessed_at DESC, id DESC"_s).bind(u":flat"_s, flat)));
}

Result<std::vector<DataRequest>> SqlDataRequestRepository::listOfResident(ResidentId resident) const
{
    return all(std::move(select(u"WHERE resident_id = :resident ORDER BY id"_s).bind(u":resident"_s, resident)));
}

SqlOwnerStore::SqlOwnerStore(const Database &database)
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

} // namespace dutydesk
