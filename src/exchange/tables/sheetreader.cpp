// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/sheetreader.h"

#include <algorithm>

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

bool isHexadecimal(QChar character)
{
    return QStringView(u"0123456789abcdefABCDEF").contains(character);
}

/// Replaces escapes such as _x000D_, which stand for characters that XML cannot hold, in one pass.
QString unescaped(const QString &text)
{
    constexpr qsizetype length = 7;
    constexpr int base = 16;
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0 && at + length <= text.size(); at = text.indexOf("_x"_L1, at)) {
        const QStringView digits = QStringView(text).sliced(at + 2, 4);
        if (text[at + length - 1] == u'_' && std::ranges::all_of(digits, &isHexadecimal)) {
            plain += QStringView(text).sliced(from, at - from);
            plain += QChar(digits.toUShort(nullptr, base));
            at += length;
            from = at;
        } else {
            ++at;
        }
    }
    return from == 0 ? text : plain.append(QStringView(text).sliced(from));
}

} // namespace

SheetReader::SheetReader(const WorkbookParts &workbook, QIODevice &xml, TableGuard &guard)
    : m_workbook(workbook)
    , m_xml(&xml)
    , m_guard(guard)
{}

TableResult<SheetTable> SheetReader::read(const QString &name)
{
    m_sheet.name = name;
    return readSheet() ? TableResult<SheetTable>(std::move(m_sheet))
                       : m_guard.problem(name + u'!' + SheetTable::cellName(std::max(m_row, 0), std::max(m_column, 0)));
}

bool SheetReader::readSheet()
{
    bool hasData = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (!m_xml.isStartElement()) {
            continue;
        }
        hasData = hasData || m_xml.name() == "sheetData"_L1;
        if ((m_xml.name() == "row"_L1 && !readRow()) || (m_xml.name() == "c"_L1 && !readCell())
            || (m_xml.name() == "mergeCell"_L1 && !readMerged())) {
            return false;
        }
    }
    return hasData && !m_xml.hasError() && m_guard.goesOn();
}

bool SheetReader::readRow()
{
    // A missing number means the next row or column.
    const QStringView number = m_xml.attributes().value("r"_L1);
    const int place = number.isEmpty() ? m_row + 2 : number.toInt(); // from 1
    m_row = place > 0 ? place - 1 : -1;
    m_column = -1;
    return place > 0 && place <= mostRows;
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
            value = readValue();
        } else if (m_xml.name() == "is"_L1) {
            value = readText(m_xml, m_guard);
        } else if (m_xml.name() == "f"_L1) {
            formula = u'=' + readValue();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    const QString type = attributes.value("t"_L1).toString();
    if (type == "s"_L1 && (value.toInt() < 0 || value.toInt() >= m_workbook.texts.size())) {
        return false;
    }
    return m_guard.goesOn() && keep(cell(type, attributes.value("s"_L1).toInt(), value, formula));
}

QString SheetReader::readValue()
{
    QString value = m_xml.readElementText();
    m_guard.check(&TableLimits::cellCharacters, value.size());
    m_guard.count(&TableLimits::characters, value.size());
    return value;
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
    return type.isEmpty() || type == "n"_L1 ? number(style, value)
                                            : SheetCell(type == "inlineStr"_L1 ? value : unescaped(value));
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
    const int newRows = m_row + 1 - m_sheet.rowCount();
    if (!m_guard.check(&TableLimits::columns, m_column + 1)
        || (newRows > 0 && !m_guard.count(&TableLimits::rows, newRows))) {
        return false;
    }
    if (newRows > 0) {
        if (!m_sheet.rows.empty()) {
            m_sheet.rows.back().shrink_to_fit();
        }
        m_sheet.rows.resize(static_cast<std::size_t>(m_row) + 1);
    }
    std::vector<SheetCell> &cells = m_sheet.rows[static_cast<std::size_t>(m_row)];
    const auto needed = static_cast<std::size_t>(m_column) + 1;
    if (needed > cells.size()) {
        if (!m_guard.count(&TableLimits::cells, static_cast<qint64>(needed - cells.size()))) {
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
    return m_guard.count(&TableLimits::merged);
}

QString SheetReader::readText(QXmlStreamReader &xml, TableGuard &guard)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd() && guard.check(&TableLimits::cellCharacters, text.size());) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement() && xml.name() == "t"_L1) {
            text += unescaped(xml.readElementText());
        } else if (xml.isStartElement() && xml.name() == "r"_L1) {
            ++depth;
        } else if (xml.isStartElement()) {
            xml.skipCurrentElement(); // phonetic hints and formatting
        }
    }
    guard.check(&TableLimits::cellCharacters, text.size());
    guard.count(&TableLimits::characters, text.size());
    return text;
}

} // namespace dutydesk
