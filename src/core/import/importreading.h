// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "import/importmapping.h"
#include "import/importvalues.h"

#include <map>

namespace dutydesk {

/// A row that is not imported, and the reason. Rows and columns count from 0.
struct RejectedRow
{
    int row;
    int column; ///< -1 if the problem concerns the whole row
    ImportProblem problem;
    QString value; ///< the text of the cell
    int otherRow = -1;

    bool operator==(const RejectedRow &) const = default;
};

/// The data of a flat, combined from all its rows.
struct PlannedFlat
{
    static constexpr std::size_t mostRows = 200;   ///< of the sheet
    static constexpr std::size_t mostPeople = 100; ///< and as many vehicles

    UnitNumber unit;
    std::vector<int> rows;
    std::optional<int> floor = {};
    QString layout = {};
    int grossArea = 0;
    int innerArea = 0;
    FlatUse use = FlatUse::Unknown;
    std::optional<QDate> deliveredOn = {};
    std::optional<QDate> movedInOn = {};
    std::optional<FitOut> fitOut = {};
    QString fitOutNote = {};
    QString note = {};
    std::vector<ResidentDraft> residents = {};
    std::vector<VehicleDraft> vehicles = {};

    /// Adds the data of another row about the same flat. Returns the first field that contradicts, or nothing.
    std::optional<ImportField> add(const PlannedFlat &row);

    /// Whether no more rows are taken in, because the time that they take grows with what is there.
    bool isFull() const;

    /// Whether `row` has data that this flat does not have.
    bool knows(const PlannedFlat &row) const;
};

/// Whether two texts of a spreadsheet name the same person; one of them may lack the telephone.
bool isSamePerson(const ResidentDraft &one, const ResidentDraft &other);

/// A flat whose rows name different owners. It is imported with all of them, because a flat may have several owners,
/// and reported, because its number may be mistyped.
struct SharedFlat
{
    QString unit;
    std::vector<int> rows; ///< counted from 0

    bool operator==(const SharedFlat &) const = default;
};

/// A sheet, read as owner archive. Reading it needs no database.
struct ImportReading
{
    QString sheet;
    int rowCount = 0; ///< rows that are not empty
    std::vector<PlannedFlat> flats;
    std::vector<RejectedRow> rejected; ///< in the order of the rows
    std::vector<SharedFlat> shared = {};

    /// If one row of a flat is rejected, the whole flat is, because half a flat would later keep the other half from
    /// being imported.
    /// What is returned after a stop is not complete.
    static ImportReading of(const SheetTable &sheet, const ImportMapping &mapping, Progress &progress);
};

} // namespace dutydesk
