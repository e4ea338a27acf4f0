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

/// The text of a cell in a register, with the value behind it.
struct RegisterCell
{
    QString text;
    SheetCell value = {};          ///< sorts and exports the cell; if empty, the text does
    QString subline = {};          ///< a second line, in small quiet letters
    std::optional<Tone> tone = {}; ///< shows the text in a chip of this tone; the text must say the same
    std::optional<Icon> icon = {}; ///< the icon of the chip
    bool isStrong = false;         ///< the main text of the row
    bool isStruck = false;

    /// The role under which a model gives its cells.
    static constexpr int role = Qt::UserRole + 1000;

    static RegisterCell figure(double value, int decimals = 0);
    static RegisterCell day(const std::optional<QDate> &day);
    static RegisterCell moment(const QDateTime &at, const QTimeZone &zone);
    static RegisterCell strong(const QString &text, const QString &subline = {});

    bool isFigure() const { return std::holds_alternative<double>(value); }

    /// Both lines, for reading aloud and copying.
    QString words() const
    {
        return text + (text.isEmpty() || subline.isEmpty() ? QString() : QString(u'\n')) + subline;
    }

    SheetCell exported() const;

    /// The cell's data for a standard Qt role.
    QVariant data(int asked) const;

    bool operator==(const RegisterCell &) const = default;
};

/// The heading of a column.
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
    QString subline; ///< the heading of the second lines, which are exported as their own column
    Where where;     ///< on screen, in prints and exports, or in both
};

struct RegisterRow
{
    qint64 id;
    std::vector<RegisterCell> cells;
    bool isRetired = false; ///< the row is shown in quiet letters

    bool operator==(const RegisterRow &) const = default;
};

} // namespace dutydesk
