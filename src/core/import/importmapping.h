// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/sheettable.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace dutydesk {

/// What a column of a spreadsheet can be. The numbers are remembered on the computer: add at the end only.
enum class ImportField {
    Unit, ///< the whole number in one cell: 3-1-502
    Building,
    Entrance,
    Number,
    Floor,
    Layout,
    GrossArea,
    InnerArea,
    Use,
    DeliveredOn,
    MovedInOn,
    FitOut,
    Owner,
    Telephone,
    SecondTelephone,
    Household,
    Tenant,
    TenantTelephone,
    Plate,
    Space,
    Note
};

inline constexpr int importFieldCount = static_cast<int>(ImportField::Note) + 1;

/// Which field each column of a sheet is, and where its data begins.
struct ImportMapping
{
    int firstDataRow = 0; ///< after the headings, counted from 0
    QStringList headings; ///< of each column, as a person reads it; two rows of headings are joined
    std::vector<std::optional<ImportField>> columns;

    /// Chosen by a person before, by heading in the form of headingKey(); nothing: not to be taken in.
    using Remembered = QMap<QString, std::optional<ImportField>>;

    /// Finds the headings, below titles and in one row or two, and tells the fields by their usual names in Chinese and
    /// English. Where it finds none, no column has a field and the data begins in the first row.
    static ImportMapping guess(const SheetTable &sheet, const Remembered &remembered = {});

    /// The heading without what varies in its writing: blanks, brackets, marks, capitals.
    static QString headingKey(const QString &heading);

    std::optional<int> columnOf(ImportField field) const;

    /// Whether a flat can be told: by one column, or by building and number.
    bool namesFlats() const;

    /// The field that two columns are; nothing where there is none.
    std::optional<ImportField> doubled() const;
};

/// What stands in a cell or, where it is one of several that were merged, in the first of them.
class MergedView
{
public:
    explicit MergedView(const SheetTable &sheet);

    const SheetCell &at(int row, int column) const;

private:
    const SheetTable &m_sheet;
    std::vector<std::vector<MergedCells>> m_byColumn; ///< by the columns that they cover, from top to bottom
};

} // namespace dutydesk
