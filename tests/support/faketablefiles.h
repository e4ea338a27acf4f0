// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tablefiles.h"

namespace dutydesk::test {

/// Keeps the last table written, and returns the tables that a test has set for reading.
class FakeTableFiles final : public TableFiles
{
public:
    TableResult<std::vector<SheetTable>> read(const QString &, Progress &) const override { return toRead; }
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

    TableResult<std::vector<SheetTable>> toRead = std::vector<SheetTable>();
    mutable std::optional<TableExport> written;
};

} // namespace dutydesk::test
