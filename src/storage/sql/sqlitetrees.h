// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/sqlitefile.h"

#include <vector>

namespace dutydesk {

/// Walks the trees and the free pages of a SQLite file before SQLite does. SQLite follows a tree that leads back into
/// itself, or to one page by many ways, for as long as that takes, and writes to a page that is called free although it
/// is in use.
class SqliteTrees
{
public:
    /// Fails with DatabaseDamaged if a page is reached twice, or if rows claim far more pages than there are. So
    /// whatever SQLite reads of the file has an end. What it refuses by itself, such as a page that is none, is left to
    /// it.
    static Result<void> check(const QString &path, SqliteFile::Log log);

private:
    explicit SqliteTrees(SqliteFile &file);

    Result<void> walkTree(qint64 root);
    Result<void> walkPage(const QByteArray &page, qsizetype begin);
    Result<void> walkLongRows();
    Result<void> walkFreePages();
    Result<bool> reach(qint64 page);
    Result<void> readCell(const QByteArray &page, qsizetype at, int type);
    void noteRoot(const QByteArray &page, qsizetype at, qint64 local, qint64 size);

    struct LongRow
    {
        qint64 firstPage; ///< of the pages that hold the rest of the row
        qint64 pages;     ///< how many
    };

    SqliteFile &m_file;
    std::vector<bool> m_reached; ///< by the number of the page
    qint64 m_claimed = 0;        ///< pages that rows need beside those of the trees
    std::vector<qint64> m_toWalk;
    std::vector<LongRow> m_longRows;
    std::vector<qint64> m_roots; ///< of the trees that the first tree, that of the schema, names
    bool m_isInSchema = true;
};

} // namespace dutydesk
