// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/sqlrosterrepositories.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<RosterMonth> SqlRosterMonthRepository::findMonth(int year, int month) const
{
    return first(std::move(select(u"WHERE roster_year = :year AND roster_month = :month"_s)
                               .bind(u":year"_s, year)
                               .bind(u":month"_s, month)));
}

Result<std::vector<Substitution>> SqlSubstitutionRepository::listBetween(QDate first, QDate last) const
{
    return all(std::move(select(u"WHERE duty_date BETWEEN :first AND :last ORDER BY duty_date, id"_s)
                             .bind(u":first"_s, first)
                             .bind(u":last"_s, last)));
}

} // namespace dutydesk
