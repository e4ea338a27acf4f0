// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/workbookmaker.h"
#include "import/importreading.h"
#include "support/printers.h"
#include "tables/spreadsheetfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Typical files of centres, from the file to the data that would be imported.
class OwnerFilesTest : public testing::Test
{
protected:
    ImportReading read(const WorkbookMaker &workbook)
    {
        return readingOf(m_files.read(workbook.writeTo(m_folder.filePath(u"owners.xlsx"_s)), m_progress).value().at(0));
    }

    ImportReading read(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"owners.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(text), text.size());
        file.close();
        return readingOf(m_files.read(file.fileName(), m_progress).value().at(0));
    }

    ImportReading readingOf(const SheetTable &sheet)
    {
        m_mapping = ImportMapping::guess(sheet);
        Progress progress;
        return ImportReading::of(sheet, m_mapping, progress);
    }

    /// A row of cells with these texts.
    static QByteArray row(const QStringList &cells)
    {
        QByteArray xml = "<row>";
        for (const QString &cell : cells) {
            xml += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        return xml + "</row>";
    }

    static QStringList unitsOf(const ImportReading &reading)
    {
        QStringList units;
        for (const PlannedFlat &flat : reading.flats) {
            units.append(flat.unit.toString());
        }
        return units;
    }

    static QList<ImportProblem> problemsOf(const ImportReading &reading)
    {
        QList<ImportProblem> problems;
        for (const RejectedRow &rejected : reading.rejected) {
            problems.append(rejected.problem);
        }
        return problems;
    }

    QTemporaryDir m_folder;
    Progress m_progress;
    SpreadsheetFiles m_files;
    ImportMapping m_mapping;
};

TEST_F(OwnerFilesTest, R_OW_4_MergedBuildingCellsBelowATitleFillDownwards)
{
    WorkbookMaker workbook;
    workbook.sheet(row({u"枫景苑业主信息一览表"_s}) + "<row r=\"2\"/>"
                       + row({u"楼栋"_s, u"单元"_s, u"房号"_s, u"业主姓名"_s, u"建筑面积(㎡)"_s, u"联系电话"_s})
                       + row({u"3栋"_s, u"1单元"_s, u"501"_s, u"张三"_s, u"89.12"_s, u"13800138000"_s})
                       + row({{}, {}, u"502"_s, u"李四"_s, u"102.5"_s, {}})
                       + row({{}, {}, u"503"_s, u"王五"_s, {}, {}}),
                   "<mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A4:A6\"/><mergeCell ref=\"B4:B6\"/>"
                   "</mergeCells>");

    const ImportReading reading = read(workbook);

    EXPECT_EQ(m_mapping.firstDataRow, 3);
    EXPECT_EQ(unitsOf(reading), QStringList({u"3-1-501"_s, u"3-1-502"_s, u"3-1-503"_s}));
    EXPECT_EQ(reading.flats[1].grossArea, 10250);
    EXPECT_EQ(reading.flats[0].residents.at(0).telephone, u"13800138000"_s);
    EXPECT_THAT(reading.rejected, testing::IsEmpty());
}

TEST_F(OwnerFilesTest, R_OW_4_TwoRowsOfHeadingsAreReadTogether)
{
    WorkbookMaker workbook;
    workbook.sheet(row({u"房屋信息"_s, {}, {}, u"业主"_s, {}, u"租户"_s, {}, u"备注"_s})
                       + row({u"幢号"_s, u"室号"_s, u"套内面积"_s, u"姓名"_s, u"电话"_s, u"姓名"_s, u"电话"_s, {}})
                       + row({u"5"_s, u"1203"_s, u"75"_s, u"赵六"_s, u"13900000001"_s, u"钱七"_s, u"13900000002"_s,
                              u"常年出差"_s}),
                   "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D1:E1\"/><mergeCell ref=\"F1:G1\"/>"
                   "<mergeCell ref=\"H1:H2\"/></mergeCells>");

    const ImportReading reading = read(workbook);

    ASSERT_EQ(unitsOf(reading), QStringList({u"5-1203"_s}));
    const PlannedFlat &flat = reading.flats[0];
    ASSERT_EQ(flat.residents.size(), 2U);
    EXPECT_EQ(flat.residents[0].name, u"赵六"_s);
    EXPECT_EQ(flat.residents[0].telephone, u"13900000001"_s);
    EXPECT_EQ(flat.residents[1].kind, ResidentKind::Tenant);
    EXPECT_EQ(flat.residents[1].telephone, u"13900000002"_s);
    EXPECT_EQ(flat.innerArea, 7500);
    EXPECT_EQ(flat.note, u"常年出差"_s);
}

TEST_F(OwnerFilesTest, R_OW_4_FullWidthDigitsAndTelephonesAsAmountsAreMended)
{
    WorkbookMaker workbook;
    workbook.sheet(row({u"房屋编号"_s, u"业主"_s, u"手机"_s, u"入住日期"_s})
                   + row({u"３－５０２"_s, u"张　三"_s, u"１３８００１３８０００"_s, u"2020年1月5日"_s})
                   + "<row><c t=\"str\"><v>3幢1单元503</v></c><c t=\"str\"><v>李四</v></c><c><v>1.3800138001E10</v></c>"
                     "<c><v>43835</v></c></row>"
                   + row({u"三栋504室"_s, u"王五"_s, u"13800138002.0"_s, u"20200105"_s}));

    const ImportReading reading = read(workbook);

    ASSERT_EQ(unitsOf(reading), QStringList({u"3-502"_s, u"3-1-503"_s, u"3-504"_s}));
    for (int i = 0; i < 3; ++i) {
        const PlannedFlat &flat = reading.flats[static_cast<std::size_t>(i)];
        EXPECT_EQ(flat.residents.at(0).telephone, u"1380013800%1"_s.arg(i));
        EXPECT_EQ(flat.movedInOn, QDate(2020, 1, 5));
    }
    EXPECT_EQ(reading.flats[0].residents.at(0).name, u"张三"_s);
}

TEST_F(OwnerFilesTest, R_OW_4_ASeparatedTextInGb18030IsRead)
{
    // The bytes are 楼栋,房号,业主姓名 / 3,502,张三 / , , with empty rows at the end.
    const ImportReading reading = read(QByteArray::fromHex("c2a5b6b02cb7bfbac52cd2b5d6f7d0d5c3fb0d0a"
                                                           "332c3530322cd5c5c8fd0d0a2c2c0d0a2c2c0d0a"));

    EXPECT_EQ(unitsOf(reading), QStringList({u"3-502"_s}));
    EXPECT_EQ(reading.flats[0].residents.at(0).name, u"张三"_s);
    EXPECT_EQ(reading.rowCount, 1);
}

TEST_F(OwnerFilesTest, R_OW_4_EveryRejectedRowNamesItsCellAndReason)
{
    const ImportReading reading = read(u"楼栋,房号,业主,手机,建筑面积,套内面积,交付日期,楼层\r\n"
                                       "3,501,甲,1.38E+10,,,,\r\n"
                                       "3,502,乙,12,,,,\r\n"
                                       "3,503,丙,,九十,,,\r\n"
                                       "3,504,丁,,90,95,,\r\n"
                                       "3,505,戊,,,,2020-02-30,\r\n"
                                       ",506,己,,,,,\r\n"
                                       "望山楼,507,庚,,,,,\r\n"
                                       "3,508,张**,,,,,\r\n"
                                       "3,509,壬,,,,,五百\r\n"
                                       "3,510,#N/A,,,,,\r\n"_s.toUtf8());

    using enum ImportProblem;
    EXPECT_THAT(problemsOf(reading), testing::ElementsAre(LostDigits, BadTelephone, BadArea, InnerAreaAbove, BadDate,
                                                          NoUnit, BadUnit, MaskedValue, BadFloor, NoValue));
    EXPECT_EQ(reading.rejected[0], (RejectedRow{1, 3, LostDigits, u"1.38E+10"_s}));
    EXPECT_EQ(reading.rejected[4], (RejectedRow{5, 6, BadDate, u"2020-02-30"_s}));
    EXPECT_THAT(reading.flats, testing::IsEmpty());
}

TEST_F(OwnerFilesTest, R_OW_4_RowsOfOneFlatAddPeopleAndDuplicatesAreRejected)
{
    const ImportReading reading = read(u"房屋\t业主\t手机\t车牌号\t车位号\r\n"
                                       "3-1-501\t张三\t13800138000\t沪A12345\tB1-7\r\n"
                                       "3-1-501\t李四\t13800138001\t\t\r\n"
                                       "3-1-501\t张三\t13800138000\t沪A·12345\t\r\n"
                                       "3-1-502\t上海晨光物业管理有限公司\t021-55551234\t\t\r\n"_s.toUtf8());

    ASSERT_EQ(unitsOf(reading), QStringList({u"3-1-501"_s, u"3-1-502"_s}));
    EXPECT_EQ(reading.flats[0].residents.size(), 2U);
    ASSERT_EQ(reading.flats[0].vehicles.size(), 1U);
    EXPECT_EQ(reading.flats[0].vehicles[0].space, u"B1-7"_s);
    EXPECT_TRUE(reading.flats[1].residents.at(0).isCompany);
    EXPECT_THAT(reading.rejected, testing::ElementsAre(RejectedRow{3, -1, ImportProblem::SameRow, {}, 1}));
}

TEST_F(OwnerFilesTest, R_OW_4_NoHalfOfAFlatIsTakenIn)
{
    const ImportReading reading = read(u"房屋,业主,建筑面积\r\n"
                                       "3-501,张三,89\r\n"
                                       "3-501,李四,98\r\n"
                                       "3-502,王五,89\r\n"
                                       "3-502,赵六,八九\r\n"_s.toUtf8());

    using enum ImportProblem;
    EXPECT_THAT(reading.flats, testing::IsEmpty());
    EXPECT_THAT(problemsOf(reading), testing::ElementsAre(OtherRowOfFlat, OtherThanRow, OtherRowOfFlat, BadArea));
    EXPECT_EQ(reading.rejected[1], (RejectedRow{2, 2, OtherThanRow, u"98"_s, 1}));
}

TEST_F(OwnerFilesTest, R_OW_4_FamiliesTenantsAndWhatHasNoFieldAreKept)
{
    const ImportReading reading =
        read(u"房屋,业主,联系电话,家庭成员,居住状态,装修,车位号\r\n"
             "3-501,张三、李四,13800138000/13800138001,张小三(子) 13800138002,自住,装修中,B1-7\r\n"
             "3-502,王五,13900000001/13900000002/13900000003,4人,商铺,,\r\n"_s.toUtf8());

    ASSERT_EQ(reading.flats.size(), 2U);
    const PlannedFlat &first = reading.flats[0];
    ASSERT_EQ(first.residents.size(), 3U);
    EXPECT_EQ(first.residents[1].name, u"李四"_s);
    EXPECT_EQ(first.residents[1].telephone, u"13800138001"_s);
    EXPECT_EQ(first.residents[2].kind, ResidentKind::HouseholdMember);
    EXPECT_EQ(first.residents[2].relation, u"子"_s);
    EXPECT_EQ(first.residents[2].telephone, u"13800138002"_s);
    EXPECT_EQ(first.use, FlatUse::OwnerOccupied);
    EXPECT_EQ(first.fitOut, FitOut::UnderWay);
    EXPECT_EQ(first.note, u"车位号: B1-7"_s);
    EXPECT_EQ(reading.flats[1].residents.at(0).secondTelephone, u"13900000002"_s);
    EXPECT_EQ(reading.flats[1].note, u"居住状态: 商铺\n联系电话: 13900000003\n家庭成员: 4人"_s);
}

TEST_F(OwnerFilesTest, R_OW_4_EnglishHeadingsAndRepeatedOnesAreUnderstood)
{
    const ImportReading reading = read("Building;Flat no.;Owner name;Phone\r\n3;501;Ann Lee;+86 138 0013 8000\r\n"
                                       "Building;Flat no.;Owner name;Phone\r\n3;502;Acme (China) Co., Ltd.;\r\n");

    ASSERT_EQ(unitsOf(reading), QStringList({u"3-501"_s, u"3-502"_s}));
    EXPECT_EQ(reading.flats[0].residents.at(0).name, u"Ann Lee"_s);
    EXPECT_EQ(reading.flats[0].residents.at(0).telephone, u"+8613800138000"_s);
    EXPECT_EQ(reading.flats[1].residents.size(), 1U);
    EXPECT_TRUE(reading.flats[1].residents.at(0).isCompany);
}

TEST_F(OwnerFilesTest, R_OW_4_AnEmptySheetAndAnUnknownOneHaveNoMapping)
{
    EXPECT_THAT(read(WorkbookMaker()).flats, testing::IsEmpty());
    EXPECT_FALSE(m_mapping.namesFlats());

    read(u"甲,乙\r\n3,502\r\n"_s.toUtf8());
    EXPECT_FALSE(m_mapping.namesFlats());
    EXPECT_EQ(m_mapping.firstDataRow, 0);
}

TEST_F(OwnerFilesTest, R_OW_4_AMappingChosenByHandIsRememberedByTheHeading)
{
    const SheetTable sheet{
        .name = u"a"_s, .rows = {{u"栋"_s, u"门牌(新)"_s, u"备注"_s}, {u"3"_s, u"502"_s, u"x"_s}}, .merged = {}};
    const ImportMapping::Remembered remembered{{ImportMapping::headingKey(u" 门牌 (旧)"_s), ImportField::Number},
                                               {u"备注"_s, std::nullopt}};

    const ImportMapping mapping = ImportMapping::guess(sheet, remembered);

    EXPECT_EQ(mapping.columnOf(ImportField::Number), 1);
    EXPECT_EQ(mapping.columnOf(ImportField::Note), std::nullopt);
    Progress progress;
    EXPECT_EQ(unitsOf(ImportReading::of(sheet, mapping, progress)), QStringList({u"3-502"_s}));
}

} // namespace dutydesk
