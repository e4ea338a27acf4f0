// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztargets.h"
#include "fuzz/importfuzz.h"
#include "tables/separatedtext.h"

#include <algorithm>

namespace dutydesk::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// The cells as they are read again from what was written: text that looks like a formula has an apostrophe before it.
std::vector<std::vector<SheetCell>> guardedCells(std::vector<std::vector<SheetCell>> rows)
{
    for (std::vector<SheetCell> &row : rows) {
        for (SheetCell &cell : row) {
            if (const QString *text = std::get_if<QString>(&cell)) {
                cell = separatedtext::guarded(*text);
            }
        }
    }
    return rows;
}

void demandReadsAgain(const SheetTable &table)
{
    TableExport copy{.title = {}, .headings = {}, .rows = table.rows};
    if (!copy.rows.empty()) {
        std::ranges::transform(copy.rows.front(), std::back_inserter(copy.headings), &textOf);
        copy.rows.erase(copy.rows.begin());
    }
    Progress progress;
    TableGuard guard(TableLimits{}, progress);
    const TableResult<SheetTable> again = separatedtext::read(separatedtext::written(copy), table.name, guard);
    demand(again && again->rows == guardedCells(table.rows), "a table that was written reads as the same");
}

} // namespace

void separatedText(const QByteArray &input)
{
    Progress progress;
    TableGuard guard(lowLimits, progress);
    const TableResult<SheetTable> table = separatedtext::read(input, u"业主"_s, guard);
    if (table) {
        demandSoundSheets({*table});
        demandReadsAgain(*table);
    }
}

} // namespace dutydesk::fuzz
