// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importreading.h"
#include "owners/ownerrepositories.h"

#include <map>
#include <set>

namespace dutydesk {

/// The active flats of the archive, to compare a spreadsheet with: read once, however many rows there are.
class ArchivedFlats
{
public:
    static Result<ArchivedFlats> read(const OwnerRepositories &repositories);

    enum class Answer {
        Unknown,
        Same, ///< everything that the plan says is in the archive
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
