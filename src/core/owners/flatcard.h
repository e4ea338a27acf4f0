// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "centre/centrerepositories.h"
#include "owners/ownerrepositories.h"

namespace dutydesk {

/// The file of one flat 一户一档.
struct FlatCard
{
    Building building;
    Flat flat;
    UnitNumber unit;
    std::vector<Resident> residents; ///< owners first; erased residents remain as marks
    std::vector<Vehicle> vehicles;
    bool isClear; ///< if false, personal data is masked; restricted or sensitive fields show only that they are filled

    bool operator==(const FlatCard &) const = default;
};

/// The file and the history of a flat.
struct FlatFile
{
    FlatCard card;
    std::vector<HistoryLine> history; ///< newest first

    bool operator==(const FlatFile &) const = default;
};

/// The unmasked file, for services that have recorded a reason or that do not pass the data on.
Result<FlatCard> readClearCard(const OwnerRepositories &repositories, FlatId flat, bool keepsSensitiveData);

/// The masked file, which every officer may see (domain 4.2).
FlatCard masked(FlatCard card);
HistoryLine masked(HistoryLine line);

UnitNumber unitOf(const Building &building, const Flat &flat);
Result<UnitNumber> unitNumberOf(const OwnerRepositories &repositories, FlatId flat);

/// The centre's setting for sensitive data; false before the first start.
Result<bool> keepsSensitiveData(const CentreRepository &centre);

/// The lines of all modules about a flat, newest first.
Result<std::vector<HistoryLine>> historyOf(const std::vector<const FlatHistorySource *> &sources,
                                           const UnitNumber &unit);

} // namespace dutydesk
