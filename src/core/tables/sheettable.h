// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace dutydesk {

/// What stands in one cell of a spreadsheet: nothing, text, a number, or a number that is shown as a date.
/// A moment is one of an export alone, in the time of the centre: no sheet that is read gives one.
using SheetCell = std::variant<std::monostate, QString, double, QDate, QDateTime>;

/// Cells that are shown as one: only the first has a content. Counted from 0, both ends belong to it.
struct MergedCells
{
    int firstRow;
    int firstColumn;
    int lastRow;
    int lastColumn;

    bool operator==(const MergedCells &) const = default;
};

/// One sheet as it was read. Rows and columns count from 0; what is not stored is empty.
struct SheetTable
{
    QString name;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<MergedCells> merged;

    const SheetCell &at(int row, int column) const;

    /// The cell as a person reads it: a number without an exponent, a date as 2026-12-01.
    QString text(int row, int column) const;

    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const;

    /// No cell of it has a content.
    bool isEmpty() const { return columnCount() == 0; }

    /// As spreadsheet programs name it: B7.
    static QString cellName(int row, int column);

    bool operator==(const SheetTable &) const = default;
};

QString textOf(const SheetCell &cell);

} // namespace dutydesk
