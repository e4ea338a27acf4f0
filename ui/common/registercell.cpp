// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registercell.h"

#include "layout/formhtml.h"

namespace dutydesk {

RegisterCell RegisterCell::figure(double value, int decimals)
{
    return {.text = QString::number(value, 'f', decimals), .value = value};
}

RegisterCell RegisterCell::day(const std::optional<QDate> &day)
{
    return day ? RegisterCell{.text = day->toString(Qt::ISODate), .value = *day} : RegisterCell();
}

RegisterCell RegisterCell::moment(const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone);
    return {.text = formhtml::moment(at, zone), .value = QDateTime(local.date(), local.time())};
}

RegisterCell RegisterCell::strong(const QString &text, const QString &subline)
{
    return {.text = text, .subline = subline, .isStrong = true};
}

SheetCell RegisterCell::exported() const
{
    return std::holds_alternative<std::monostate>(value) && !words().isEmpty() ? SheetCell(words()) : value;
}

QVariant RegisterCell::data(int asked) const
{
    switch (asked) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignTop | (isFigure() ? Qt::AlignRight : Qt::AlignLeft));
    case role:
        return QVariant::fromValue(*this);
    default:
        return {};
    }
}

} // namespace dutydesk
