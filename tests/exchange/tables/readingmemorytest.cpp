// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/badfiles.h"
#include "exchange/tables/workbookmaker.h"
#include "support/printers.h"
#include "tables/spreadsheetfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <iostream>
#include <limits>
#include <unistd.h>

extern "C" __attribute__((weak)) void __asan_init(); // NOLINT: there is one where the sanitizer is linked

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = filelimits::megabyte;

enum Answer { Read, Refused, Exceeded };

struct Reading
{
    int answer = -1; ///< of Answer, or -1 if the child did not end by itself
    qint64 memory;   ///< most of it in use at one time, in bytes, beyond what the test itself uses
    double seconds;  ///< of the processor
};

double secondsOf(const rusage &usage)
{
    constexpr double micro = 1e-6;
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
           + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * micro;
}

double secondsNow()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return secondsOf(usage);
}

Answer readNow(const SpreadsheetFiles &files, const QString &path)
{
    Progress progress;
    const TableResult<std::vector<SheetTable>> tables = files.read(path, progress);
    if (!tables) {
        return Refused;
    }
    qint64 rows = 0;
    qint64 cells = 0;
    for (const SheetTable &sheet : *tables) {
        rows += sheet.rowCount();
        for (const std::vector<SheetCell> &row : sheet.rows) {
            cells += static_cast<qint64>(row.size());
        }
    }
    const TableLimits limits;
    return rows > limits.rows || cells > limits.cells ? Exceeded : Read;
}

/// The memory that this process uses now, with which a child begins.
qint64 memoryNow()
{
    QFile file(u"/proc/self/statm"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Reads in a child of its own, whose memory is measured, and which ends in any case.
Reading readInChild(const SpreadsheetFiles &files, const QString &path)
{
    constexpr unsigned patience = 120; // in seconds, also under sanitizers on a busy computer
    const qint64 before = memoryNow();
    const pid_t child = fork();
    if (child == 0) {
        alarm(patience);
        _exit(readNow(files, path));
    }
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, std::max<qint64>(0, usage.ru_maxrss * 1024 - before),
            secondsOf(usage)};
}

/// The sanitizer keeps what was freed and surrounds each piece of memory.
qint64 allowedMemory()
{
    return (__asan_init ? 700 : 300) * megabyte;
}

} // namespace

/// Files that are as large as the program's own limits allow, or were the worst before there were any.
class ReadingMemoryTest : public testing::Test
{
protected:
    QString workbook(const QByteArray &rows, const QByteArray &after = {}) const
    {
        return WorkbookMaker().sheet(rows, after).writeTo(m_folder.filePath(u"large.xlsx"_s));
    }

    QString text(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"large.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// Numbers that do not repeat, since what is packed very densely is refused.
    static QByteArray numbered(unsigned count, unsigned row, const QByteArray &before, const QByteArray &after)
    {
        QByteArray all;
        for (unsigned i = 0; i < count; ++i) {
            all += before + QByteArray::number((row * count + i) * 2654435761U % 1'000'003U) + after;
        }
        return all;
    }

    void expectWithinMemory(const QString &path, Answer answer)
    {
        const Reading reading = readInChild(SpreadsheetFiles(), path);
        note(reading.seconds, path.toStdString());
        EXPECT_EQ(reading.answer, answer);
        EXPECT_LE(reading.memory, allowedMemory());
    }

    void note(double seconds, const std::string &file)
    {
        if (seconds >= m_slowest) {
            m_slowest = seconds;
            m_slowestFile = file;
        }
    }

    /// The time is told and not asserted, because it depends on the computer and on the sanitizers.
    void TearDown() override
    {
        std::cout << "The slowest file took " << m_slowest << " s of the 5 s that are allowed: " << m_slowestFile
                  << std::endl;
        RecordProperty("slowestSeconds", std::to_string(m_slowest));
    }

    QTemporaryDir m_folder;
    double m_slowest = 0;
    std::string m_slowestFile;
};

TEST_F(ReadingMemoryTest, R_RK_4_TheLargestWorkbooksThatAreReadFitIntoTheMemory)
{
    QByteArray rows;
    for (unsigned row = 0; row < 2000; ++row) {
        rows += "<row>" + numbered(1000, row, "<c t=\"str\"><v>", "</v></c>") + "</row>";
    }
    expectWithinMemory(workbook(rows), Read);

    WorkbookMaker texts;
    texts.texts(numbered(1'000'000, 0, "<si><t>", "</t></si>")).sheet("<row><c r=\"ALL1\"><v>1</v></c></row>");
    expectWithinMemory(texts.writeTo(m_folder.filePath(u"texts.xlsx"_s)), Read);
    expectWithinMemory(workbook("<row><c r=\"A200000\"><v>1</v></c></row>",
                                QByteArray("<mergeCell ref=\"A1:XFD9\"/>").repeated(50'000)),
                       Read);
}

TEST_F(ReadingMemoryTest, R_RK_4_TheLargestTextsThatAreReadFitIntoTheMemory)
{
    const QByteArray wide = QByteArray("12345678,").repeated(999) + "1\n";
    expectWithinMemory(text(wide.repeated(1999)), Read);
    expectWithinMemory(text((QByteArray(32'000, 'a') + '\n').repeated(650)), Read);
    expectWithinMemory(text("\xFF\xFE" + QByteArray("a\0\n\0", 4).repeated(199'000)), Read);
}

TEST_F(ReadingMemoryTest, R_RK_4_WhatTookAllMemoryBeforeIsRefusedWithinIt)
{
    constexpr qint64 most = 20 * megabyte;
    for (const char filling : {',', '\n', 'a', '"'}) {
        expectWithinMemory(text(QByteArray(most, filling)), Refused);
    }
    WorkbookMaker escapes;
    escapes.texts("<si><t>" + QByteArray("_x0041_").repeated(2'000'000) + "</t></si>");
    expectWithinMemory(escapes.writeTo(m_folder.filePath(u"escapes.xlsx"_s)), Refused);
    expectWithinMemory(workbook("<row><c r=\"A1048576\"><v>1</v></c></row>"), Refused);
}

TEST_F(ReadingMemoryTest, R_RK_4_HowLongTheBadFilesTakeIsTold)
{
    int count = 0;
    for (const BadFile &bad : BadFile::all()) {
        for (int variant = 0; variant < BadFile::variants; ++variant, ++count) {
            const QString path = m_folder.filePath(u"bad"_s);
            bad.write(path, variant);
            const double before = secondsNow();
            readNow(SpreadsheetFiles(), path);
            note(secondsNow() - before, bad.name + std::string(", variant ") + std::to_string(variant));
            QFile::remove(path);
        }
    }
    EXPECT_GE(count, 200);
}

/// Without it, the tests above could pass because nothing is measured.
TEST_F(ReadingMemoryTest, aReaderWithoutLimitsTakesMoreThanIsAllowed)
{
    constexpr int rows = 2500; // of 16,384 cells each
    QByteArray far;
    for (int row = 1; row <= rows; ++row) {
        far += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    }
    const QString path = workbook(far);
    TableLimits none;
    for (const TableLimit limit : {&TableLimits::columns, &TableLimits::cells}) {
        none.*limit = std::numeric_limits<qint64>::max();
    }

    const Reading reading = readInChild(SpreadsheetFiles(none), path);

    EXPECT_EQ(reading.answer, Exceeded);
    EXPECT_GT(reading.memory, allowedMemory());
    EXPECT_EQ(readInChild(SpreadsheetFiles(), path).answer, Refused);
}

} // namespace dutydesk
