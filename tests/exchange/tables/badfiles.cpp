// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/badfiles.h"

#include "exchange/tables/workbookmaker.h"
#include "tables/sheettable.h"

#include <QFile>
#include <QRandomGenerator>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

using enum TableProblem::Kind;

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

QByteArray loaded(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A number in the cell of this row and column, counted from 0.
QByteArray cellAt(int row, int column)
{
    return "<c r=\"" + SheetTable::cellName(row, column).toLatin1() + "\"><v>1</v></c>";
}

QByteArray rowAt(int row, int column)
{
    return "<row r=\"" + QByteArray::number(row + 1) + "\">" + cellAt(row, column) + "</row>";
}

QByteArray rowsOfWidth(int rows, int width)
{
    QByteArray xml;
    for (int row = 0; row < rows; ++row) {
        xml += rowAt(row, width - 1);
    }
    return xml;
}

QByteArray attributesOf(int count)
{
    QByteArray attributes;
    for (int i = 0; i < count; ++i) {
        attributes += " a" + QByteArray::number(i) + "=\"1\"";
    }
    return attributes;
}

QByteArray referringTo(int text)
{
    return "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + QByteArray::number(text) + "</v></c></row>";
}

void writeEscapes(const QString &path, int variant)
{
    const QByteArray escapes = QByteArray("_x0041_").repeated(1'001 + 97 * variant);
    WorkbookMaker workbook;
    switch (variant % 3) {
    case 0:
        workbook.texts("<si><t>" + escapes + "</t></si>").sheet(referringTo(0));
        break;
    case 1:
        workbook.sheet("<row><c t=\"inlineStr\"><is><t>" + escapes + "</t></is></c></row>");
        break;
    default:
        workbook.sheet("<row><c t=\"str\"><v>" + escapes + "</v></c></row>");
    }
    workbook.writeTo(path);
}

/// Each sheet stays below the limit, and all together exceed it.
void writeFarCellsInSheets(const QString &path, int variant)
{
    const int sheets = 2 + variant;
    WorkbookMaker workbook;
    QList<QByteArray> targets;
    for (int i = 0; i < sheets; ++i) {
        targets.append("worksheets/far" + QByteArray::number(i) + ".xml");
        workbook.put(u"xl/"_s + QString::fromLatin1(targets.back()),
                     WorkbookMaker::sheetXml(rowAt(1'000 / sheets + 1, 0)));
    }
    workbook.sheets(targets).writeTo(path);
}

void writeManySheets(const QString &path, int variant)
{
    WorkbookMaker workbook;
    QList<QByteArray> targets;
    for (int i = 0; i < 21 + variant; ++i) {
        targets.append("worksheets/small" + QByteArray::number(i) + ".xml");
        workbook.put(u"xl/"_s + QString::fromLatin1(targets.back()), WorkbookMaker::sheetXml(rowAt(0, 0)));
    }
    workbook.sheets(targets).writeTo(path);
}

/// Names of parts ignore case, and some programs write backslashes.
void writeTwoPartsOfOneName(const QString &path, int variant)
{
    static const QStringList names{u"xl/worksheets/sheet1.xml"_s, u"XL/worksheets/sheet1.xml"_s,
                                   u"xl\\worksheets\\sheet1.xml"_s, u"xl/WorkSheets\\Sheet1.XML"_s};
    WorkbookMaker workbook;
    for (int i = 0; i <= variant; ++i) {
        workbook.add(names[(variant + i) % names.size()], WorkbookMaker::sheetXml(rowAt(variant, 0)));
    }
    workbook.writeTo(path);
}

void writeManyTexts(const QString &path, int count, qsizetype length)
{
    const QByteArray item = "<si><t>" + QByteArray(length, 'a') + "</t></si>";
    WorkbookMaker().texts(item.repeated(count)).sheet(referringTo(count - 1)).writeTo(path);
}

void writeManyParts(const QString &path, int variant)
{
    WorkbookMaker workbook;
    for (int i = 0; i < 51 + 10 * variant; ++i) {
        workbook.put(u"xl/media/image%1.png"_s.arg(i), "a");
    }
    workbook.writeTo(path);
}

void writeSpaces(const QString &path, qsizetype count)
{
    const QByteArray piece = QByteArray(9'996, ' ') + "<x/>";
    WorkbookMaker().sheet(piece.repeated(count / piece.size() + 1)).writeTo(path);
}

/// A token of XML that is too long, of each kind. The last one is made of short ones, which the parser joins.
void writeLongToken(const QString &path, int variant)
{
    const QByteArray longText(20'001 + 1'000 * variant, 'a');
    const std::array contents = {
        longText,
        "<!--" + longText + "-->",
        "<![CDATA[" + longText + "]]>",
        "<?a " + longText + "?>",
        "<x a=\"" + longText + "\"/>",
        (QByteArray(900, 'a') + "<!---->").repeated(30 + variant),
    };
    const QByteArray &content = contents[static_cast<std::size_t>(variant) % contents.size()];
    WorkbookMaker().sheet("<row><c t=\"str\"><v>" + content + "</v></c></row>").writeTo(path);
}

void writeAttributes(const QString &path, int variant)
{
    const QByteArray many = attributesOf(21 + 10 * variant);
    const std::array rows = {"<row" + many + "><c><v>1</v></c></row>", "<row><c" + many + "><v>1</v></c></row>",
                             "<row><c><v" + many + ">1</v></c></row>", "<row><c><x" + many + "/></c></row>"};
    WorkbookMaker().sheet(rows[static_cast<std::size_t>(variant) % rows.size()]).writeTo(path);
}

/// What looks like the end of a comment, or like a quote that is never closed, must not hide an element.
void writeHiddenAttributes(const QString &path, int variant)
{
    static const QByteArrayList before{"<!---><x \"-->", "<!--'--><!--\"-->", "<![CDATA[<x a=\"]]>", "<?a <x b='?>"};
    const QByteArray many = attributesOf(21 + 10 * variant);
    WorkbookMaker()
        .sheet("<row>" + before[variant % before.size()] + "<c" + many + "><v>1</v></c></row>")
        .writeTo(path);
}

void writeDocumentType(const QString &path, int variant)
{
    static const QStringList parts{u"xl/worksheets/sheet1.xml"_s,
                                   u"xl/workbook.xml"_s,
                                   u"xl/sharedStrings.xml"_s,
                                   u"xl/styles.xml"_s,
                                   u"_rels/.rels"_s,
                                   u"xl/_rels/workbook.xml.rels"_s};
    const bool hasEntities = variant < parts.size();
    const QByteArray type = hasEntities ? "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>"
                                        : "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">";
    WorkbookMaker workbook;
    workbook.texts("<si><t>a</t></si>").sheet(referringTo(0));
    const QString path1 = path + u".whole"_s;
    const QString &part = parts[variant % parts.size()];
    const QByteArray content = WorkbookMaker::part(loaded(workbook.writeTo(path1)), part);
    QFile::remove(path1);
    const qsizetype root = content.indexOf('>') + 1; // behind the declaration
    workbook.put(part, content.left(root) + type + content.mid(root)).writeTo(path);
}

QByteArray soundWorkbook(const QString &path)
{
    WorkbookMaker workbook;
    workbook.texts("<si><t>a</t></si>").sheet(referringTo(0) + rowsOfWidth(50, 10));
    return loaded(workbook.writeTo(path));
}

void writeCutOff(const QString &path, int variant)
{
    const QByteArray whole = soundWorkbook(path);
    save(path, whole.left(whole.size() * (variant + 1) / (BadFile::variants + 1)));
}

void writeWithFlippedBits(const QString &path, int variant)
{
    QByteArray bytes = soundWorkbook(path);
    QRandomGenerator chance(static_cast<quint32>(variant));
    for (int i = 0; i <= variant; ++i) {
        const qsizetype at = chance.bounded(static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.bounded(8)));
    }
    save(path, bytes);
}

void writeNoise(const QString &path, int variant)
{
    QByteArray bytes = variant % 2 == 0 ? QByteArray("PK\x03\x04", 4) : QByteArray();
    QRandomGenerator chance(static_cast<quint32>(variant));
    for (int i = 0; i < 2'000 * (variant + 1); ++i) {
        bytes += static_cast<char>(chance.bounded(256));
    }
    save(path, bytes);
}

} // namespace

TableLimits BadFile::smallLimits()
{
    return {.fileBytes = filelimits::megabyte,
            .unpackedBytes = 2 * filelimits::megabyte,
            .parts = 50,
            .sheets = 20,
            .rows = 1'000,
            .columns = 100,
            .cells = 10'000,
            .cellCharacters = 1'000,
            .characters = 100'000,
            .texts = 1'000,
            .merged = 100,
            .depth = 20,
            .attributes = 20,
            .elements = 20'000,
            .tokenBytes = 20'000};
}

std::vector<BadFile> BadFile::workbooks()
{
    using L = TableLimits;
    return {
        {"escapes", &writeEscapes, TooLarge, &L::cellCharacters},
        {"far rows",
         [](const QString &path, int i) { WorkbookMaker().sheet(rowAt(1'000 + 9'973 * i, 0)).writeTo(path); }, TooLarge,
         &L::rows},
        {"far columns",
         [](const QString &path, int i) { WorkbookMaker().sheet(rowAt(0, 100 + 1'300 * i)).writeTo(path); }, TooLarge,
         &L::columns},
        {"empty cells between",
         [](const QString &path, int i) { WorkbookMaker().sheet(rowsOfWidth(101 + i, 100)).writeTo(path); }, TooLarge,
         &L::cells},
        {"far cells in sheets", &writeFarCellsInSheets, TooLarge, &L::rows},
        {"many sheets", &writeManySheets, TooLarge, &L::sheets},
        {"one part for all sheets",
         [](const QString &path, int i) {
             WorkbookMaker().sheets(QList<QByteArray>(2 + i, "worksheets/sheet1.xml")).writeTo(path);
         },
         Damaged},
        {"many texts", [](const QString &path, int i) { writeManyTexts(path, 1'001 + 50 * i, 1); }, TooLarge,
         &L::texts},
        {"many characters", [](const QString &path, int i) { writeManyTexts(path, 112 + i, 900); }, TooLarge,
         &L::characters},
        {"many merged cells",
         [](const QString &path, int i) {
             WorkbookMaker()
                 .sheet(rowAt(0, 0), QByteArray("<mergeCell ref=\"A1:B2\"/>").repeated(101 + 7 * i))
                 .writeTo(path);
         },
         TooLarge, &L::merged},
    };
}

std::vector<BadFile> BadFile::markup()
{
    using L = TableLimits;
    return {
        {"deep nesting",
         [](const QString &path, int i) {
             const int depth = 20 + 30 * i;
             WorkbookMaker()
                 .sheet("<row><c>" + QByteArray("<x>").repeated(depth) + QByteArray("</x>").repeated(depth)
                        + "</c></row>")
                 .writeTo(path);
         },
         TooLarge, &L::depth},
        {"many elements",
         [](const QString &path, int i) {
             WorkbookMaker().sheet(QByteArray("<x/>").repeated(20'001 + 1'000 * i)).writeTo(path);
         },
         TooLarge, &L::elements},
        {"many attributes", &writeAttributes, TooLarge, &L::attributes},
        {"hidden attributes", &writeHiddenAttributes, TooLarge, &L::attributes},
        {"long tokens", &writeLongToken, TooLarge, &L::tokenBytes},
        {"document type", &writeDocumentType, Damaged},
    };
}

std::vector<BadFile> BadFile::archives()
{
    using L = TableLimits;
    TableLimits roomy = smallLimits();
    roomy.unpackedBytes = 64 * filelimits::megabyte;
    return {
        {"two parts of one name", &writeTwoPartsOfOneName, Damaged},
        {"many parts", &writeManyParts, TooLarge, &L::parts},
        {"much unpacked", [](const QString &path, int i) { writeSpaces(path, (2 << 20) + 100'000 * i); }, TooLarge,
         &L::unpackedBytes},
        {"densely packed",
         [](const QString &path, int i) { writeSpaces(path, filelimits::freelyUnpacked + 200'000 * (i + 1)); },
         TooLarge, &L::density, roomy},
        {"cut off", &writeCutOff, std::nullopt},
        {"flipped bits", &writeWithFlippedBits, std::nullopt},
        {"noise", &writeNoise, std::nullopt},
    };
}

std::vector<BadFile> BadFile::texts()
{
    using L = TableLimits;
    return {
        {"commas", [](const QString &path, int i) { save(path, QByteArray(101 + 1'000 * i, ",;\t"[i % 3])); }, TooLarge,
         &L::columns},
        {"newlines", [](const QString &path, int i) { save(path, QByteArray(1'001 + 1'000 * i, "\n\r"[i % 2])); },
         TooLarge, &L::rows},
        {"one long line",
         [](const QString &path, int i) {
             save(path, (i % 2 == 0 ? "" : "\"") + QByteArray(1'001 + 50'000 * i, 'a') + (i % 2 == 0 ? "" : "\""));
         },
         TooLarge, &L::cellCharacters},
        {"wide lines",
         [](const QString &path, int i) { save(path, (QByteArray(99, ',') + '\n').repeated(101 + 10 * i)); }, TooLarge,
         &L::cells},
        {"an open quote",
         [](const QString &path, int i) { save(path, "a,b\nc,\"" + QByteArray("d\n").repeated(20 * i)); }, Damaged},
        {"too many bytes", [](const QString &path, int i) { save(path, QByteArray((1 << 20) + 1 + 5'000 * i, 'a')); },
         TooLarge, &L::fileBytes},
    };
}

std::vector<BadFile> BadFile::all()
{
    std::vector<BadFile> all;
    for (std::vector<BadFile> some : {workbooks(), markup(), archives(), texts()}) {
        std::ranges::move(some, std::back_inserter(all));
    }
    return all;
}

} // namespace dutydesk::test
