// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/spreadsheetfiles.h"

#include "exchange/tables/workbookmaker.h"
#include "support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class SpreadsheetFilesTest : public testing::Test
{
protected:
    using Kind = TableProblem::Kind;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path(name);
    }

    TableResult<std::vector<SheetTable>> read(const WorkbookMaker &workbook) const
    {
        return m_files.read(workbook.writeTo(path(u"workbook.xlsx"_s)), m_progress);
    }

    TableResult<std::vector<SheetTable>> read(const QByteArray &text) const
    {
        return m_files.read(write(u"业主.csv"_s, text), m_progress);
    }

    static QStringList row(const SheetTable &table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            cells.append(table.text(row, column));
        }
        return cells;
    }

    std::optional<TableProblem::Kind> problemOf(const QString &file) const
    {
        const TableResult<std::vector<SheetTable>> tables = m_files.read(file, m_progress);
        return tables ? std::nullopt : std::optional(tables.error().kind);
    }

    QTemporaryDir m_folder;
    mutable Progress m_progress;
    SpreadsheetFiles m_files;
};

TEST_F(SpreadsheetFilesTest, R_OW_4_ReadsSharedTextsNumbersDatesAndMergedCells)
{
    WorkbookMaker workbook;
    workbook.texts("<si><t>楼栋</t></si><si><r><t>建筑</t></r><r><rPr><b/></rPr><t>面积</t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>jian</t></rPh></si>");
    workbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                   "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\" s=\"1\"><v>45627</v></c>"
                   "<c r=\"C2\"><v>89.119999999999997</v></c><c r=\"D2\"><v>1.3800138000E10</v></c>"
                   "<c r=\"E2\" s=\"2\"><v>60</v></c></row>",
                   "<mergeCells count=\"1\"><mergeCell ref=\"A2:A5\"/></mergeCells>");

    const std::vector<SheetTable> tables = read(workbook).value();

    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].name, u"业主"_s);
    EXPECT_EQ(row(tables[0], 0), QStringList({u"楼栋"_s, {}, u"建筑面积"_s, {}, {}}));
    EXPECT_EQ(row(tables[0], 1), QStringList({u"3"_s, u"2024-12-01"_s, u"89.12"_s, u"13800138000"_s, u"1900-02-28"_s}));
    EXPECT_EQ(tables[0].at(1, 1), SheetCell(QDate(2024, 12, 1)));
    EXPECT_THAT(tables[0].merged, testing::ElementsAre(MergedCells{1, 0, 4, 0}));
}

TEST_F(SpreadsheetFilesTest, R_OW_4_ReadsWhatLibrariesWriteAbsoluteTargetsAndTextsInTheCells)
{
    WorkbookMaker workbook;
    workbook.sheetTarget("/xl/worksheets/sheet1.xml").leaveOut(u"xl/sharedStrings.xml"_s);
    workbook.sheet("<row><c t=\"inlineStr\"><is><t>房号</t></is></c><c t=\"inlineStr\"><is><r><t>业</t></r><r><t>主"
                   "</t></r></is></c></row><row><c t=\"str\"><f>\"5\"&amp;\"02\"</f><v>502</v></c><c><f>A1</f></c>"
                   "<c t=\"inlineStr\"><is><t>张_x000A_三</t></is></c></row>");

    const std::vector<SheetTable> tables = read(workbook).value();

    EXPECT_EQ(row(tables[0], 0), QStringList({u"房号"_s, u"业主"_s, {}}));
    EXPECT_EQ(row(tables[0], 1), QStringList({u"502"_s, u"=A1"_s, u"张\n三"_s}));
}

TEST_F(SpreadsheetFilesTest, R_OW_4_ReadsTheStrictFormatWithPrefixes)
{
    WorkbookMaker workbook;
    const QByteArray strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    workbook.put(u"xl/workbook.xml"_s,
                 "<x:workbook xmlns:x=\"" + strict
                     + "\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:workbookPr "
                       "date1904=\"1\"/><x:sheets><x:sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets>"
                       "</x:workbook>");
    workbook.put(u"xl/worksheets/sheet1.xml"_s,
                 "<x:worksheet xmlns:x=\"" + strict
                     + "\"><x:sheetData><x:row r=\"3\"><x:c r=\"B3\" s=\"1\"><x:v>1</x:v></x:c></x:row>"
                       "</x:sheetData></x:worksheet>");

    const std::vector<SheetTable> tables = read(workbook).value();

    EXPECT_EQ(tables[0].text(2, 1), u"1904-01-02"_s);
}

