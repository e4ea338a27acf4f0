// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffrepository.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

class SqlStaffRepository final : public SqlRecords<StaffRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<StaffMember> findActiveByName(const QString &name) const override;
};

class SqlStaffKeyRepository final : public SqlRecords<StaffKeyRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<StaffKey> findCurrent(StaffId staff) const override;
};

} // namespace dutydesk
