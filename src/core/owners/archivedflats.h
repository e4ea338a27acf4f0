// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importreading.h"
#include "owners/ownerrepositories.h"

#include <map>
#include <set>

namespace dutydesk {

/// The active flats of the archive, read once, so that every row of a spreadsheet can be compared with them.
class ArchivedFlats
{
public:
    static Result<ArchivedFlats> read(const OwnerRepositories &repositories);

    enum class Answer {
        Unknown,
        Same, ///< the archive holds all that the plan holds
        Different
    };

    Answer compare(const PlannedFlat &planned) const;

    bool hasBuilding(const QString &number) const { return m_buildings.contains(number); }

private:
    struct Known
    {
        Flat flat;
        std::vector<Resident> residents = {};
        std::vector<Vehicle> vehicles = {};
    };

    static bool agree(const Known &known, const PlannedFlat &planned);

    std::set<QString> m_buildings;
    std::map<std::tuple<QString, QString, QString>, Known> m_flats;
};

} // namespace dutydesk