TEST_F(SpreadsheetFilesTest, R_OW_4_AnEmptySheetIsEmptyAndAMissingOneIsAnError)
{
    WorkbookMaker workbook;
    workbook.sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>");
    EXPECT_TRUE(read(workbook).value().at(0).isEmpty());

    workbook.leaveOut(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_EQ(read(workbook).error(), (TableProblem{Kind::Damaged, u"业主"_s}));
}

TEST_F(SpreadsheetFilesTest, R_OW_4_SaysAtWhichCellAWorkbookIsDamaged)
{
    WorkbookMaker workbook;
    workbook.sheet("<row r=\"7\"><c r=\"A7\"><v>1</v></c><c r=\"B7\" t=\"s\"><v>9</v></c></row>");

    EXPECT_EQ(read(workbook).error(), (TableProblem{Kind::Damaged, u"业主!B7"_s}));
    EXPECT_EQ(read(WorkbookMaker().sheet("<row r=\"-2147483648\"><c><v>1</v></c></row>")).error().kind, Kind::Damaged);
}

TEST_F(SpreadsheetFilesTest, R_OW_4_ATruncatedWorkbookIsDamaged)
{
    QByteArray long_;
    for (int i = 1; i < 5000; ++i) {
        long_ += "<row><c><v>" + QByteArray::number(i * 7919 % 10007) + "</v></c></row>";
    }
    QFile file(WorkbookMaker().sheet(long_).writeTo(path(u"whole.xlsx"_s)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();

    EXPECT_EQ(problemOf(write(u"cut.xlsx"_s, whole.left(whole.size() / 2))), Kind::Damaged);
}

TEST_F(SpreadsheetFilesTest, R_OW_4_SaysWhatIsNoSpreadsheetAndWhatToSaveAnew)
{
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const QString name = u"EncryptedPackage"_s;
    const QByteArray encrypted = compound + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    WorkbookMaker document;
    document.leaveOut(u"xl/workbook.xml"_s).put(u"word/document.xml"_s, "<document/>");

    EXPECT_EQ(problemOf(write(u"old.xls"_s, compound)), Kind::OldFormat);
    EXPECT_EQ(problemOf(write(u"secret.xlsx"_s, encrypted)), Kind::Encrypted);
    EXPECT_EQ(problemOf(write(u"page.xls"_s, "<html><table><tr><td>3</td></tr></table></html>")),
              Kind::NotASpreadsheet);
    EXPECT_EQ(problemOf(write(u"picture.csv"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d"))),
              Kind::NotASpreadsheet);
    EXPECT_EQ(problemOf(write(u"half.csv"_s, QByteArray::fromHex("fffe670061db6200"))), Kind::NotASpreadsheet);
    EXPECT_EQ(problemOf(document.writeTo(path(u"text.docx"_s))), Kind::NotASpreadsheet);
    EXPECT_EQ(problemOf(path(u"nowhere.xlsx"_s)), Kind::NotReadable);
}

TEST_F(SpreadsheetFilesTest, R_OW_4_ASmallFileCannotFillTheMemory)
{
    WorkbookMaker bomb;
    bomb.sheet(QByteArray(TableLimits().unpackedBytes + 1, ' '));
    EXPECT_EQ(read(bomb).error().kind, Kind::TooLarge);

    QByteArray wide;
    for (int row = 0; row < 400; ++row) {
        wide += "<row><c r=\"XFD" + QByteArray::number(row + 1) + "\"><v>1</v></c></row>";
    }
    EXPECT_EQ(read(WorkbookMaker().sheet(wide)).error().kind, Kind::TooLarge);

    WorkbookMaker entities;
    entities.put(u"xl/worksheets/sheet1.xml"_s,
                 "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet><sheetData><row><c "
                 "t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>");
    EXPECT_EQ(read(entities).error().kind, Kind::Damaged);
}

TEST_F(SpreadsheetFilesTest, R_OW_4_ReadsSeparatedTextInUtf8AndGb18030)
{
    const QByteArray utf8 = u"房号,业主\r\n3-502,\"张三, 李四\"\r\n,\r\n\r\n"_s.toUtf8();
    const QByteArray gb18030 = QByteArray::fromHex("b7bfbac53bd2b5d6f70d0a332d3530323bd5c5c8fd0d0a"); // semicolons

    const SheetTable fromUtf8 = read(utf8).value().at(0);
    EXPECT_EQ(fromUtf8.rowCount(), 2);
    EXPECT_EQ(row(fromUtf8, 1), QStringList({u"3-502"_s, u"张三, 李四"_s}));
    EXPECT_EQ(read("\xEF\xBB\xBF" + utf8).value().at(0), fromUtf8);
    const SheetTable fromGb18030 = read(gb18030).value().at(0);
    EXPECT_EQ(row(fromGb18030, 0), QStringList({u"房号"_s, u"业主"_s}));
    EXPECT_EQ(row(fromGb18030, 1), QStringList({u"3-502"_s, u"张三"_s}));
    EXPECT_EQ(row(read("a\tb \"c\"\n\"d\"\"e\nf\"\tg").value().at(0), 1), QStringList({u"d\"e\nf"_s, u"g"_s}));
    EXPECT_EQ(read("a,\"b\n").error().kind, Kind::Damaged);
}

class TableExportTest : public SpreadsheetFilesTest
{
protected:
    const QStringList hostile{u"=1+1"_s,       u"+1"_s,    u"-2+3"_s,     u"@SUM(A1)"_s, u"\t=1"_s,
                              u"\r=1"_s,       u"＝1+1"_s, u"a\";=cmd"_s, u"{=1}"_s,     u"=HYPERLINK(\"http://a\")"_s,
                              u"plain, text"_s};

    TableExport table() const
    {
        TableExport made{.title = u"值班记录: 2026/11"_s, .headings = {u"=事项"_s, u"数"_s, u"日期"_s}, .rows = {}};
        for (const QString &text : hostile) {
            made.rows.push_back({text, -5.5, QDate(2026, 11, 25)});
        }
        return made;
    }
};

TEST_F(TableExportTest, R_RK_4_NoCellOfASpreadsheetBecomesAFormula)
{
    const QByteArray workbook = m_files.spreadsheet(table()).value();
    const SheetTable back = m_files.read(write(u"out.xlsx"_s, workbook), m_progress).value().at(0);
    const QByteArray sheet = WorkbookMaker::part(workbook, u"xl/worksheets/sheet1.xml"_s);

    ASSERT_FALSE(sheet.isEmpty());
    EXPECT_FALSE(sheet.contains("<f"));
    EXPECT_FALSE(sheet.contains("hyperlink"));
    EXPECT_EQ(back.name, u"值班记录  2026 11"_s);
    EXPECT_EQ(back.text(0, 0), u"=事项"_s);
    for (int i = 0; i < hostile.size(); ++i) {
        EXPECT_EQ(back.at(i + 1, 0), SheetCell(hostile[i]));
        EXPECT_EQ(back.at(i + 1, 1), SheetCell(-5.5));
        EXPECT_EQ(back.at(i + 1, 2), SheetCell(QDate(2026, 11, 25)));
    }
}

TEST_F(TableExportTest, R_RK_4_TheSpreadsheetPrintsOnA4LandscapeWithItsHeadingsOnEveryPage)
{
    const QByteArray workbook = m_files.spreadsheet(table()).value();
    const QByteArray sheet = WorkbookMaker::part(workbook, u"xl/worksheets/sheet1.xml"_s);

    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("paperSize=\"9\""));
    EXPECT_TRUE(sheet.contains("orientation=\"landscape\""));
    EXPECT_TRUE(sheet.contains("<col min=\"1\" max=\"1\""));
    EXPECT_TRUE(WorkbookMaker::part(workbook, u"xl/workbook.xml"_s).contains("_xlnm.Print_Titles"));
}

TEST_F(TableExportTest, R_RK_4_NoCellOfASeparatedTextBeginsAFormula)
{
    const QByteArray text = m_files.separatedText(table()).value();
    const SheetTable back = m_files.read(write(u"out.csv"_s, text), m_progress).value().at(0);

    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(back.text(0, 0), u"'=事项"_s);
    for (int i = 0; i < hostile.size(); ++i) {
        const bool isDangerous = u"=+-@＝\t\r"_s.contains(hostile[i].front());
        EXPECT_EQ(back.text(i + 1, 0), (isDangerous ? u"'"_s : QString()) + hostile[i]);
        EXPECT_EQ(back.text(i + 1, 1), u"-5.5"_s);
    }
}

TEST_F(TableExportTest, R_RK_4_AMomentIsOneInASpreadsheetAndStandsAsTheClockShowedItInAText)
{
    const QDateTime moment(QDate(2026, 11, 25), QTime(18, 0));
    const TableExport made{.title = {}, .headings = {u"a"_s}, .rows = {{moment}}};

    const QByteArray workbook = m_files.spreadsheet(made).value();
    EXPECT_TRUE(WorkbookMaker::part(workbook, u"xl/worksheets/sheet1.xml"_s).contains("<v>46351.75</v>"));
    EXPECT_TRUE(WorkbookMaker::part(workbook, u"xl/styles.xml"_s).contains("yyyy-mm-dd hh:mm"));
    EXPECT_TRUE(m_files.separatedText(made).value().contains("2026-11-25 18:00"));
}

TEST_F(TableExportTest, aTextThatIsTooLongForACellIsCutAndSaysSo)
{
    const TableExport made{.title = {}, .headings = {u"a"_s}, .rows = {{QString(40'000, u'长')}, {u"b"_s}}};
    const SheetTable back =
        m_files.read(write(u"long.xlsx"_s, m_files.spreadsheet(made).value()), m_progress).value().at(0);

    EXPECT_TRUE(back.text(1, 0).endsWith(u"长…"_s));
    EXPECT_EQ(back.text(2, 0), u"b"_s);
}

} // namespace dutydesk
