// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace dutydesk {

/// The content of a cell: nothing, text, a number, a date, or a moment in the centre's time. A moment occurs in exports
/// only; reading a sheet never gives one.
using SheetCell = std::variant<std::monostate, QString, double, QDate, QDateTime>;

/// A range of cells shown as one, of which only the first has content. It counts from 0, both ends included.
struct MergedCells
{
    int firstRow;
    int firstColumn;
    int lastRow;
    int lastColumn;

    bool operator==(const MergedCells &) const = default;
};

/// One sheet. Rows and columns count from 0; cells that are not stored are empty.
struct SheetTable
{
    QString name;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<MergedCells> merged;

    const SheetCell &at(int row, int column) const;

    /// The cell as the officer reads it: a number without an exponent, a date as 2026-12-01.
    QString text(int row, int column) const;

    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const;

    /// Whether no cell has content.
    bool isEmpty() const { return columnCount() == 0; }

    /// The name of a cell in spreadsheet programs, such as B7.
    static QString cellName(int row, int column);

    bool operator==(const SheetTable &) const = default;
};

QString textOf(const SheetCell &cell);

} // namespace dutydesk
