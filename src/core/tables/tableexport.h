// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/sheettable.h"

#include <QStringList>

namespace dutydesk {

/// A register for export, as it is on screen: filtered and sorted rows, with the visible columns.
struct TableExport
{
    QString title; ///< name of the file and the sheet
    QStringList headings;
    std::vector<std::vector<SheetCell>> rows;

    bool operator==(const TableExport &) const = default;
};

} // namespace dutydesk
