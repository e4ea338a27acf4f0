// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFile>

#include <unordered_map>

namespace dutydesk {

/// The pages of a SQLite file as SQLite would read them, without SQLite: https://www.sqlite.org/fileformat2.html. What
/// is in the log beside the file counts as far as it was committed.
class SqliteFile
{
public:
    enum class Log { Read, Ignored };

    /// Nobody may write to the file meanwhile. Fails with DatabaseDamaged if its header fits no file of SQLite's, and
    /// with FileNotReadable.
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, Log log);

    qint64 pages() const { return m_pages; }

    /// The bytes of a page that SQLite uses; empty if the page cannot be read. The first page has number 1.
    QByteArray page(qint64 number);

private:
    explicit SqliteFile(const QString &path);
    void readLog(const QByteArray &header);

    QFile m_file;
    QFile m_log;
    std::unordered_map<qint64, qint64> m_inLog; ///< where the newest state of a page begins in the log
    qint64 m_pagesInLog = 0;                    ///< of the whole file, as the log says; 0 without a log
    qint64 m_logPageBytes = 0;
    qint64 m_pageBytes = 0;
    qint64 m_usedBytes = 0; ///< of each page
    qint64 m_pages = 0;
};

} // namespace dutydesk
