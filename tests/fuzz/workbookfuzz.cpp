// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/workbookmaker.h"
#include "fuzz/fuzztargets.h"
#include "fuzz/importfuzz.h"
#include "fuzz/memoryfile.h"
#include "tables/sheetreader.h"
#include "tables/spreadsheetfiles.h"
#include "tables/xmlscan.h"

#include <QBuffer>

namespace dutydesk::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr char betweenParts = '\xFF'; // which no XML in UTF-8 holds

void readSheets(const QString &path)
{
    Progress progress;
    const TableResult<std::vector<SheetTable>> sheets = SpreadsheetFiles(lowLimits).read(path, progress);
    if (sheets) {
        demandSoundSheets(*sheets);
    } else {
        using Kind = TableProblem::Kind;
        demand(sheets.error().kind != Kind::Stopped, "nobody stopped the reading");
        demand((sheets.error().kind == Kind::TooLarge) == (sheets.error().limit != nullptr), "a limit is named");
    }
}

/// XML reaches the parser only behind the look at its bytes, as in PackagePart.
bool isScanned(const QByteArray &xml, TableGuard &guard)
{
    return XmlScan(guard).add(xml);
}

} // namespace

/// The bytes of a file, whatever they are.
void workbook(const QByteArray &input)
{
    readSheets(MemoryFile(input).path());
}

/// The XML of the parts of a workbook, which is put together as a sound archive.
void workbookParts(const QByteArray &input)
{
    static const QStringList names{u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s, u"xl/sharedStrings.xml"_s,
                                   u"xl/styles.xml"_s, u"xl/worksheets/sheet1.xml"_s};
    test::WorkbookMaker maker;
    const QList<QByteArray> parts = input.split(betweenParts);
    for (qsizetype i = 0; i < std::min(parts.size(), names.size()); ++i) {
        if (!parts[i].isEmpty()) {
            maker.put(names[i], parts[i]);
        }
    }
    const MemoryFile file;
    readSheets(maker.writeTo(file.path()));
}

/// The XML of one sheet, and behind it that of its styles.
void sheetXml(const QByteArray &input)
{
    QByteArray sheet = input.left(input.indexOf(betweenParts));
    QByteArray styles = input.mid(sheet.size() + 1);
    Progress progress;
    TableGuard guard(lowLimits, progress);
    if (!isScanned(styles, guard) || !isScanned(sheet, guard)) {
        return;
    }
    QXmlStreamReader xml(styles);
    const WorkbookParts parts{.texts = {u"3-502"_s, u"房号"_s, u"业主"_s, u"联系电话"_s, u"张三"_s},
                              .formats = NumberFormats::from(xml),
                              .from1904 = sheet.size() % 2 == 1};
    QBuffer buffer(&sheet);
    buffer.open(QIODevice::ReadOnly);
    TableResult<SheetTable> table = SheetReader(parts, buffer, guard).read(u"业主"_s);
    if (table) {
        demandSoundSheets({*std::move(table)});
    }
}

} // namespace dutydesk::fuzz
