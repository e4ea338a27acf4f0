// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// Pages of a SQLite file, read past SQLite, which does not look at all of them:
/// https://www.sqlite.org/fileformat2.html
class SqlitePages
{
public:
    /// The newest first page that stands whole in the log beside the file, written down for good or not; empty without
    /// one. A loss of power may leave it torn in the file while the log still holds it.
    static QByteArray firstInLog(const QString &path);
};

} // namespace dutydesk
