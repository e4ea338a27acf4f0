// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string>

namespace dutydesk::test {

/// The content of a database as plain SQLite reads it, quickly and without any code of the program.
struct Content
{
    std::string wrong = {};                      ///< why the file cannot be read, or the damage; empty if sound
    std::map<qint64, QByteArray> entries = {};   ///< hash and body of each journal entry, by sequence
    std::map<std::string, QByteArray> rows = {}; ///< all values of each other table, in the order of the rows

    bool isSound() const { return wrong.empty(); }
    qint64 last() const { return entries.empty() ? 0 : entries.rbegin()->first; }

    /// Whether the entries are the same, up to the last one that both have.
    bool agreesWith(const Content &other) const;

    bool operator==(const Content &) const = default;
};

/// All values of each index, as a query that uses it would see them.
std::map<std::string, QByteArray> readIndexesPlainly(const QString &path);

/// Opens the file for writing, as a start of the program would, so that SQLite recovers from a crash.
Content readPlainly(const QString &path);

} // namespace dutydesk::test
