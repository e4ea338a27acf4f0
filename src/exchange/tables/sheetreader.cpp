// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/sheetreader.h"

#include <QRegularExpression>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    int row;
    int column;
};

/// The place of a reference such as B7, with or without dollar signs. Nothing if it lies outside a sheet.
std::optional<Place> placeOf(QStringView reference)
{
    constexpr int letters = 26;
    Place place{0, 0};
    for (const QChar character : reference) {
        const char16_t unit = character.toUpper().unicode();
        if (unit >= u'A' && unit <= u'Z' && place.row == 0) {
            place.column = place.column * letters + (unit - u'A' + 1);
        } else if (unit >= u'0' && unit <= u'9') {
            place.row = place.row * 10 + (unit - u'0');
        } else if (unit != u'$') {
            return std::nullopt;
        }
        if (place.row > SheetReader::mostRows || place.column > SheetReader::mostColumns) {
            return std::nullopt;
        }
    }
    return place.row > 0 && place.column > 0 ? std::optional(Place{place.row - 1, place.column - 1}) : std::nullopt;
}

/// Replaces escapes such as _x000D_, which stand for characters that XML cannot hold.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    QRegularExpressionMatch found;
    while ((from = text.indexOf(escape, from, &found)) >= 0) {
        text.replace(from, found.capturedLength(), QChar(found.capturedView(1).toUShort(nullptr, 16)));
        ++from;
    }
    return text;
}

} // namespace

SheetReader::SheetReader(const WorkbookParts &workbook, const QByteArray &xml)
    : m_workbook(workbook)
    , m_xml(xml)
{}

TableResult<SheetTable> SheetReader::read(const QString &name)
{
    m_sheet.name = name;
    if (readSheet()) {
        return std::move(m_sheet);
    }
    const QString place = name + u'!' + SheetTable::cellName(std::max(m_row, 0), std::max(m_column, 0));
    return tableProblem(m_isTooLarge ? TableProblem::Kind::TooLarge : TableProblem::Kind::Damaged, place);
}

bool SheetReader::readSheet()
{
    bool hasData = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isDTD()) {
            return false; // workbooks have no DTD, so one is refused as a possible attack
        }
        if (!m_xml.isStartElement()) {
            continue;
        }
        hasData = hasData || m_xml.name() == "sheetData"_L1;
        if ((m_xml.name() == "row"_L1 && !readRow()) || (m_xml.name() == "c"_L1 && !readCell())
            || (m_xml.name() == "mergeCell"_L1 && !readMerged())) {
            return false;
        }
    }
    return hasData && !m_xml.hasError();
}

bool SheetReader::readRow()
{
    // A missing number means the next row or column.
    const QStringView number = m_xml.attributes().value("r"_L1);
    m_row = number.isEmpty() ? m_row + 1 : number.toInt() - 1;
    m_column = -1;
    return m_row >= 0 && m_row < mostRows;
}

bool SheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView reference = attributes.value("r"_L1);
    if (reference.isEmpty()) {
        ++m_column;
    } else if (const std::optional<Place> place = placeOf(reference)) {
        m_row = place->row;
        m_column = place->column;
    } else {
        return false;
    }
    QString value;
    QString formula;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "v"_L1) {
            value = m_xml.readElementText();
        } else if (m_xml.name() == "is"_L1) {
            value = readText(m_xml);
        } else if (m_xml.name() == "f"_L1) {
            formula = u'=' + m_xml.readElementText();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    const QString type = attributes.value("t"_L1).toString();
    if (type == "s"_L1 && (value.toInt() < 0 || value.toInt() >= m_workbook.texts.size())) {
        return false;
    }
    return keep(cell(type, attributes.value("s"_L1).toInt(), value, formula));
}

SheetCell SheetReader::cell(QStringView type, int style, const QString &value, const QString &formula) const
{
    if (value.isEmpty()) {
        // A formula whose result was not stored must not pass for an empty cell.
        return formula.isEmpty() ? SheetCell() : SheetCell(formula);
    }
    if (type == "s"_L1) {
        const QString &text = m_workbook.texts.at(value.toInt());
        return text.isEmpty() ? SheetCell() : SheetCell(text);
    }
    if (type == "d"_L1) {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        return date.isValid() ? SheetCell(date) : SheetCell(value);
    }
    return type.isEmpty() || type == "n"_L1 ? number(style, value) : SheetCell(unescaped(value));
}

SheetCell SheetReader::number(int style, const QString &value) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber) {
        return value;
    }
    if (m_workbook.formats.isDate(style)) {
        if (const std::optional<QDate> date = NumberFormats::dateOf(number, m_workbook.from1904)) {
            return *date;
        }
    }
    return number;
}

bool SheetReader::keep(SheetCell cell)
{
    if (m_row < 0 || m_column >= mostColumns) {
        return false;
    }
    if (std::holds_alternative<std::monostate>(cell)) {
        return true;
    }
    if (m_row >= m_sheet.rowCount()) {
        m_sheet.rows.resize(static_cast<std::size_t>(m_row) + 1);
    }
    std::vector<SheetCell> &cells = m_sheet.rows[static_cast<std::size_t>(m_row)];
    const auto needed = static_cast<std::size_t>(m_column) + 1;
    if (needed > cells.size()) {
        m_cells += static_cast<qint64>(needed - cells.size());
        m_isTooLarge = m_cells > mostCells;
        if (m_isTooLarge) {
            return false;
        }
        cells.resize(needed);
    }
    cells[needed - 1] = std::move(cell);
    return true;
}

bool SheetReader::readMerged()
{
    const QString reference = m_xml.attributes().value("ref"_L1).toString();
    const std::optional<Place> first = placeOf(reference.section(u':', 0, 0));
    const std::optional<Place> last = placeOf(reference.section(u':', -1));
    if (!first || !last || last->row < first->row || last->column < first->column) {
        return false;
    }
    m_sheet.merged.push_back({first->row, first->column, last->row, last->column});
    m_isTooLarge = m_sheet.merged.size() > mostMerged;
    return !m_isTooLarge;
}

QString SheetReader::readText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement() && xml.name() == "t"_L1) {
            text += xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == "r"_L1) {
            ++depth;
        } else if (xml.isStartElement()) {
            xml.skipCurrentElement(); // phonetic hints and formatting
        }
    }
    return unescaped(text);
}

} // namespace dutydesk
