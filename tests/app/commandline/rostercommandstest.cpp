// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandlinefixture.h"

#include <QProcess>

namespace dutydesk::test {
namespace {

TEST_F(CommandLineTest, R_RO_7_PrintsTheRosterAsMatrixAndAsList)
{
    makeCentre();
    planMarch();

    for (const QStringList &more :
         {QStringList(), {u"--list"_s, u"--without-telephones"_s}, {u"--lang"_s, u"zh_CN"_s}}) {
        const QStringList print{u"roster"_s, u"print"_s,      u"2026-03"_s, u"--output"_s,
                                pdf(),       u"--database"_s, database()};
        EXPECT_EQ(run(print + more), CommandLine::Done) << m_errors.toStdString();
        EXPECT_TRUE(content(pdf()).startsWith("%PDF-"));
        EXPECT_TRUE(QFile::remove(pdf()));
    }
}

TEST_F(CommandLineTest, R_RO_7_ExportsTheRosterAsSpreadsheetAndCalendar)
{
    makeCentre();
    planMarch();

    EXPECT_EQ(roster(u"export"_s, u"2026-03"_s, file(u"roster.xlsx"_s)), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(content(file(u"roster.xlsx"_s)).startsWith("PK"));
    EXPECT_EQ(roster(u"export"_s, u"2026-03"_s, file(u"roster.ics"_s)), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(content(file(u"roster.ics"_s)).startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(content(file(u"roster.ics"_s)).contains("DTSTART:20260305T000000Z\r\n"));
}

/// As it stands in this computer's private folder too.
TEST_F(CommandLineTest, R_RK_1_EachPrintBearsTheKeyOfTheCentre)
{
    makeCentre();
    planMarch();
    const QDir secret(settings().privateFolder);
    const QStringList roots = secret.entryList({u"*.root"_s});
    ASSERT_EQ(roots.size(), 1);
    const QByteArray root = content(secret.filePath(roots.front())).trimmed();

    const auto bearsIt = [&] {
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, pdf(), u"-"_s});
        return text.waitForFinished() && text.readAllStandardOutput().contains("Key of the centre: " + root);
    };
    EXPECT_EQ(roster(u"print"_s, u"2026-03"_s, pdf()), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(bearsIt());
    EXPECT_EQ(printLog(u"2026-03-02"_s, pdf()), CommandLine::Done) << m_errors.toStdString();
    EXPECT_TRUE(bearsIt());
}

TEST_F(CommandLineTest, saysThatAMonthHasNoRosterOrIsNone)
{
    makeCentre();

    EXPECT_EQ(roster(u"print"_s, u"2026-04"_s, pdf()), CommandLine::Failed);
    EXPECT_EQ(m_errors, u"There is no roster for 2026-04.\n"_s);
    EXPECT_EQ(roster(u"print"_s, u"2026-13"_s, pdf()), CommandLine::Failed);
    EXPECT_EQ(m_errors, u"The calendar has no month 2026-13.\n"_s);
    EXPECT_EQ(printLog(u"2026-02-30"_s, pdf()), CommandLine::Failed);
    EXPECT_EQ(m_errors, u"The calendar has no day 2026-02-30.\n"_s);
    EXPECT_FALSE(QFile::exists(pdf()));
}

} // namespace
} // namespace dutydesk::test
