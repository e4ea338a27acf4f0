// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterrepositories.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

class SqlRosterMonthRepository final : public SqlRecords<RosterMonthRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<RosterMonth> findMonth(int year, int month) const override;
};

class SqlSubstitutionRepository final : public SqlRecords<SubstitutionRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<Substitution>> listBetween(QDate first, QDate last) const override;
};

} // namespace dutydesk
