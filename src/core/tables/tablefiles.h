// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "tables/tableexport.h"
#include "tables/tableproblem.h"

#include <QByteArray>

namespace dutydesk {

/// Tables to and from the files of spreadsheet programs.
class TableFiles
{
public:
    virtual ~TableFiles() = default;

    /// The sheets of a workbook (.xlsx), or the one table of a text file with separators (.csv). Nothing is passed over
    /// in silence: where a file cannot be read in full, the answer is the problem and its place.
    virtual TableResult<std::vector<SheetTable>> read(const QString &path) const = 0;

    /// A workbook with one sheet that prints well. A text stays a text, whatever it begins with.
    virtual Result<QByteArray> spreadsheet(const TableExport &table) const = 0;

    /// The same as text with separators, in UTF-8 with its mark. What another program would take for a formula has an
    /// apostrophe before it.
    virtual Result<QByteArray> separatedText(const TableExport &table) const = 0;
};

} // namespace dutydesk
