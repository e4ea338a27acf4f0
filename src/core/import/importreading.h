// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importmapping.h"
#include "import/importvalues.h"

#include <map>

namespace dutydesk {

/// A row that is not taken in, and why. Rows and columns count from 0.
struct RejectedRow
{
    int row;
    int column; ///< -1 where it is about the row as a whole
    ImportProblem problem;
    QString value; ///< what stands in the cell
    int otherRow = -1;

    bool operator==(const RejectedRow &) const = default;
};

/// What the rows about one flat say, put together.
struct PlannedFlat
{
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

    /// Takes in what another row says about the same flat. The field that contradicts, or nothing.
    std::optional<ImportField> add(const PlannedFlat &row);

    /// Whether `row` says anything that this does not.
    bool knows(const PlannedFlat &row) const;
};

/// A flat whose rows name different owners. All of them are taken in, for a flat may have several; that it is so is
/// said, for a number may also be mistyped.
struct SharedFlat
{
    QString unit;
    std::vector<int> rows; ///< from 0

    bool operator==(const SharedFlat &) const = default;
};

/// A sheet, read as owner archive: a pure function, which asks no database.
struct ImportReading
{
    QString sheet;
    int rowCount = 0; ///< that say something
    std::vector<PlannedFlat> flats;
    std::vector<RejectedRow> rejected; ///< in the order of the rows
    std::vector<SharedFlat> shared = {};

    /// A flat of which one row is rejected is not taken in at all: half a flat would keep its other half out later.
    static ImportReading of(const SheetTable &sheet, const ImportMapping &mapping);
};

} // namespace dutydesk
