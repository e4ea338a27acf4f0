// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "common/registercell.h"
#include "tables/tableexport.h"

#include <QCoreApplication>

class QPushButton;
class QTableView;

namespace dutydesk {

/// The one way in which every register is exported: as it is on screen, to a workbook or to text with separators.
class RegisterExport
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RegisterExport)

public:
    /// Runs on the services' thread before the file is written, and can refuse it: with the number of rows.
    using Before = std::function<Result<void>(Services &, int)>;

    /// What a table shows: its rows in their order, with the columns that are shown, from left to right. The model
    /// gives each cell under RegisterCell::role.
    static TableExport shownIn(const QTableView &view, const QString &title);

    /// Puts a column at the end: two where the second lines have a heading.
    static void addColumn(TableExport &table, const RegisterHeading &heading, const std::vector<RegisterCell> &cells);

    /// Asks where to, writes, and says so.
    static void save(Gateway &gateway, Notifier &notifier, QWidget &parent, const TableExport &table,
                     const Before &before = {});

    /// The button of a page, with the key that does it on every page. It can be pressed whether or not there is
    /// something to export: then it says so.
    static QPushButton *makeButton(QWidget &page, std::function<void()> act);
};

} // namespace dutydesk
