// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/tablefiles.h"

namespace dutydesk {

/// Reads and writes xlsx and csv files.
class SpreadsheetFiles final : public TableFiles
{
public:
    explicit SpreadsheetFiles(const TableLimits &limits = {})
        : m_limits(limits)
    {}

    TableResult<std::vector<SheetTable>> read(const QString &path, Progress &progress) const override;
    Result<QByteArray> spreadsheet(const TableExport &table) const override;
    Result<QByteArray> separatedText(const TableExport &table) const override;

private:
    const TableLimits m_limits;
};

} // namespace dutydesk
