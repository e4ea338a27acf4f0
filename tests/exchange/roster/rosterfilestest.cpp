// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterfiles.h"

#include "roster/rosteragenda.h"
#include "support/fixedclock.h"
#include "support/printers.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class RosterFilesTest : public testing::Test
{
protected:
    static NonBlankText words(QStringView text) { return NonBlankText::from(text.toString()).value(); }

    /// October 2026: one person has a duty, one has the nights, and one has taken over a duty of the first.
    static MonthRoster october()
    {
        const ShiftPatternId day(1);
        const ShiftPatternId night(2);
        MonthRoster roster{
            .first = {2026, 10, 1},
            .record = RosterMonth{RosterMonthId(1), 2026, 10, RosterState::Published, 2, StaffId(1), StaffId(1),
                                  QDateTime({2026, 9, 25}, {2, 0}, Qt::UTC)},
            .centre = Centre::withDefaults(words(u"枫景苑, 服务; 中心"), u"010-5555"_s, u"zh_CN"_s),
            .days = rosterDays({2026, 10, 1}, {2026, 10, 31},
                               {{CalendarDayId(1), {2026, 10, 1}, CalendarDayKind::Holiday, words(u"国庆节")}}),
            .people = {{StaffId(1), words(u"王敏"), Role::DutyOfficer, u"138"_s, true, true},
                       {StaffId(2), words(u"=1+1"), Role::DutyOfficer, u"@139"_s, true, true},
                       {StaffId(3), words(u"夜一"), Role::DutyOfficer, u"137"_s, true, true}},
            .everybody = {},
            .patterns =
                {{day, words(u"白"), words(u"白班"), ShiftKind::Duty, {8, 0}, {20, 30}, 1, 1, 1, {}, 1, true},
                 {night, words(u"夜"), words(u"夜班"), ShiftKind::Duty, {20, 30}, {8, 0}, 1, 1, 1, {}, 2, true}},
            .cells = {{{StaffId(1), {2026, 10, 1}}, day},
                      {{StaffId(2), {2026, 10, 2}}, day},
                      {{StaffId(3), {2026, 10, 31}}, night}},
            .substitutions = {{SubstitutionId(1),
                               DutyId(1),
                               {2026, 10, 2},
                               day,
                               StaffId(1),
                               StaffId(2),
                               StaffId(3),
                               QDateTime({2026, 10, 1}, {2, 0}, Qt::UTC),
                               words(u"发烧, 就医")}},
            .violations = {},
            .leaders = {{OnCallLeaderId(1), words(u"区域经理"), u"赵敏"_s, u"13800000001"_s, 1, true}},
            .emergencyNumbers = {{EmergencyNumberId(1), words(u"报警"), u"110"_s, 1, true}}};
        roster.everybody = roster.people;
        return roster;
    }

    QString calendar(std::optional<StaffId> who = {}) const
    {
        return QString::fromUtf8(RosterFiles(m_clock).calendar(october(), who).value());
    }

    /// The unfolded lines of the event with this identifier.
    static QStringList event(const QString &calendar, const QString &uid)
    {
        const QString whole = QString(calendar).replace(u"\r\n "_s, QString());
        for (const QString &text : whole.split(u"BEGIN:VEVENT\r\n"_s)) {
            if (text.contains(u"UID:"_s + uid)) {
                return text.section(u"END:VEVENT"_s, 0, 0).split(u"\r\n"_s, Qt::SkipEmptyParts);
            }
        }
        return {};
    }

    static QByteArray part(const QByteArray &workbook, const QString &name)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"roster.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size()) {
            return {};
        }
        file.close();
        QProcess unzip;
        unzip.start(u"python3"_s, {u"-c"_s,
                                   u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1])"
                                   ".read(sys.argv[2]))"_s,
                                   file.fileName(), name});
        unzip.waitForFinished();
        return unzip.readAllStandardOutput();
    }

    /// The texts of all elements of that name.
    static QStringList elements(const QByteArray &xml, QStringView name)
    {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name) {
                found.push_back(reader.readElementText(QXmlStreamReader::IncludeChildElements));
            }
        }
        return reader.hasError() ? QStringList(u"broken: "_s + reader.errorString()) : found;
    }

    FixedClock m_clock;
};

