// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tablefiles.h"

#include <QThread>

namespace dutydesk::test {

/// Keeps the last table written, and returns the tables that a test has set for reading.
class FakeTableFiles final : public TableFiles
{
public:
    static constexpr int doneWhileWaiting = 5;

    TableResult<std::vector<SheetTable>> read(const QString &path, Progress &progress) const override
    {
        progress.total = 2 * doneWhileWaiting;
        progress.done = doneWhileWaiting;
        while (waitsForStop && !progress.isCancelled) {
            QThread::yieldCurrentThread();
        }
        return progress.isCancelled ? tableProblem(TableProblem::Kind::Stopped, path) : toRead;
    }
    Result<QByteArray> spreadsheet(const TableExport &table) const override
    {
        written = table;
        return QByteArrayLiteral("workbook");
    }
    Result<QByteArray> separatedText(const TableExport &table) const override
    {
        written = table;
        return QByteArrayLiteral("text");
    }

    bool waitsForStop = false; ///< whether reading lasts until somebody stops it
    TableResult<std::vector<SheetTable>> toRead = std::vector<SheetTable>();
    mutable std::optional<TableExport> written;
};

} // namespace dutydesk::test
