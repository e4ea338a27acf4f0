// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/flatcard.h"

#include "base/try.h"
#include "privacy/maskedrecord.h"

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
    card.flat = masked(std::move(card.flat));
    card.residents = masked(std::move(card.residents));
    card.vehicles = masked(std::move(card.vehicles));
    card.isClear = false;
    return card;
}

// A line of the history is put together of a record and has no fields of its own to say what is personal.
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
    TRY(const std::optional<Centre> centre, ifFound(repository.findById(CentreId(1))));
    return centre && centre->keepsSensitiveData;
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
