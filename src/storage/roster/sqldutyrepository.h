// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/dutyrepository.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

using SqlShiftPatternRepository = SqlRecords<ShiftPatternRepository>;

class SqlDutyRepository final : public SqlRecords<DutyRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<Duty>> listBetween(QDate first, QDate last) const override;
};

} // namespace dutydesk
