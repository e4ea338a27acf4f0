// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/archivedflats.h"

#include <algorithm>

namespace dutydesk {

Result<ArchivedFlats> ArchivedFlats::read(const OwnerRepositories &repositories)
{
    TRY(const std::vector<Building> buildings, repositories.buildings.list());
    TRY(const std::vector<Flat> flats, repositories.flats.list());
    TRY(const std::vector<Resident> residents, repositories.residents.list());
    TRY(const std::vector<Vehicle> vehicles, repositories.vehicles.list());
    ArchivedFlats archive;
    std::map<BuildingId, QString> numbers;
    for (const Building &building : buildings) {
        if (building.state == ArchiveState::Active) {
            numbers.emplace(building.id, building.number.toString());
            archive.m_buildings.insert(building.number.toString());
        }
    }
    std::map<FlatId, Known *> byId;
    for (const Flat &flat : flats) {
        const auto building = numbers.find(flat.building);
        if (flat.state == ArchiveState::Active && building != numbers.end()) {
            const std::tuple key(building->second, flat.entrance, flat.number.toString());
            byId.emplace(flat.id, &archive.m_flats.emplace(key, Known{flat}).first->second);
        }
    }
    for (const Resident &resident : residents) {
        if (const auto flat = byId.find(resident.flat); flat != byId.end() && resident.state == ArchiveState::Active) {
            flat->second->residents.push_back(resident);
        }
    }
    for (const Vehicle &vehicle : vehicles) {
        if (const auto flat = byId.find(vehicle.flat); flat != byId.end() && vehicle.state == ArchiveState::Active) {
            flat->second->vehicles.push_back(vehicle);
        }
    }
    return archive;
}

ArchivedFlats::Answer ArchivedFlats::compare(const PlannedFlat &planned) const
{
    const auto known = m_flats.find({planned.unit.building, planned.unit.entrance, planned.unit.number});
    if (known == m_flats.end()) {
        return Answer::Unknown;
    }
    return agree(known->second, planned) ? Answer::Same : Answer::Different;
}

bool ArchivedFlats::agree(const Known &known, const PlannedFlat &planned)
{
    const Flat &flat = known.flat;
    // An empty field of the sheet does not contradict the archive.
    const auto same = [](const auto &inArchive, const auto &inSheet, const auto &nothing) {
        return inSheet == nothing || inArchive == inSheet;
    };
    const bool flatAgrees =
        same(flat.floor, planned.floor, std::nullopt) && same(flat.layout, planned.layout, QString())
        && same(flat.grossArea, planned.grossArea, 0) && same(flat.innerArea, planned.innerArea, 0)
        && same(flat.use, planned.use, FlatUse::Unknown) && same(flat.deliveredOn, planned.deliveredOn, std::nullopt)
        && same(flat.movedInOn, planned.movedInOn, std::nullopt) && (!planned.fitOut || flat.fitOut == *planned.fitOut)
        && same(flat.note, planned.note, QString());
    const bool residentsAgree = std::ranges::all_of(planned.residents, [&](const ResidentDraft &person) {
        return std::ranges::any_of(known.residents, [&](const Resident &one) {
            const QString telephone = person.telephone.value_or(QString());
            return one.kind == person.kind && one.name == person.name
                   && (telephone.isEmpty() || one.telephone == telephone || one.secondTelephone == telephone);
        });
    });
    const bool vehiclesAgree = std::ranges::all_of(planned.vehicles, [&](const VehicleDraft &vehicle) {
        return std::ranges::find(known.vehicles, vehicle.plate.value_or(QString()), &Vehicle::plate)
               != known.vehicles.end();
    });
    return flatAgrees && residentsAgree && vehiclesAgree;
}

} // namespace dutydesk
