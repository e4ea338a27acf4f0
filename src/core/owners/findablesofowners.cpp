// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/findablesofowners.h"

#include "base/try.h"
#include "owners/flatcard.h"
#include "privacy/maskedrecord.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using Content = Result<std::optional<FindContent>>;
using Ids = Result<std::vector<qint64>>;

template<Record T>
Ids flatOf(const Repository<T> &repository, qint64 id)
{
    TRY(const std::optional<T> record, ifFound(repository.findById(IdOf<T>(id))));
    return record ? std::vector{record->flat.value()} : std::vector<qint64>();
}

class FindableFlats final : public FindableRecords<Flat>
{
public:
    explicit FindableFlats(const OwnerRepositories &repositories)
        : FindableRecords(FindGroup::Flats, repositories.flats, [this](const Flat &flat) { return describe(flat); })
        , m_repositories(repositories)
    {}

    Ids foundWith(const RecordReference &changed) const override
    {
        switch (changed.type) {
        case RecordType::Building:
            return flatsOf(BuildingId(changed.id));
        case RecordType::Resident:
            return flatOf<Resident>(m_repositories.residents, changed.id);
        case RecordType::Vehicle:
            return flatOf<Vehicle>(m_repositories.vehicles, changed.id);
        default:
            return FindableRecords::foundWith(changed);
        }
    }

private:
    Ids flatsOf(BuildingId building) const
    {
        TRY(const std::vector<Flat> flats, m_repositories.flats.list(dutydesk::flatsOf(building)));
        std::vector<qint64> ids;
        for (const Flat &flat : flats) {
            ids.push_back(flat.id.value());
        }
        return ids;
    }

    Content describe(const Flat &flat) const
    {
        if (flat.state != ArchiveState::Active) {
            return std::nullopt;
        }
        TRY(const Building building, m_repositories.buildings.findById(flat.building));
        TRY(const std::vector<Resident> residents, m_repositories.residents.list(residentsOf(flat.id)));
        TRY(const std::vector<Vehicle> vehicles, m_repositories.vehicles.list(vehiclesOf(flat.id)));
        const UnitNumber unit{building.number.toString(), flat.entrance, flat.number.toString()};
        FindContent content{.texts = {building.name, flat.layout, flat.fitOutNote, flat.note},
                            .places = {unit.toString()},
                            .title = unit.toString()};
        QStringList shown;
        for (const Resident &resident : residents) {
            add(resident, content, shown);
        }
        for (const Vehicle &vehicle : vehicles) {
            add(vehicle, content, shown);
        }
        content.detail = shown.join(u" · "_s);
        return content;
    }

    static void add(const Resident &resident, FindContent &content, QStringList &shown)
    {
        if (resident.state != ArchiveState::Active || resident.isUnderFourteen) {
            return;
        }
        content.texts.append({resident.relation, resident.address, resident.email, resident.note});
        content.names.append(resident.name);
        content.telephones.append({resident.telephone, resident.secondTelephone});
        const Resident hidden = masked(resident);
        shown.append(QString(hidden.name + u' ' + hidden.telephone).trimmed());
    }

    static void add(const Vehicle &vehicle, FindContent &content, QStringList &shown)
    {
        if (vehicle.state != ArchiveState::Active) {
            return;
        }
        content.texts.append({vehicle.description, vehicle.space});
        content.plates.append(vehicle.plate);
        shown.append(masked(vehicle).plate);
    }

    OwnerRepositories m_repositories;
};

class FindableFacilities final : public FindableRecords<Facility>
{
public:
    explicit FindableFacilities(const OwnerRepositories &repositories)
        : FindableRecords(FindGroup::Facilities, repositories.facilities,
                          [this](const Facility &facility) { return describe(facility); })
        , m_events(repositories.facilityEvents)
    {}

    Ids foundWith(const RecordReference &changed) const override
    {
        if (changed.type != RecordType::FacilityEvent) {
            return FindableRecords::foundWith(changed);
        }
        TRY(const FacilityEvent event, m_events.findById(FacilityEventId(changed.id)));
        return Ids(std::vector{event.facility.value()});
    }

private:
    Content describe(const Facility &facility) const
    {
        TRY(const std::vector<FacilityEvent> events, m_events.list(eventsOf(facility.id)));
        if (!facility.active) {
            return std::nullopt;
        }
        QStringList shown{facility.kind, facility.place, facility.maintainer};
        shown.removeAll(QString());
        FindContent content{.texts = {facility.kind, facility.department, facility.note},
                            .names = {facility.name.toString(), facility.maintainer},
                            .telephones = {facility.maintainerTelephone},
                            .places = {facility.place},
                            .title = facility.name.toString(),
                            .detail = shown.join(u" · "_s)};
        for (const FacilityEvent &event : events) {
            content.texts.append(event.what.toString());
        }
        return content;
    }

    const FacilityEventRepository &m_events;
};

/// Finds requests by their own words only. A search for the person or the flat finds the flat's file instead, which
/// follows later changes.
class FindableRequests final : public FindableRecords<DataRequest>
{
public:
    explicit FindableRequests(const OwnerRepositories &repositories)
        : FindableRecords(FindGroup::Requests, repositories.requests,
                          [this](const DataRequest &request) { return describe(request); })
        , m_repositories(repositories)
    {}

private:
    Content describe(const DataRequest &request) const
    {
        TRY(const std::optional<Resident> resident, ifFound(m_repositories.residents.findById(request.resident)));
        if (!resident) {
            return std::nullopt;
        }
        TRY(const UnitNumber unit, unitNumberOf(m_repositories, resident->flat));
        const DataRequest hidden = masked(request);
        QStringList shown{hidden.matter, hidden.outcome};
        shown.removeAll(QString());
        return FindContent{.texts = {request.matter, request.outcome},
                           .title = QString(unit.toString() + u' ' + masked(*resident).name).trimmed(),
                           .detail = shown.join(u" · "_s),
                           .at = request.askedAt};
    }

    OwnerRepositories m_repositories;
};

} // namespace

Findables findablesOfOwners(const OwnerRepositories &repositories)
{
    Findables all;
    all.push_back(std::make_unique<FindableFlats>(repositories));
    all.push_back(std::make_unique<FindableFacilities>(repositories));
    all.push_back(std::make_unique<FindableRequests>(repositories));
    return all;
}

} // namespace dutydesk
