// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/sqlcentrerepositories.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<std::vector<CalendarDay>> SqlCalendarRepository::listBetween(QDate first, QDate last) const
{
    return all(std::move(
        select(u"WHERE day BETWEEN :first AND :last ORDER BY day"_s).bind(u":first"_s, first).bind(u":last"_s, last)));
}

} // namespace dutydesk
