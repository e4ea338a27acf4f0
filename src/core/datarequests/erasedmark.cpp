// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/erasedmark.h"

#include "owners/ownerdrafts.h"

namespace dutydesk {

Resident markOf(const Resident &resident)
{
    Resident mark = newResident(resident.id, resident.flat);
    mark.kind = resident.kind;
    mark.batch = resident.batch;
    mark.state = ArchiveState::Erased;
    return mark;
}

Vehicle markOf(Vehicle vehicle)
{
    vehicle.plate.clear();
    vehicle.description.clear();
    vehicle.space.clear();
    vehicle.state = ArchiveState::Erased;
    return vehicle;
}

} // namespace dutydesk
