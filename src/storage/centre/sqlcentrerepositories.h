// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

using SqlCentreRepository = SqlRecords<CentreRepository>;
using SqlSharedItemRepository = SqlRecords<SharedItemRepository>;
using SqlOnCallLeaderRepository = SqlRecords<OnCallLeaderRepository>;
using SqlEmergencyNumberRepository = SqlRecords<EmergencyNumberRepository>;
using SqlPhraseRepository = SqlRecords<PhraseRepository>;

class SqlCalendarRepository final : public SqlRecords<CalendarRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<CalendarDay>> listBetween(QDate first, QDate last) const override;
};

} // namespace dutydesk
