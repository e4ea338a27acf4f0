// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string>

namespace dutydesk::test {

/// What a plain SQLite finds in a database: quick, and nothing of the program between it and the file.
struct Content
{
    std::string wrong = {};                      ///< why it cannot be read, or what is damaged
    std::map<qint64, QByteArray> entries = {};   ///< hash and body of each entry of the journal, by sequence
    std::map<std::string, QByteArray> rows = {}; ///< of each other table, all values, in the order of the rows

    bool isSound() const { return wrong.empty(); }
    qint64 last() const { return entries.empty() ? 0 : entries.rbegin()->first; }

    /// Whether the entries up to the last one that both have are the same.
    bool agreesWith(const Content &other) const;

    bool operator==(const Content &) const = default;
};

/// Opens the file for writing, as a start of the program would: what is left of a crash is tidied up.
Content readPlainly(const QString &path);

} // namespace dutydesk::test
