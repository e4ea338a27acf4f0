// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/importfuzz.h"

#include "fuzz/fuzztargets.h"
#include "import/importreading.h"

#include <algorithm>

namespace dutydesk::fuzz {

namespace {

void demandSoundReading(const SheetTable &sheet)
{
    Progress progress;
    const ImportMapping mapping = ImportMapping::guess(sheet);
    const ImportReading reading = ImportReading::of(sheet, mapping, progress);
    demand(reading.rowCount <= sheet.rowCount(), "no row is read twice");
    for (const RejectedRow &rejected : reading.rejected) {
        demand(rejected.row >= mapping.firstDataRow && rejected.row < sheet.rowCount(), "a rejected row is a row");
        demand(rejected.column >= -1 && rejected.column < sheet.columnCount(), "a rejected cell is a cell");
    }
    for (const PlannedFlat &flat : reading.flats) {
        demand(!flat.unit.building.isEmpty() && !flat.unit.number.isEmpty(), "a flat has a number");
        demand(std::ranges::all_of(flat.rows, [&](int row) { return row >= 0 && row < sheet.rowCount(); }),
               "a flat stands in rows of the sheet");
    }
}

} // namespace

void demandSoundSheets(const std::vector<SheetTable> &sheets)
{
    qint64 rows = 0;
    qint64 cells = 0;
    for (const SheetTable &sheet : sheets) {
        rows += sheet.rowCount();
        for (const std::vector<SheetCell> &row : sheet.rows) {
            cells += static_cast<qint64>(row.size());
        }
        demand(sheet.columnCount() <= lowLimits.columns, "no more columns than the limit");
        demandSoundReading(sheet);
    }
    demand(rows <= lowLimits.rows && cells <= lowLimits.cells, "no more rows and cells than the limit");
}

void importCell(const QByteArray &input)
{
    const QString text = typedText(input);
    const SheetCell cell(text);
    bool isKnown = false;
    importvalues::building(cell);
    importvalues::entrance(cell);
    importvalues::number(cell);
    importvalues::telephones(cell);
    importvalues::use(text, isKnown);
    importvalues::fitOut(text, isKnown);
    importvalues::plates(text);
    ImportMapping::headingKey(text);
    const auto area = importvalues::area(cell);
    demand(!area || (*area >= 0 && *area <= 10'000'000), "an area is within its bounds");
    const auto floor = importvalues::floor(cell);
    demand(!floor || !*floor || (**floor >= -9 && **floor <= 199), "a floor is within its bounds");
    const auto date = importvalues::date(cell);
    demand(!date || !*date || ((*date)->year() >= 1950 && (*date)->year() <= 2100), "a date is within its bounds");
    const std::vector<ResidentDraft> people = importvalues::people(text, ResidentKind::Owner);
    demand(std::ranges::all_of(people, [](const ResidentDraft &one) { return one.name && !one.name->isEmpty(); }),
           "each person has a name");
    const auto tidy = importvalues::text(cell);
    demand(!tidy || importvalues::text(SheetCell(*tidy)) == tidy, "a text that is tidy stays as it is");
}

} // namespace dutydesk::fuzz