TEST_F(RosterFilesTest, R_RO_7_TheSpreadsheetHoldsPeopleDaysTotalsLegendAndLeaders)
{
    const QByteArray workbook = RosterFiles(m_clock).spreadsheet(october()).value();
    const QStringList texts = elements(part(workbook, u"xl/sharedStrings.xml"_s), u"t");

    EXPECT_THAT(texts, testing::IsSupersetOf({u"王敏"_s, u"白"_s, u"白*"_s, u"夜"_s, u"Th"_s, u"10-01 国庆节"_s,
                                              u"白 = 白班 08:00–20:30; 夜 = 夜班 20:30–08:00; * = substitute"_s,
                                              u"区域经理 赵敏 13800000001"_s, u"报警 110"_s}));
    const QByteArray sheet = part(workbook, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("paperSize=\"9\""));
    EXPECT_TRUE(sheet.contains("orientation=\"landscape\""));
    EXPECT_TRUE(sheet.contains("fitToPage=\"1\""));
}

TEST_F(RosterFilesTest, R_RK_4_ATextInTheSpreadsheetNeverBecomesAFormula)
{
    const QByteArray workbook = RosterFiles(m_clock).spreadsheet(october()).value();
    const QByteArray sheet = part(workbook, u"xl/worksheets/sheet1.xml"_s);

    EXPECT_THAT(elements(part(workbook, u"xl/sharedStrings.xml"_s), u"t"),
                testing::IsSupersetOf({u"=1+1"_s, u"@139"_s}));
    EXPECT_THAT(elements(sheet, u"v"), testing::Not(testing::IsEmpty()));
    EXPECT_THAT(elements(sheet, u"f"), testing::IsEmpty());
}

TEST_F(RosterFilesTest, R_RO_7_TheCalendarGivesEveryDutyInUtc)
{
    const QString all = calendar();

    EXPECT_THAT(event(all, u"duty-DD-1-20261001@dutydesk"_s),
                testing::IsSupersetOf({u"DTSTART:20261001T000000Z"_s, u"DTEND:20261001T123000Z"_s,
                                       u"DTSTAMP:20260302T000000Z"_s, u"SUMMARY:白班 王敏"_s,
                                       u"LOCATION:枫景苑\\, 服务\\; 中心"_s, u"STATUS:CONFIRMED"_s}));
    EXPECT_THAT(event(all, u"duty-DD-3-20261031@dutydesk"_s),
                testing::IsSupersetOf({u"DTSTART:20261031T123000Z"_s, u"DTEND:20261101T000000Z"_s}));
}

TEST_F(RosterFilesTest, R_RO_3_TheCalendarTellsBothSidesOfASubstitution)
{
    const QString all = calendar();

    EXPECT_THAT(event(all, u"duty-DD-2-20261002@dutydesk"_s),
                testing::Contains(u"DESCRIPTION:In place of 王敏\\, approved by 夜一. 发烧\\, 就医"_s));
    EXPECT_THAT(event(all, u"duty-DD-1-20261002@dutydesk"_s), testing::Contains(u"STATUS:CANCELLED"_s));
}

TEST_F(RosterFilesTest, R_RO_7_TheCalendarOfOnePersonHasNobodyElsesDuties)
{
    const QString one = calendar(StaffId(3));

    EXPECT_EQ(one.count(u"BEGIN:VEVENT"_s), 1);
    EXPECT_TRUE(one.contains(u"UID:duty-DD-3-20261031@dutydesk"_s));
    EXPECT_EQ(RosterFiles(m_clock).calendar(october(), StaffId(9)).error().code, ErrorCode::InvalidInput);
}

TEST_F(RosterFilesTest, foldsLinesWithoutCuttingACharacter)
{
    const QString line = u"SUMMARY:"_s + QString(60, u'值');
    const QByteArray folded = RosterAgenda::folded(line);

    for (const QByteArray &part : folded.split('\n')) {
        EXPECT_LE(part.size(), 76) << part.constData(); // including its CR
        EXPECT_FALSE(QString::fromUtf8(part).contains(QChar::ReplacementCharacter));
    }
    EXPECT_EQ(QString::fromUtf8(folded).replace(u"\r\n "_s, QString()), line + u"\r\n"_s);
    EXPECT_EQ(RosterAgenda::escaped(u"a,b;c\\d\ne\r"_s), u"a\\,b\\;c\\\\d\\ne"_s);
}

} // namespace dutydesk
