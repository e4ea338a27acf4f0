// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icons.h"
#include "common/theme.h"
#include "tables/sheettable.h"

#include <QTimeZone>
#include <QVariant>

#include <optional>
#include <vector>

namespace dutydesk {

/// What one cell of a register says, and what it is worth.
struct RegisterCell
{
    QString text;
    SheetCell value = {};          ///< what the cell is sorted by and exported as; the text where there is none
    QString subline = {};          ///< a second line, in small quiet letters
    std::optional<Tone> tone = {}; ///< puts the text into a chip of this tone; the text says the same
    std::optional<Icon> icon = {}; ///< stands before the text of a chip
    bool isStrong = false;         ///< what the eye looks for in the row
    bool isStruck = false;

    /// A model gives its cells under this role.
    static constexpr int role = Qt::UserRole + 1000;

    static RegisterCell figure(double value, int decimals = 0);
    static RegisterCell day(const std::optional<QDate> &day);
    static RegisterCell moment(const QDateTime &at, const QTimeZone &zone);
    static RegisterCell strong(const QString &text, const QString &subline = {});

    bool isFigure() const { return std::holds_alternative<double>(value); }

    /// Both lines, as they are read aloud and copied.
    QString words() const
    {
        return text + (text.isEmpty() || subline.isEmpty() ? QString() : QString(u'\n')) + subline;
    }

    SheetCell exported() const;

    /// What any view asks of a cell, by the roles of Qt.
    QVariant data(int asked) const;

    bool operator==(const RegisterCell &) const = default;
};

/// What stands above a column.
struct RegisterHeading
{
    enum Where { Everywhere, OnScreen, TakenOut };

    RegisterHeading(QString heading, QString second = {},
                    Where seen = Everywhere) // NOLINT(google-explicit-constructor)
        : text(std::move(heading))
        , subline(std::move(second))
        , where(seen)
    {}

    QString text;
    QString subline; ///< of second lines, which are exported in a column of their own
    Where where;     ///< in the list, or in what is printed and exported, or in both
};

struct RegisterRow
{
    qint64 id;
    std::vector<RegisterCell> cells;
    bool isRetired = false; ///< written in quiet letters

    bool operator==(const RegisterRow &) const = default;
};

} // namespace dutydesk
