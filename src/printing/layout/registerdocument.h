// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout/printdocument.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace dutydesk {

/// What of a register is put on paper: the rows that are shown, in their order.
struct RegisterSheet
{
    struct Cell
    {
        QString text;
        QString subline = {}; ///< in the next line, smaller
        bool isFigure = false;
        bool isStruck = false;
    };

    QString centreName;
    QString title;
    QString shown; ///< what it was narrowed to; empty where nothing is left out
    QStringList headings;
    std::vector<std::vector<Cell>> rows;
    QString printedAt;
    QString printedBy;
};

/// Any register on A4, with its headings on every page. It is turned on its side where its columns need the width.
class RegisterDocument
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RegisterDocument)

public:
    static PrintDocument of(const RegisterSheet &sheet);
};

} // namespace dutydesk
