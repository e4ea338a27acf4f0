// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "centre/centrerepositories.h"
#include "owners/ownerrepositories.h"

namespace dutydesk {

/// The file of one flat: 一户一档.
struct FlatCard
{
    Building building;
    Flat flat;
    UnitNumber unit;
    std::vector<Resident> residents; ///< owners first; what was erased stands there as a mark
    std::vector<Vehicle> vehicles;
    bool isClear; ///< false: personal data is masked, what is restricted or sensitive only says that it is there

    bool operator==(const FlatCard &) const = default;
};

/// All that is known of a flat.
struct FlatFile
{
    FlatCard card;
    std::vector<HistoryLine> history; ///< newest first

    bool operator==(const FlatFile &) const = default;
};

/// As it is stored, for services that were given a reason or let nothing out of it.
Result<FlatCard> readClearCard(const OwnerRepositories &repositories, FlatId flat, bool keepsSensitiveData);

/// As everybody may see it (domain 4.2).
FlatCard masked(FlatCard card);
HistoryLine masked(HistoryLine line);

UnitNumber unitOf(const Building &building, const Flat &flat);
Result<UnitNumber> unitNumberOf(const OwnerRepositories &repositories, FlatId flat);

/// The centre's setting. False before the first start.
Result<bool> keepsSensitiveData(const CentreRepository &centre);

/// What all modules know of a flat, newest first.
Result<std::vector<HistoryLine>> historyOf(const std::vector<const FlatHistorySource *> &sources,
                                           const UnitNumber &unit);

} // namespace dutydesk
