// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "owners/ownerarchive.h"

#include <algorithm>

// The part of OwnerArchive that replaces a caller's masked data by the data of the archive before it is stored.
namespace dutydesk {

Result<std::vector<Resident>> OwnerArchive::dwellersOf(const UnitNumber &unit) const
{
    TRY(const std::optional<Building> building, ifFound(m_repositories.buildings.first(activeBuilding(unit.building))));
    if (!building) {
        return std::vector<Resident>();
    }
    TRY(const std::vector<Flat> flats, m_repositories.flats.list(flatsOf(building->id)));
    std::vector<Resident> dwellers;
    for (const Flat &flat : flats) {
        if (flat.state != ArchiveState::Active || !unit.mayMean(unitOf(*building, flat))) {
            continue;
        }
        TRY(const std::vector<Resident> residents, m_repositories.residents.list(residentsOf(flat.id)));
        std::ranges::copy_if(residents, std::back_inserter(dwellers),
                             [](const Resident &one) { return one.state == ArchiveState::Active; });
    }
    return dwellers;
}

Result<Caller> OwnerArchive::inFull(const Actor &actor, const QString &place, const Caller &shown) const
{
    CHECK(actor.require(Right::WriteLog));
    const std::optional<UnitNumber> unit = UnitNumber::from(place);
    if (!unit || !(shown.person + shown.telephone).contains(u'*')) {
        return shown;
    }
    TRY(const std::vector<Resident> dwellers, dwellersOf(*unit));
    Caller whole = shown;
    int best = 0;
    for (const Resident &one : dwellers) {
        const Resident hidden = masked(one);
        const bool isPerson = shown.person.contains(u'*') && shown.person.trimmed() == hidden.name;
        const bool isTelephone = shown.telephone.contains(u'*') && shown.telephone.trimmed() == hidden.telephone;
        if (isPerson + isTelephone > best) { // a resident whom both fit comes before a namesake
            best = isPerson + isTelephone;
            whole = {isPerson ? one.name : shown.person, isTelephone ? one.telephone : shown.telephone};
        }
    }
    return whole;
}

} // namespace dutydesk
