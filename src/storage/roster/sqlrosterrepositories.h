// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterrepositories.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

using SqlShiftPatternRepository = SqlRecords<ShiftPatternRepository>;

class SqlDutyRepository final : public SqlRecords<DutyRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<Duty>> listBetween(QDate first, QDate last) const override;
};

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

/// All of them on one database.
struct SqlRosterStore
{
    explicit SqlRosterStore(const Database &database);

    SqlShiftPatternRepository patterns;
    SqlDutyRepository duties;
    SqlRosterMonthRepository months;
    SqlSubstitutionRepository substitutions;
};

} // namespace dutydesk
