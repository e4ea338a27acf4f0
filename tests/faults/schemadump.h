// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

#include <vector>

/// The databases in tests/schemas, each written by the program when its schema was the newest.
namespace dutydesk::test {

/// The numbers of their schemas, ascending.
std::vector<int> dumpedSchemas();

/// Makes the file at `path` from the dump of that schema.
void loadDump(int schema, const QString &path);

/// Keeps the database as the dump of its schema, in place of one that is there.
void writeDump(const Database &database);

QStringList textsOf(const Database &database, const QString &sql);

} // namespace dutydesk::test
