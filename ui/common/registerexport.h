// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "tables/tableexport.h"

#include <QCoreApplication>

class QAbstractItemView;
class QPushButton;
class QWidget;

namespace dutydesk {

/// The one way in which every register is exported: as it is on screen, to a workbook or to text with separators.
class RegisterExport
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RegisterExport)

public:
    /// Runs on the services' thread before the file is written, and can refuse it: with the number of rows.
    using Before = std::function<Result<void>(Services &, int)>;

    /// Under which a model tells the value of a cell whose text says more, such as the day in "2026-12-01, due".
    static constexpr int valueRole = Qt::UserRole + 1000;

    /// What a table, tree or list shows: the rows that are not hidden or folded away, in their order, with the columns
    /// that are shown, from left to right. Days, moments and figures are such, not texts.
    static TableExport shownIn(const QAbstractItemView &view, const QString &title);

    /// Asks where to, writes, and says so.
    static void save(Gateway &gateway, Notifier &notifier, QWidget &parent, const TableExport &table,
                     const Before &before = {});

    /// The button of a page, with the key that does it on every page. It can be pressed whether or not there is
    /// something to export: then it says so.
    static QPushButton *makeButton(QWidget &page, std::function<void()> act);
};

} // namespace dutydesk
