// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/numberformats.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Whether a format without a code of its own is a date; 27 to 36 and 50 to 58 are dates in East Asian editions.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36
           || (format >= 50 && format <= 54) || format == 57 || format == 58;
}

} // namespace

NumberFormats NumberFormats::from(QXmlStreamReader &xml)
{
    NumberFormats formats;
    QHash<int, bool> own;
    bool inCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto number = [&] { return xml.attributes().value("numFmtId"_L1).toInt(); };
        if (xml.name() == "cellXfs"_L1) {
            inCells = xml.isStartElement();
        } else if (xml.isStartElement() && xml.name() == "numFmt"_L1) {
            own.insert(number(), showsDate(xml.attributes().value("formatCode"_L1).toString()));
        } else if (xml.isStartElement() && inCells && xml.name() == "xf"_L1) {
            formats.m_isDate.push_back(own.value(number(), isBuiltInDate(number())));
        }
    }
    return formats;
}

bool NumberFormats::isDate(int style) const
{
    return style >= 0 && style < static_cast<int>(m_isDate.size()) && m_isDate[static_cast<std::size_t>(style)];
}

bool NumberFormats::showsDate(const QString &code)
{
    constexpr qsizetype longest = 255; // as the format says; the pattern takes long for brackets that never end
    if (code.size() > longest) {
        return false;
    }
    // Quoted text, escaped characters and brackets hold no date fields.
    static const QRegularExpression literal(uR"("[^"]*"|\\.|_.|\*.|\[[^\]]*\])"_s);
    const QString bare = QString(code).remove(literal).section(u';', 0, 0).toLower();
    return bare.contains(u'y') || bare.contains(u'd');
}

std::optional<QDate> NumberFormats::dateOf(double serial, bool from1904)
{
    constexpr double last = 2'958'465; // 9999-12-31
    if (!(serial >= 1) || serial > last) {
        return std::nullopt;
    }
    const auto days = static_cast<qint64>(serial);
    if (from1904) {
        return QDate(1904, 1, 1).addDays(days);
    }
    // The first spreadsheet program took 1900 for a leap year, and all others count likewise to this day.
    constexpr qint64 leapDayThatWasNot = 60;
    return days < leapDayThatWasNot ? QDate(1899, 12, 31).addDays(days) : QDate(1899, 12, 30).addDays(days);
}

} // namespace dutydesk
