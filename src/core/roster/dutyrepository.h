// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "roster/duty.h"

namespace dutydesk {

class ShiftPatternRepository : public Repository<ShiftPattern>
{};

class DutyRepository : public Repository<Duty>
{
public:
    /// All cells from `first` to `last`, both included, by date and staff; cleared ones too.
    virtual Result<std::vector<Duty>> listBetween(QDate first, QDate last) const = 0;
};

} // namespace dutydesk
