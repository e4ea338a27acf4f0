// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/badfiles.h"

#include "exchange/tables/workbookmaker.h"
#include "support/reliability.h"
#include "tables/spreadsheetfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <limits>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Files made to harm. Nothing is timed: what a file costs follows from what is counted while it is read.
class BadFilesTest : public testing::Test
{
protected:
    using Kind = TableProblem::Kind;

    TableResult<std::vector<SheetTable>> read(const QString &path, const TableLimits &limits)
    {
        Progress progress;
        return SpreadsheetFiles(limits).read(path, progress);
    }

    static void expectWithin(const TableLimits &limits, const std::vector<SheetTable> &tables)
    {
        qint64 rows = 0;
        qint64 cells = 0;
        for (const SheetTable &table : tables) {
            rows += table.rowCount();
            EXPECT_LE(table.columnCount(), limits.columns);
            for (const std::vector<SheetCell> &row : table.rows) {
                cells += static_cast<qint64>(row.size());
                for (const SheetCell &cell : row) {
                    EXPECT_LE(textOf(cell).size(), limits.cellCharacters);
                }
            }
        }
        EXPECT_LE(static_cast<qint64>(tables.size()), limits.sheets);
        EXPECT_LE(rows, limits.rows);
        EXPECT_LE(cells, limits.cells);
    }

    /// Runs `check(bad, path)` for each file.
    template<typename Check>
    int forEach(const std::vector<BadFile> &files, Check check)
    {
        int count = 0;
        for (const BadFile &bad : files) {
            for (int variant = 0; variant < BadFile::variants; ++variant, ++count) {
                SCOPED_TRACE(bad.name + std::string(", variant ") + std::to_string(variant));
                const QString path = m_folder.filePath(u"bad"_s);
                bad.write(path, variant);
                check(bad, path);
                QFile::remove(path);
            }
        }
        return count;
    }

    static std::size_t hashOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? qHash(file.readAll()) : 0;
    }

    QTemporaryDir m_folder;
};

TEST_F(BadFilesTest, R_OW_4_EachGivesAnErrorThatSaysWhatAndWhereOrAResultWithinTheLimits)
{
    ReliabilityFigure figure("bad files");
    const int count = forEach(BadFile::all(), [&](const BadFile &bad, const QString &path) {
        figure.add(hashOf(path));
        const TableResult<std::vector<SheetTable>> tables = read(path, bad.limits);
        if (tables) {
            EXPECT_FALSE(bad.kind) << "was read";
            expectWithin(bad.limits, *tables);
        } else if (bad.kind) {
            EXPECT_EQ(tables.error().kind, *bad.kind) << qPrintable(tables.error().place);
            EXPECT_TRUE(tables.error().limit == bad.limit) << qPrintable(tables.error().place);
            EXPECT_FALSE(tables.error().place.isEmpty());
        }
    });
    EXPECT_GE(count, 200);
}

/// Shows that it is the limit that refuses each file, and nothing else.
TEST_F(BadFilesTest, R_OW_4_WithTheLimitLiftedTheFileIsNoLongerRefusedForIt)
{
    int lifted = 0;
    forEach(BadFile::all(), [&](const BadFile &bad, const QString &path) {
        if (bad.limit) {
            TableLimits limits = bad.limits;
            limits.*bad.limit = std::numeric_limits<qint64>::max() / 2;
            const TableResult<std::vector<SheetTable>> tables = read(path, limits);
            EXPECT_TRUE(tables || tables.error().limit != bad.limit);
            ++lifted;
        }
    });
    EXPECT_GE(lifted, 200);
}

/// The files that once took hours or all memory, with the limits of the program.
TEST_F(BadFilesTest, R_OW_4_WhatOnceHeldTheServicesIsRefused)
{
    const auto problemOf = [this](const WorkbookMaker &workbook) {
        return read(workbook.writeTo(m_folder.filePath(u"bad.xlsx"_s)), {}).error().kind;
    };
    WorkbookMaker escapes;
    escapes.texts("<si><t>" + QByteArray("_x0041_").repeated(2'000'000) + "</t></si>");
    EXPECT_EQ(problemOf(escapes), Kind::TooLarge);

    QByteArray attributes;
    for (int i = 0; i < 200'000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    }
    EXPECT_EQ(problemOf(WorkbookMaker().sheet("<row" + attributes + "/>")), Kind::TooLarge);
    EXPECT_EQ(problemOf(WorkbookMaker().sheet("<row><c>" + QByteArray("<x>").repeated(1'000'000))), Kind::TooLarge);
    EXPECT_EQ(problemOf(WorkbookMaker().sheet("<row><c r=\"A1048576\"><v>1</v></c></row>")), Kind::TooLarge);

    for (const char character : {',', '\n', 'a'}) {
        QFile file(m_folder.filePath(u"bad.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(19 * 1024 * 1024, character));
        file.close();
        EXPECT_EQ(read(file.fileName(), {}).error().kind, Kind::TooLarge) << int(character);
    }
}

TEST_F(BadFilesTest, R_OW_4_EscapesAreReadInOnePassAndOnlyOnce)
{
    WorkbookMaker workbook;
    workbook.sheet("<row><c t=\"str\"><v>_x005F_x0041_ _x0041__x0042_ _x41_ _x0x41_ _x</v></c></row>");

    const std::vector<SheetTable> tables = read(workbook.writeTo(m_folder.filePath(u"a.xlsx"_s)), {}).value();
    EXPECT_EQ(tables.at(0).text(0, 0), u"_x0041_ AB _x41_ _x0x41_ _x"_s);
}

TEST_F(BadFilesTest, R_OW_4_ReadingEndsWhenItIsStopped)
{
    WorkbookMaker workbook;
    workbook.sheet(QByteArray("<row><c><v>1</v></c></row>").repeated(1'000));
    Progress progress;
    progress.isCancelled = true;

    const QString path = workbook.writeTo(m_folder.filePath(u"a.xlsx"_s));
    EXPECT_EQ(SpreadsheetFiles().read(path, progress).error().kind, Kind::Stopped);
}

} // namespace dutydesk
