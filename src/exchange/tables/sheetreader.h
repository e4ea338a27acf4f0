// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/numberformats.h"
#include "tables/sheettable.h"
#include "tables/tableguard.h"

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
    // What a sheet of the format can have, which is more than is read.
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;

    SheetReader(const WorkbookParts &workbook, QIODevice &xml, TableGuard &guard);

    /// Fails as the guard says; the place is the sheet and the cell at which reading stopped.
    TableResult<SheetTable> read(const QString &name);

    /// The text of a string item: its runs, without phonetic hints, with escaped characters restored. The guard tells
    /// whether it is too long.
    static QString readText(QXmlStreamReader &xml, TableGuard &guard);

private:
    bool readSheet();
    bool readRow();
    bool readCell();
    bool readMerged();
    QString readValue();
    SheetCell cell(QStringView type, int style, const QString &value, const QString &formula) const;
    SheetCell number(int style, const QString &value) const;
    bool keep(SheetCell cell);

    const WorkbookParts &m_workbook;
    QXmlStreamReader m_xml;
    TableGuard &m_guard;
    SheetTable m_sheet;
    int m_row = -1;
    int m_column = -1;
};

} // namespace dutydesk
