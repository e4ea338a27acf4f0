// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "tables/tableexport.h"

#include <QByteArray>

#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace dutydesk {

/// A register as a sheet, with headings that stay in sight and repeat on every page, and columns of fitting width.
class TableSpreadsheet
{
public:
    static Result<QByteArray> of(const TableExport &table);

private:
    TableSpreadsheet(const TableExport &table, lxw_workbook *workbook);

    void write();
    void writeCell(int row, int column, const SheetCell &cell);
    void writeMoment(int row, int column, const QDateTime &moment, lxw_format *format);
    void writeText(int row, int column, const QString &text, lxw_format *format);
    void setWidths();
    lxw_format *makeFormat() const;
    static QByteArray sheetName(const QString &title);

    const TableExport &m_table;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    lxw_format *m_heading;
    lxw_format *m_cell;
    lxw_format *m_date;
    lxw_format *m_moment;
    std::vector<int> m_widths; ///< in half-width characters
};

} // namespace dutydesk
