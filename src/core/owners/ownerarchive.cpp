// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerarchive.h"

#include "base/collation.h"
#include "base/try.h"
#include "journal/writerecord.h"
#include "privacy/maskedrecord.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The record with that id. Fails with RecordClosed unless it is active.
template<Record T>
Result<T> activeIn(const Repository<T> &repository, IdOf<T> id)
{
    Result<T> record = repository.findById(id);
    if (record && record->state != ArchiveState::Active) {
        return failure(ErrorCode::RecordClosed, QString::fromLatin1(T::table));
    }
    return record;
}

template<Record T>
Result<void> withdrawIn(Change &change, Repository<T> &repository, T record)
{
    record.state = ArchiveState::Withdrawn;
    return change.put(repository, record);
}

FlatLine lineOf(const Building &building, const Flat &flat)
{
    return {flat.id, unitOf(building, flat), flat.floor, flat.grossArea, flat.use, flat.fitOut};
}

EntranceOutline &entranceIn(BuildingOutline &building, const QString &entrance)
{
    const auto known = std::ranges::find(building.entrances, entrance, &EntranceOutline::entrance);
    return known != building.entrances.end() ? *known : building.entrances.emplace_back(EntranceOutline{entrance});
}

void sortInside(std::vector<BuildingOutline> &buildings)
{
    const Collation before;
    for (BuildingOutline &building : buildings) {
        std::ranges::sort(building.entrances, before, &EntranceOutline::entrance);
        for (EntranceOutline &entrance : building.entrances) {
            std::ranges::sort(entrance.flats, before, [](const FlatLine &flat) { return flat.unit.number; });
        }
    }
}

} // namespace

void FlatTotals::add(const Flat &flat)
{
    ++flats;
    grossArea += flat.grossArea;
    innerArea += flat.innerArea;
}

OwnerArchive::OwnerArchive(OwnerRepositories repositories, const CentreRepository &centre,
                           std::vector<const FlatHistorySource *> history, Journal &journal)
    : m_repositories(repositories)
    , m_centre(centre)
    , m_history(std::move(history))
    , m_journal(journal)
{}

Result<bool> OwnerArchive::keepsSensitiveData() const
{
    return dutydesk::keepsSensitiveData(m_centre);
}

Result<std::vector<Building>> OwnerArchive::buildings(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(std::vector<Building> buildings, m_repositories.buildings.list());
    std::erase_if(buildings, [](const Building &building) { return building.state != ArchiveState::Active; });
    std::ranges::sort(buildings, Collation(), [](const Building &building) { return building.number.toString(); });
    return buildings;
}

Result<std::vector<BuildingOutline>> OwnerArchive::outline(const Actor &actor) const
{
    TRY(const std::vector<Building> active, buildings(actor));
    TRY(const std::vector<Flat> flats, m_repositories.flats.list());
    std::vector<BuildingOutline> outline;
    std::map<BuildingId, std::size_t> places;
    for (const Building &building : active) {
        places.emplace(building.id, outline.size());
        outline.push_back({building});
    }
    for (const Flat &flat : flats) {
        const auto place = places.find(flat.building);
        if (flat.state != ArchiveState::Active || place == places.end()) {
            continue;
        }
        BuildingOutline &building = outline[place->second];
        EntranceOutline &entrance = entranceIn(building, flat.entrance);
        building.totals.add(flat);
        entrance.totals.add(flat);
        entrance.flats.push_back(lineOf(building.building, flat));
    }
    sortInside(outline);
    return outline;
}

Result<std::map<FlatId, QStringList>> OwnerArchive::owners(const Actor &actor) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const std::vector<Resident> residents, m_repositories.residents.list());
    std::map<FlatId, QStringList> owners;
    for (const Resident &resident : residents) {
        if (resident.kind == ResidentKind::Owner && resident.state == ArchiveState::Active) {
            owners[resident.flat].append(masked(resident).name);
        }
    }
    return owners;
}

