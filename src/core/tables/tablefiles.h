// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "tables/tableexport.h"
#include "tables/tableproblem.h"

#include <QByteArray>

namespace dutydesk {

/// Reads and writes the files of spreadsheet programs.
class TableFiles
{
public:
    virtual ~TableFiles() = default;

    /// The sheets of a workbook (.xlsx), or the single table of a text file with separators (.csv). A file that cannot
    /// be read in full gives an error with the place, never a part of its data.
    /// Uses nothing that is shared, so that it can run on any thread.
    virtual TableResult<std::vector<SheetTable>> read(const QString &path, Progress &progress) const = 0;

    /// A workbook with one printable sheet. Text is never read as a formula, whatever it begins with.
    virtual Result<QByteArray> spreadsheet(const TableExport &table) const = 0;

    /// The same as text with separators, in UTF-8 with a byte order mark. Text that another program would take for a
    /// formula gets an apostrophe before it.
    virtual Result<QByteArray> separatedText(const TableExport &table) const = 0;
};

} // namespace dutydesk
