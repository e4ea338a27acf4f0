// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/numberformats.h"
#include "tables/sheettable.h"
#include "tables/tablelimits.h"
#include "tables/tableproblem.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace dutydesk {

/// The parts of a workbook that the cells of its sheets refer to.
struct WorkbookParts
{
    QStringList texts;
    NumberFormats formats;
    bool from1904 = false;
};

/// Reads the XML of one sheet.
class SheetReader
{
public:
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;
    static constexpr qint64 mostCells = tablelimits::mostCells;
    static constexpr std::size_t mostMerged = 200'000;

    SheetReader(const WorkbookParts &workbook, const QByteArray &xml);

    /// Fails with Damaged; the place is the sheet and the cell at which reading stopped.
    TableResult<SheetTable> read(const QString &name);

    /// The text of a string item: its runs, without phonetic hints, with escaped characters restored.
    static QString readText(QXmlStreamReader &xml);

private:
    bool readSheet();
    bool readRow();
    bool readCell();
    bool readMerged();
    SheetCell cell(QStringView type, int style, const QString &value, const QString &formula) const;
    SheetCell number(int style, const QString &value) const;
    bool keep(SheetCell cell);

    const WorkbookParts &m_workbook;
    QXmlStreamReader m_xml;
    SheetTable m_sheet;
    qint64 m_cells = 0;
    int m_row = -1;
    int m_column = -1;
    bool m_isTooLarge = false;
};

} // namespace dutydesk
