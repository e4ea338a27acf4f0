// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/tablespreadsheet.h"

#include "tables/workbookfile.h"

#include <QRegularExpression>

#include <algorithm>
#include <xlsxwriter.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCell = 32'000; ///< the format's limit is 32767
constexpr int narrowest = 6;
constexpr int widest = 50;

/// The width of the longest line in half-width characters; a Chinese character counts as two.
int widthOf(const QString &text)
{
    int longest = 0;
    int width = 0;
    for (const QChar character : text) {
        width = character == u'\n' ? 0 : width + (character.unicode() < 0x1100 ? 1 : 2);
        longest = std::max(longest, width);
    }
    return longest;
}

} // namespace

Result<QByteArray> TableSpreadsheet::of(const TableExport &table)
{
    return writeWorkbook([&](lxw_workbook *workbook) { TableSpreadsheet(table, workbook).write(); });
}

TableSpreadsheet::TableSpreadsheet(const TableExport &table, lxw_workbook *workbook)
    : m_table(table)
    , m_workbook(workbook)
    , m_sheet(workbook_add_worksheet(workbook, sheetName(table.title).constData()))
    , m_heading(makeFormat())
    , m_cell(makeFormat())
    , m_date(makeFormat())
    , m_moment(makeFormat())
    , m_widths(static_cast<std::size_t>(table.headings.size()), narrowest)
{
    for (const std::vector<SheetCell> &row : table.rows) {
        m_widths.resize(std::max(m_widths.size(), row.size()), narrowest);
    }
    format_set_bold(m_heading);
    format_set_bg_color(m_heading, 0xEEEEEE);
    format_set_num_format(m_date, "yyyy-mm-dd");
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm");
}

lxw_format *TableSpreadsheet::makeFormat() const
{
    lxw_format *format = workbook_add_format(m_workbook);
    format_set_font_name(format, "Noto Sans CJK SC");
    format_set_font_size(format, 10);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    return format;
}

QByteArray TableSpreadsheet::sheetName(const QString &title)
{
    constexpr int longest = 31;
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    const QString name = QString(title).replace(forbidden, u" "_s).left(longest).trimmed();
    return name.isEmpty() ? QByteArray("1") : name.toUtf8();
}

void TableSpreadsheet::write()
{
    for (int column = 0; column < static_cast<int>(m_table.headings.size()); ++column) {
        writeText(0, column, m_table.headings[column], m_heading);
    }
    int row = 1;
    for (const std::vector<SheetCell> &cells : m_table.rows) {
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            writeCell(row, column, cells[static_cast<std::size_t>(column)]);
        }
        ++row;
    }
    setWidths();
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!m_table.headings.isEmpty()) {
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(row - 1),
                             static_cast<lxw_col_t>(m_table.headings.size() - 1));
    }
    setUpPage(m_sheet, 0);
}

void TableSpreadsheet::writeCell(int row, int column, const SheetCell &cell)
{
    const auto sheetRow = static_cast<lxw_row_t>(row);
    const auto sheetColumn = static_cast<lxw_col_t>(column);
    if (const auto *number = std::get_if<double>(&cell)) {
        worksheet_write_number(m_sheet, sheetRow, sheetColumn, *number, m_cell);
    } else if (const auto *date = std::get_if<QDate>(&cell)) {
        writeMoment(row, column, QDateTime(*date, {}), m_date);
    } else if (const auto *moment = std::get_if<QDateTime>(&cell)) {
        writeMoment(row, column, *moment, m_moment);
    } else {
        writeText(row, column, textOf(cell), m_cell);
    }
}

/// Writes the moment in the centre's local time, because the format has no time zones.
void TableSpreadsheet::writeMoment(int row, int column, const QDateTime &moment, lxw_format *format)
{
    constexpr int widthOfDate = 11;
    constexpr int widthOfMoment = 17;
    const QDate date = moment.date();
    const QTime time = moment.time().isValid() ? moment.time() : QTime(0, 0);
    lxw_datetime written{date.year(), date.month(),  date.day(),
                         time.hour(), time.minute(), static_cast<double>(time.second())};
    worksheet_write_datetime(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &written, format);
    int &width = m_widths[static_cast<std::size_t>(column)];
    width = std::max(width, format == m_date ? widthOfDate : widthOfMoment);
}

void TableSpreadsheet::writeText(int row, int column, const QString &text, lxw_format *format)
{
    // A string cell is never read as a formula, even if it begins with = + - or @.
    const QString cut = text.size() > longestCell ? text.left(longestCell) + u'…' : text;
    worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           cut.toUtf8().constData(), format);
    int &width = m_widths[static_cast<std::size_t>(column)];
    width = std::max(width, widthOf(cut) + 2);
}

void TableSpreadsheet::setWidths()
{
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        const auto sheetColumn = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, sheetColumn, sheetColumn, std::min(m_widths[column], widest), nullptr);
    }
}

} // namespace dutydesk
