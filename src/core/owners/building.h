// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importbatch.h"

namespace dutydesk {

using BuildingId = Id<struct BuildingTag>;

struct Building
{
    static constexpr RecordType recordType = RecordType::Building;
    static constexpr const char *table = "building";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Building::id}, Field{"number", &Building::number, Personal::No},
                         Field{"name", &Building::name, Personal::No}, Field{"batch_id", &Building::batch},
                         Field{"state", &Building::state});
    }

    /// The number and the name, for lists of buildings.
    QString title() const { return (number.toString() + u' ' + name).trimmed(); }

    BuildingId id;
    NonBlankText number; ///< as in unit numbers, such as 3; unique among active buildings
    QString name;        ///< the centre's own name, such as 3栋 or 望山楼; may be empty
    std::optional<ImportBatchId> batch;
    ArchiveState state;

    bool operator==(const Building &) const = default;
};

} // namespace dutydesk
