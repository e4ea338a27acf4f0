// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rostertablemodel.h"

#include <QItemSelection>
#include <QPoint>

namespace dutydesk {

/// Computes the changes of cells that an act of editing makes. All functions are pure (RO-8).
namespace RosterActs {

/// The selected cells of people and days, row by row.
std::vector<CellPlace> places(const RosterTableModel &model, const QItemSelection &selection);

/// Gives all cells the pattern, or clears them.
std::vector<CellChange> set(const std::vector<CellPlace> &places, std::optional<ShiftPatternId> pattern);

/// Moves the duties of the cells by `offset`; the old cells are cleared unless it is a copy. Empty if a duty would
/// leave the grid.
std::vector<CellChange> move(const RosterTableModel &model, const std::vector<CellPlace> &places, QPoint offset,
                             bool isCopy);

/// Fills `target` with the duties of `source` again and again, beginning at its corner.
std::vector<CellChange> repeat(const RosterTableModel &model, const QItemSelectionRange &source,
                               const QItemSelectionRange &target);

/// The codes in the selection's rectangle, as text with tabs and line ends, as spreadsheets exchange them.
QString textOf(const RosterTableModel &model, const QItemSelection &selection);

/// Puts the codes of a text into the cells from the selection's corner on; a single code fills the selection. Returns
/// NotFound with the word that is not a code.
Result<std::vector<CellChange>> paste(const RosterTableModel &model, const QItemSelection &selection,
                                      const QString &text);

/// The smallest rectangle around the selection.
QItemSelectionRange around(const QItemSelection &selection);

} // namespace RosterActs

} // namespace dutydesk
