// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/registerdocument.h"

#include "layout/formhtml.h"

#include <algorithm>
#include <numeric>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace formhtml;

namespace {

/// The width in half-width characters; a Chinese character counts as two.
int widthOf(const QString &text)
{
    int widest = 0;
    for (const QString &line : text.split(u'\n')) {
        const auto wide = std::ranges::count_if(line, [](QChar one) { return one.unicode() >= 0x2e80; });
        widest = std::max(widest, static_cast<int>(line.size() + wide));
    }
    return widest;
}

/// The widths of the columns. A long text is wrapped, so that it leaves room for the other columns.
std::vector<int> widthsOf(const RegisterSheet &sheet)
{
    constexpr int narrowest = 5;
    constexpr int widest = 34;
    std::vector<int> widths;
    for (const QString &heading : sheet.headings) {
        widths.push_back(std::max(narrowest, widthOf(heading)));
    }
    for (const std::vector<RegisterSheet::Cell> &row : sheet.rows) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const int wanted = std::max(widthOf(row[column].text), widthOf(row[column].subline));
            widths[column] = std::min(widest, std::max(widths[column], wanted));
        }
    }
    return widths;
}

QString cellOf(const RegisterSheet::Cell &cell)
{
    QString html = cell.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (cell.isStruck) {
        html = u"<s>%1</s>"_s.arg(html);
    }
    if (!cell.subline.isEmpty()) {
        html += u"<br><small>%1</small>"_s.arg(cell.subline.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return u"<td%1>%2</td>"_s.arg(cell.isFigure ? u" align=\"right\""_s : QString(), html);
}

} // namespace

PrintDocument RegisterDocument::of(const RegisterSheet &sheet)
{
    constexpr int upright = 92; // half-width characters that fit across a portrait page
    const std::vector<int> widths = widthsOf(sheet);
    const int all = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    std::vector<Column> columns;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        columns.push_back({sheet.headings[static_cast<qsizetype>(column)], widths[column] * 100 / all});
    }
    const QString count = tr("%n line(s)", nullptr, static_cast<int>(sheet.rows.size()));
    QString html = title(sheet.centreName, sheet.title);
    html += u"<p style=\"font-size:small; margin-bottom:4px\">%1</p>\n"_s.arg(
        (sheet.shown.isEmpty() ? count : tr("%1. Shown: %2").arg(count, sheet.shown)).toHtmlEscaped());
    html += tableStart() + headerRow(columns);
    for (const std::vector<RegisterSheet::Cell> &cells : sheet.rows) {
        QString texts;
        for (const RegisterSheet::Cell &cell : cells) {
            texts += cellOf(cell);
        }
        html += row(texts);
    }
    return {.title = sheet.title,
            .html = html + tableEnd(),
            .headerText = sheet.title,
            .footerText = tr("Printed at %1 by %2").arg(sheet.printedAt, sheet.printedBy),
            .orientation = all > upright ? QPageLayout::Landscape : QPageLayout::Portrait};
}

} // namespace dutydesk
