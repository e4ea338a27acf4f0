// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;
class QTreeView;

namespace dutydesk {

/// Keeps the view as wide as its columns, which are as wide as what stands in them, so that none of them is cut.
void keepColumnsInSight(QTreeView &view);

/// Gives the column what room the others leave, and so much in any case that its text can be read: where there is less,
/// the table is scrolled. In digits, about half as many Chinese characters; the average one of a Chinese font is far
/// wider.
void fillWithColumn(QTableView &view, int column, int leastDigits = 28);

} // namespace dutydesk
