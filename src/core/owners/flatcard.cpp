// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/flatcard.h"

#include "base/try.h"
#include "privacy/masking.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<FlatCard> readClearCard(const OwnerRepositories &repositories, FlatId id, bool keepsSensitiveData)
{
    TRY(Flat flat, repositories.flats.findById(id));
    TRY(const Building building, repositories.buildings.findById(flat.building));
    TRY(std::vector<Resident> residents, repositories.residents.list(residentsOf(id)));
    TRY(std::vector<Vehicle> vehicles, repositories.vehicles.list(vehiclesOf(id)));
    // The setting also hides data that was kept before it was switched off.
    if (!keepsSensitiveData) {
        flat.specialCare.clear();
        flat.careConsentOn.reset();
        std::ranges::transform(residents, residents.begin(), [](const Resident &resident) {
            return resident.isUnderFourteen ? masked(resident) : resident;
        });
    }
    return FlatCard{building, flat, unitOf(building, flat), std::move(residents), std::move(vehicles), true};
}

FlatCard masked(FlatCard card)
{
    card.flat = masked(card.flat);
    for (Resident &resident : card.residents) {
        resident = masked(resident);
    }
    for (Vehicle &vehicle : card.vehicles) {
        vehicle = masked(vehicle);
    }
    card.isClear = false;
    return card;
}

Flat masked(Flat flat)
{
    flat.keysHeld = masking::text(flat.keysHeld);
    flat.specialCare = masking::text(flat.specialCare);
    flat.fitOutNote = masking::freeText(flat.fitOutNote);
    flat.note = masking::text(flat.note);
    return flat;
}

Resident masked(Resident resident)
{
    resident.name = resident.isUnderFourteen ? masking::text(resident.name) : masking::name(resident.name);
    resident.relation = masking::freeText(resident.relation);
    resident.telephone = masking::telephone(resident.telephone);
    resident.secondTelephone = masking::telephone(resident.secondTelephone);
    resident.address = masking::text(resident.address);
    resident.email = masking::text(resident.email);
    resident.note = masking::text(resident.note);
    return resident;
}

Vehicle masked(Vehicle vehicle)
{
    vehicle.plate = masking::plate(vehicle.plate);
    vehicle.description = masking::freeText(vehicle.description);
    vehicle.space = masking::freeText(vehicle.space);
    return vehicle;
}

HistoryLine masked(HistoryLine line)
{
    line.text = masking::freeText(line.text);
    line.person = masking::name(line.person);
    line.telephone = masking::telephone(line.telephone);
    return line;
}

UnitNumber unitOf(const Building &building, const Flat &flat)
{
    return {building.number.toString(), flat.entrance, flat.number.toString()};
}

Result<UnitNumber> unitNumberOf(const OwnerRepositories &repositories, FlatId id)
{
    TRY(const Flat flat, repositories.flats.findById(id));
    TRY(const Building building, repositories.buildings.findById(flat.building));
    return unitOf(building, flat);
}

Result<bool> keepsSensitiveData(const CentreRepository &repository)
{
    const Result<Centre> centre = repository.findById(CentreId(1));
    if (!centre) {
        return centre.error().code == ErrorCode::NotFound ? Result<bool>(false) : failure(centre.error());
    }
    return centre->keepsSensitiveData;
}

Result<std::vector<HistoryLine>> historyOf(const std::vector<const FlatHistorySource *> &sources,
                                           const UnitNumber &unit)
{
    std::vector<HistoryLine> history;
    for (const FlatHistorySource *source : sources) {
        TRY(const std::vector<HistoryLine> lines, source->of(unit));
        history.insert(history.end(), lines.begin(), lines.end());
    }
    std::ranges::stable_sort(history, std::greater(), &HistoryLine::at);
    return history;
}

} // namespace dutydesk
