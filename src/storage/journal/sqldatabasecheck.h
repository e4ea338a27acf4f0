// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/databasecheck.h"
#include "sql/database.h"

namespace dutydesk {

/// Compares the schema with that of a new database, and on SQLite the indexes and the types of values with the tables.
class SqlDatabaseCheck final : public DatabaseCheck
{
public:
    explicit SqlDatabaseCheck(Database &database)
        : m_database(database)
    {}

    Result<std::vector<Step>> steps() const override;

private:
    Result<void> checkSchema(VerificationReport &report) const;
    Result<void> checkIdentity(VerificationReport &report) const;
    Result<void> checkSettings(VerificationReport &report) const;
    Result<void> checkPages(VerificationReport &report) const;
    Result<void> checkTable(const QString &table, VerificationReport &report) const;

    Database &m_database;
};

} // namespace dutydesk
