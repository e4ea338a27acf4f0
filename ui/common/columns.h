// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;
class QTreeView;

namespace dutydesk {

/// Makes the columns as wide as their contents and the view as wide as its columns, so that nothing is cut off.
void keepColumnsInSight(QTreeView &view);

/// Gives the column the room that the others leave, but at least `leastDigits`; a narrower table is scrolled. A Chinese
/// character takes about two digits.
void fillWithColumn(QTableView &view, int column, int leastDigits = 28);

} // namespace dutydesk
