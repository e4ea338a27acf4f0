// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/sheettable.h"

#include <QStringList>

namespace dutydesk {

/// A register as it is on screen, to be written for other programs: the rows that the filter lets through, in their
/// order, with the columns that are shown.
struct TableExport
{
    QString title; ///< names the file and the sheet
    QStringList headings;
    std::vector<std::vector<SheetCell>> rows;

    bool operator==(const TableExport &) const = default;
};

} // namespace dutydesk
