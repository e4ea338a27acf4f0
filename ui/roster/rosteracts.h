// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rostertablemodel.h"

#include <QItemSelection>
#include <QPoint>

namespace dutydesk {

/// What the acts of editing make of the cells: pure functions from the table to changes (RO-8).
namespace RosterActs {

/// The selected cells of people and days, row by row.
std::vector<CellPlace> places(const RosterTableModel &model, const QItemSelection &selection);

/// Every one of the cells gets the pattern, or is cleared.
std::vector<CellChange> set(const std::vector<CellPlace> &places, std::optional<ShiftPatternId> pattern);

/// The duties of the cells go so many rows down and columns to the right; what they leave is cleared unless it is a
/// copy. Nothing if one of them would leave the grid.
std::vector<CellChange> move(const RosterTableModel &model, const std::vector<CellPlace> &places, QPoint offset,
                             bool isCopy);

/// The cells of `target` repeat those of `source` from its corner on.
std::vector<CellChange> repeat(const RosterTableModel &model, const QItemSelectionRange &source,
                               const QItemSelectionRange &target);

/// The codes of the selection's rectangle, with tabs and line ends, as spreadsheets exchange them.
QString textOf(const RosterTableModel &model, const QItemSelection &selection);

/// The codes of a text, from the selection's corner on; a single code fills the selection. NotFound with the word that
/// is no code.
Result<std::vector<CellChange>> paste(const RosterTableModel &model, const QItemSelection &selection,
                                      const QString &text);

/// The smallest rectangle around the selection.
QItemSelectionRange around(const QItemSelection &selection);

} // namespace RosterActs

} // namespace dutydesk
