// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/verificationreport.h"
#include "sql/database.h"

namespace dutydesk {

/// Each part of a schema with its definition in the engine's own words.
using SchemaParts = std::map<SchemaPart, QString>;

/// The parts of the schema that the connection uses.
Result<SchemaParts> schemaPartsOf(const Database &database);

/// The parts that the program's steps make in a new database. Nothing if the server does not let this user make a
/// schema to compare with.
Result<std::optional<SchemaParts>> schemaPartsOfSteps(Database &database);

/// The differences, each with its problem; those of a table that is missing or added stand for all its parts.
std::vector<JournalFinding> compareSchemas(const SchemaParts &found, const SchemaParts &expected);

} // namespace dutydesk
