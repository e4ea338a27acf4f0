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

/// Exports a register as it is shown, to a workbook or to delimited text.
class RegisterExport
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RegisterExport)

public:
    /// A step that runs on the services' thread before the file is written. It gets the number of rows and can refuse.
    using Before = std::function<Result<void>(Services &, int)>;

    /// The shown rows and columns of a table, in their order on screen. The model gives each cell under
    /// RegisterCell::role.
    static TableExport shownIn(const QTableView &view, const QString &title);

    /// Appends a column, and another one for second lines if they have a heading.
    static void addColumn(TableExport &table, const RegisterHeading &heading, const std::vector<RegisterCell> &cells);

    /// Asks for a file, writes it and reports the result.
    static void save(Gateway &gateway, Notifier &notifier, QWidget &parent, const TableExport &table,
                     const Before &before = {});

    /// Makes the page's export button with the key that all pages share. It stays enabled without rows and then says
    /// that there is nothing to export.
    static QPushButton *makeButton(QWidget &page, std::function<void()> act);
};

} // namespace dutydesk
