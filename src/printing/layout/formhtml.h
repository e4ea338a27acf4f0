// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <utility>
#include <vector>

namespace dutydesk {

/// The pieces of HTML that forms consist of, on paper and in a window of any colours. These functions escape all text.
namespace formhtml {

/// The start of a ruled table over the whole width, in the form's small print.
inline QString tableStart()
{
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\" "
                          "style=\"font-size:small; border-style:solid; border-collapse:collapse\">\n");
}

inline QString tableEnd()
{
    return QStringLiteral("</table>\n");
}

inline QString cell(const QString &text, const QString &attributes = {})
{
    const QString lines = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<td%1>%2</td>").arg(attributes.isEmpty() ? QString() : u' ' + attributes, lines);
}

/// A cell with the label of the next cell.
inline QString label(const QString &text, int percent = 14)
{
    return QStringLiteral("<td width=\"%1%\"><b>%2</b></td>").arg(percent).arg(text.toHtmlEscaped());
}

inline QString row(const QString &cells)
{
    return QStringLiteral("<tr>%1</tr>\n").arg(cells);
}

/// Labels and their values.
using Pairs = std::vector<std::pair<QString, QString>>;

/// Ruled rows of `perRow` pairs each, for paper; each label gets `percent` of the width.
inline QString pairs(const Pairs &all, int perRow, int percent = 14)
{
    const QString width = QStringLiteral("width=\"%1%\"").arg(100 / perRow - percent);
    QString html;
    QString cells;
    for (std::size_t i = 0; i < all.size(); ++i) {
        cells += label(all[i].first, percent) + cell(all[i].second, width);
        if ((i + 1) % static_cast<std::size_t>(perRow) == 0 || i + 1 == all.size()) {
            html += row(std::exchange(cells, {}));
        }
    }
    return html;
}

/// The same without lines, for the window, whose stylesheet formats the labels. Empty values are left out.
inline QString facts(Pairs all, int perRow = 2)
{
    std::erase_if(all, [](const auto &pair) { return pair.second.isEmpty(); });
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">\n");
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(perRow)) {
        QString cells;
        for (std::size_t j = i; j < std::min(all.size(), i + static_cast<std::size_t>(perRow)); ++j) {
            cells += cell(all[j].first, QStringLiteral("class=\"name\" width=\"%1%\"").arg(36 / perRow));
            cells += cell(all[j].second, QStringLiteral("width=\"%1%\"").arg(64 / perRow));
        }
        html += row(cells);
    }
    return html + tableEnd();
}

struct Column
{
    QString title;
    int percent; ///< percent of the table's width
};

/// The header row, which repeats on each sheet.
inline QString headerRow(const std::vector<Column> &columns)
{
    QString cells;
    for (const Column &column : columns) {
        cells += QStringLiteral("<th width=\"%1%\">%2</th>").arg(column.percent).arg(column.title.toHtmlEscaped());
    }
    return QStringLiteral("<thead><tr>%1</tr></thead>\n").arg(cells);
}

/// The centre's name in small letters and the form's name in large ones.
inline QString title(const QString &centreName, const QString &formName)
{
    return QStringLiteral(
               "<p align=\"center\" style=\"margin-bottom:0px\">%1</p>\n"
               "<p align=\"center\" style=\"font-size:16pt; margin-top:2px; margin-bottom:4px\"><b>%2</b></p>\n")
        .arg(centreName.toHtmlEscaped(), formName.toHtmlEscaped());
}

inline QString heading(const QString &text)
{
    return QStringLiteral("<h4 style=\"margin-top:7px; margin-bottom:2px\">%1</h4>\n").arg(text.toHtmlEscaped());
}

inline QString moment(const QDateTime &at, const QTimeZone &zone)
{
    return at.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

inline QString tick(bool ticked)
{
    return ticked ? QStringLiteral("√") : QStringLiteral("×");
}

} // namespace formhtml

} // namespace dutydesk