Result<FlatCard> OwnerArchive::card(const Actor &actor, FlatId flat) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const bool sensitive, keepsSensitiveData());
    return masked(readClearCard(m_repositories, flat, sensitive));
}

Result<std::vector<HistoryLine>> OwnerArchive::history(const Actor &actor, FlatId id) const
{
    CHECK(actor.require(Right::ReadRecords));
    TRY(const UnitNumber unit, unitNumberOf(m_repositories, id));
    return masked(historyOf(m_history, unit));
}

/// Checks the right, then stores the record that `make` returns in one change.
template<Record T>
Result<T> OwnerArchive::write(const Actor &actor, Repository<T> &repository, EntryKind kind,
                              const std::function<Result<T>()> &make)
{
    CHECK(actor.require(Right::ChangeArchive));
    return writeRecord(m_journal, actor, repository, kind, [&](const Change &) -> Result<T> {
        TRY(T record, make());
        CHECK(checkFree(record));
        return record;
    });
}

/// Checks that no other active record has the number of this building or flat.
template<Record T>
Result<void> OwnerArchive::checkFree(const T &record) const
{
    const auto answer = [&](Result<T> holder) -> Result<void> {
        TRY(const std::optional<T> found, ifFound(std::move(holder)));
        return !found || found->id == record.id ? Result<void>() : invalid<&Flat::number>(ErrorCode::Conflict);
    };
    if constexpr (std::is_same_v<T, Building>) {
        return answer(m_repositories.buildings.first(activeBuilding(record.number.toString())));
    } else if constexpr (std::is_same_v<T, Flat>) {
        TRY(const Building building, activeIn(m_repositories.buildings, record.building));
        return answer(
            m_repositories.flats.first(activeFlat(record.building, record.entrance, record.number.toString())));
    }
    return {};
}

Result<Building> OwnerArchive::add(const Actor &actor, const BuildingDraft &draft)
{
    return write<Building>(actor, m_repositories.buildings, EntryKind::RecordCreated, [&]() -> Result<Building> {
        TRY(const BuildingId id, m_repositories.buildings.nextId());
        return recordFrom(draft, id);
    });
}

Result<Flat> OwnerArchive::add(const Actor &actor, const FlatDraft &draft)
{
    const auto make = [&]() -> Result<Flat> {
        TRY(const FlatId id, m_repositories.flats.nextId());
        TRY(const bool sensitive, keepsSensitiveData());
        return flatFrom(draft, id, nullptr, sensitive);
    };
    return masked(write<Flat>(actor, m_repositories.flats, EntryKind::RecordCreated, make));
}

Result<Resident> OwnerArchive::add(const Actor &actor, FlatId flat, const ResidentDraft &draft)
{
    const auto make = [&]() -> Result<Resident> {
        TRY(const Flat home, activeIn(m_repositories.flats, flat));
        TRY(const ResidentId id, m_repositories.residents.nextId());
        TRY(const bool sensitive, keepsSensitiveData());
        return changed(newResident(id, flat), draft, sensitive);
    };
    return masked(write<Resident>(actor, m_repositories.residents, EntryKind::RecordCreated, make));
}

Result<Vehicle> OwnerArchive::add(const Actor &actor, FlatId flat, const VehicleDraft &draft)
{
    const auto make = [&]() -> Result<Vehicle> {
        TRY(const Flat home, activeIn(m_repositories.flats, flat));
        TRY(const VehicleId id, m_repositories.vehicles.nextId());
        return changed(newVehicle(id, flat), draft);
    };
    return masked(write<Vehicle>(actor, m_repositories.vehicles, EntryKind::RecordCreated, make));
}

