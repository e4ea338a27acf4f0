// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout/printdocument.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace dutydesk {

/// The data of a printed register: the rows shown, in their order.
struct RegisterSheet
{
    struct Cell
    {
        QString text;
        QString subline = {}; ///< second line of the cell, in small print
        bool isFigure = false;
        bool isStruck = false;
    };

    QString centreName;
    QString title;
    QString shown; ///< description of the filter; empty if all rows are shown
    QStringList headings;
    std::vector<std::vector<Cell>> rows;
    QString printedAt;
    QString printedBy;
};

/// Prints any register on A4, with its headings on every page. It uses landscape if the columns need the width.
class RegisterDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RegisterDocument)

public:
    static PrintDocument of(const RegisterSheet &sheet);
};

} // namespace dutydesk
