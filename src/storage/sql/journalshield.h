// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dutydesk {

/// A layer between SQLite and the disk for which a rollback journal that this process has not made does not exist. The
/// program's databases have SQLite's log, so such a journal comes from somebody else: SQLite would play it into the
/// file, and delete any file that it names as its super-journal (https://www.sqlite.org/fileformat2.html, 3).
class JournalShield
{
public:
    /// The name by which SQLite knows the layer above the disk that is its default now.
    static const char *vfsName();

    /// The name by which SQLite opens a file through the layer. What is in `parameters` begins with "&" each.
    static QString uriOf(const QString &path, const QString &parameters = {});
};

} // namespace dutydesk