Result<Building> OwnerArchive::change(const Actor &actor, BuildingId id, const BuildingDraft &draft)
{
    return write<Building>(actor, m_repositories.buildings, EntryKind::RecordChanged, [&]() -> Result<Building> {
        const Result<Building> old = activeIn(m_repositories.buildings, id);
        Result<Building> building = old ? recordFrom(draft, id) : old;
        if (building) {
            building->batch = old->batch;
        }
        return building;
    });
}

Result<Flat> OwnerArchive::change(const Actor &actor, FlatId id, const FlatDraft &draft)
{
    const auto make = [&]() -> Result<Flat> {
        TRY(const Flat old, activeIn(m_repositories.flats, id));
        TRY(const bool sensitive, keepsSensitiveData());
        return flatFrom(draft, id, &old, sensitive);
    };
    return masked(write<Flat>(actor, m_repositories.flats, EntryKind::RecordChanged, make));
}

Result<Resident> OwnerArchive::change(const Actor &actor, ResidentId id, const ResidentDraft &draft)
{
    const auto make = [&]() -> Result<Resident> {
        TRY(const Resident old, activeIn(m_repositories.residents, id));
        TRY(const bool sensitive, keepsSensitiveData());
        return changed(old, draft, sensitive);
    };
    return masked(write<Resident>(actor, m_repositories.residents, EntryKind::RecordChanged, make));
}

Result<Vehicle> OwnerArchive::change(const Actor &actor, VehicleId id, const VehicleDraft &draft)
{
    const auto make = [&]() -> Result<Vehicle> {
        const Result<Vehicle> old = activeIn(m_repositories.vehicles, id);
        return old ? changed(*old, draft) : old;
    };
    return masked(write<Vehicle>(actor, m_repositories.vehicles, EntryKind::RecordChanged, make));
}

Result<void> OwnerArchive::withdraw(const Actor &actor, BuildingId id)
{
    CHECK(actor.require(Right::ChangeArchive));
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const Building building, activeIn(m_repositories.buildings, id));
        TRY(const std::vector<Flat> flats, m_repositories.flats.list(flatsOf(id)));
        return flats.empty() ? withdrawIn(change, m_repositories.buildings, building)
                             : failure(ErrorCode::Blocked, u"the building has flats"_s);
    });
}

Result<void> OwnerArchive::withdraw(const Actor &actor, FlatId id)
{
    CHECK(actor.require(Right::ChangeArchive));
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const Flat flat, activeIn(m_repositories.flats, id));
        CHECK(withdrawDwellers(change, id));
        return withdrawIn(change, m_repositories.flats, flat);
    });
}

Result<void> OwnerArchive::withdrawDwellers(Change &change, FlatId flat)
{
    TRY(const std::vector<Resident> residents, m_repositories.residents.list(residentsOf(flat)));
    TRY(const std::vector<Vehicle> vehicles, m_repositories.vehicles.list(vehiclesOf(flat)));
    const auto withdrawAll = [&](auto &repository, const auto &records) -> Result<void> {
        for (const auto &record : records) {
            if (record.state != ArchiveState::Active) {
                continue;
            }
            CHECK(withdrawIn(change, repository, record));
        }
        return {};
    };
    const Result<void> gone = withdrawAll(m_repositories.residents, residents);
    return gone ? withdrawAll(m_repositories.vehicles, vehicles) : gone;
}

template<Record T>
Result<void> OwnerArchive::withdrawOne(const Actor &actor, Repository<T> &repository, IdOf<T> id)
{
    CHECK(actor.require(Right::ChangeArchive));
    return m_journal.change(actor, [&](Change &change) -> Result<void> {
        TRY(const T record, activeIn(repository, id));
        return withdrawIn(change, repository, record);
    });
}

Result<void> OwnerArchive::withdraw(const Actor &actor, ResidentId id)
{
    return withdrawOne(actor, m_repositories.residents, id);
}

Result<void> OwnerArchive::withdraw(const Actor &actor, VehicleId id)
{
    return withdrawOne(actor, m_repositories.vehicles, id);
}

} // namespace dutydesk
