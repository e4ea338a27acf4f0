// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

#include <vector>

/// These are the databases in tests/schemas, each written by the program when its schema was the newest.
namespace dutydesk::test {

/// The schema numbers of the dumps, ascending.
std::vector<int> dumpedSchemas();

/// Makes the file at `path` from the dump of that schema.
void loadDump(int schema, const QString &path);

/// Stores the database as the dump of its schema, replacing an earlier one.
void writeDump(const Database &database);

QStringList textsOf(const Database &database, const QString &sql);

} // namespace dutydesk::test
