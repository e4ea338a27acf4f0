// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tablefiles.h"
#include "tables/tablelimits.h"

namespace dutydesk {

/// Reads and writes xlsx and csv files.
class SpreadsheetFiles final : public TableFiles
{
public:
    static constexpr qint64 largestFile = tablelimits::largestFile; ///< in bytes

    TableResult<std::vector<SheetTable>> read(const QString &path) const override;
    Result<QByteArray> spreadsheet(const TableExport &table) const override;
    Result<QByteArray> separatedText(const TableExport &table) const override;
};

} // namespace dutydesk
