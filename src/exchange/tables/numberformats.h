// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

class QXmlStreamReader;

namespace dutydesk {

/// Tells which of a workbook's cell styles show a number as a date, because the number alone does not tell.
class NumberFormats
{
public:
    /// Reads the part styles.xml. What the reader cannot read, its error tells.
    static NumberFormats from(QXmlStreamReader &styles);

    bool isDate(int style) const;

    /// Whether a format such as yyyy"年"m"月"d"日" shows a date.
    static bool showsDate(const QString &code);

    /// The date of a serial number: 1 is 1900-01-01, or 1904-01-02 in workbooks that count from 1904. Nothing outside
    /// the years 1900 to 9999.
    static std::optional<QDate> dateOf(double serial, bool from1904);

private:
    std::vector<bool> m_isDate; ///< indexed by style
};

} // namespace dutydesk
