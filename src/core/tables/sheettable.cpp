// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/sheettable.h"

#include <QLocale>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString textOf(const SheetCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        return *text;
    }
    if (const auto *number = std::get_if<double>(&cell)) {
        // Fifteen digits are what spreadsheet programs keep; an exponent is never shown.
        const double shown = QString::number(*number, 'g', 15).toDouble();
        return QString::number(shown, 'f', QLocale::FloatingPointShortest);
    }
    if (const auto *date = std::get_if<QDate>(&cell)) {
        return date->toString(Qt::ISODate);
    }
    if (const auto *moment = std::get_if<QDateTime>(&cell)) {
        return moment->toString(u"yyyy-MM-dd HH:mm"_s);
    }
    return {};
}

const SheetCell &SheetTable::at(int row, int column) const
{
    static const SheetCell empty;
    if (row < 0 || row >= rowCount()) {
        return empty;
    }
    const std::vector<SheetCell> &cells = rows[static_cast<std::size_t>(row)];
    return column >= 0 && column < static_cast<int>(cells.size()) ? cells[static_cast<std::size_t>(column)] : empty;
}

QString SheetTable::text(int row, int column) const
{
    return textOf(at(row, column));
}

int SheetTable::columnCount() const
{
    std::size_t most = 0;
    for (const std::vector<SheetCell> &row : rows) {
        most = std::max(most, row.size());
    }
    return static_cast<int>(most);
}

QString SheetTable::cellName(int row, int column)
{
    constexpr int letters = 26;
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
        name.prepend(QChar(u'A' + (rest - 1) % letters));
    }
    return name + QString::number(row + 1);
}

} // namespace dutydesk
