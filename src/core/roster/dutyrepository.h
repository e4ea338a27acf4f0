// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "roster/duty.h"

namespace dutydesk {

using ShiftPatternRepository = Repository<ShiftPattern>;
using DutyRepository = Repository<Duty>;

/// Selects the cells from `first` to `last`, both included, by date and staff. Cleared cells are included.
inline Selection<Duty> dutiesBetween(QDate first, QDate last)
{
    return Selection<Duty>().whereBetween(&Duty::date, first, last).orderedBy(&Duty::date).orderedBy(&Duty::staff);
}

} // namespace dutydesk
