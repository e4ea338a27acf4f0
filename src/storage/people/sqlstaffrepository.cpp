// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/sqlstaffrepository.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<StaffMember> SqlStaffRepository::findActiveByName(const QString &name) const
{
    return first(std::move(select(u"WHERE name = :name AND active = 1"_s).bind(u":name"_s, name)));
}

Result<StaffKey> SqlStaffKeyRepository::findCurrent(StaffId staff) const
{
    return first(std::move(select(u"WHERE staff_id = :staff AND revoked_at IS NULL"_s).bind(u":staff"_s, staff)));
}

} // namespace dutydesk
