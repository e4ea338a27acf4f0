// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/sheettable.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace dutydesk {

/// The fields that a column of a spreadsheet can hold. The numbers are stored: add new ones at the end only.
enum class ImportField {
    Unit, ///< the whole unit number in one cell, such as 3-1-502
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

/// The field of each column of a sheet, and the row in which its data begins.
struct ImportMapping
{
    int firstDataRow = 0; ///< after the headings, counted from 0
    QStringList headings; ///< one per column, as the officer reads them; two rows of headings are joined
    std::vector<std::optional<ImportField>> columns;

    /// Earlier choices of an officer, by headingKey(); a choice without a field means that the column is not imported.
    using Remembered = QMap<QString, std::optional<ImportField>>;

    /// Finds the headings, below titles and in one or two rows, and assigns fields by their usual names in Chinese and
    /// English. If it finds none, no column has a field and the data begins in the first row.
    static ImportMapping guess(const SheetTable &sheet, const Remembered &remembered = {});

    /// The heading without blanks, brackets, units and punctuation, in small letters, so that variants of it are equal.
    static QString headingKey(const QString &heading);

    std::optional<int> columnOf(ImportField field) const;

    /// Whether the columns identify a flat: the whole unit number, or building and number.
    bool namesFlats() const;

    /// The first field that two columns hold, or nothing.
    std::optional<ImportField> doubled() const;
};

/// The contents of a sheet in which every cell of a merged range has the content of the first one.
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
