// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/sqldutyrepository.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<std::vector<Duty>> SqlDutyRepository::listBetween(QDate first, QDate last) const
{
    return all(std::move(select(u"WHERE duty_date BETWEEN :first AND :last ORDER BY duty_date, staff_id"_s)
                             .bind(u":first"_s, first)
                             .bind(u":last"_s, last)));
}

} // namespace dutydesk
