// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterdocument.h"

#include "layout/documentrenderer.h"
#include "support/golden.h"
#include "support/printers.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class RosterDocumentTest : public testing::Test
{
protected:
    const QDateTime printedAt{{2026, 10, 5}, {9, 30}, Qt::UTC};

    static NonBlankText words(QStringView text) { return NonBlankText::from(text.toString()).value(); }

    /// Twelve people in October 2026, with a week of holidays, a make-up day and one substitution.
    static MonthRoster october()
    {
        const ShiftPatternId day(1);
        MonthRoster roster{
            .first = {2026, 10, 1},
            .record = RosterMonth{RosterMonthId(1), 2026, 10, RosterState::Published, 2, StaffId(1), StaffId(1),
                                  QDateTime({2026, 9, 25}, {2, 0}, Qt::UTC)},
            .centre = Centre::withDefaults(words(u"枫景苑 <服务> & 中心"), u"010-5555"_s, u"zh_CN"_s),
            .days = rosterDays({2026, 10, 1}, {2026, 10, 31},
                               {{CalendarDayId(1), {2026, 10, 1}, CalendarDayKind::Holiday, words(u"国庆节")},
                                {CalendarDayId(2), {2026, 10, 10}, CalendarDayKind::MakeUpDay, words(u"国庆节")}}),
            .people = {},
            .everybody = {},
            .patterns = {{day, words(u"白"), words(u"白班"), ShiftKind::Duty, {8, 0}, {20, 30}, 2, 1, 1, {}, 1, true},
                         {ShiftPatternId(2),
                          words(u"休"),
                          words(u"休息"),
                          ShiftKind::Rest,
                          {0, 0},
                          {0, 0},
                          0,
                          0,
                          0,
                          {},
                          2,
                          true}},
            .cells = {},
            .substitutions = {{SubstitutionId(1),
                               DutyId(1),
                               {2026, 10, 5},
                               day,
                               StaffId(1),
                               StaffId(2),
                               StaffId(3),
                               QDateTime({2026, 10, 4}, {2, 0}, Qt::UTC),
                               words(u"发烧")}},
            .violations = {},
            .leaders = {{OnCallLeaderId(1), words(u"区域经理"), u"赵敏"_s, u"13800000001"_s, 1, true}},
            .emergencyNumbers = {{EmergencyNumberId(1), words(u"报警"), u"110"_s, 1, true}}};
        for (int id = 1; id <= 12; ++id) {
            roster.people.push_back({StaffId(id), words(u"王小%1"_s.arg(id)), Role::DutyOfficer,
                                     u"138123456%1"_s.arg(id, 2, 10, QChar(u'0')), true, true});
            for (int date = 1; date <= 31; ++date) {
                roster.cells.insert_or_assign({StaffId(id), {2026, 10, date}},
                                              ShiftPatternId((date + id) % 3 == 0 ? 2 : 1));
            }
        }
        roster.everybody = roster.people;
        return roster;
    }
};

TEST_F(RosterDocumentTest, R_RO_7_ThePrintedMatrixIsAsExpected)
{
    EXPECT_TRUE(matchesGolden(RosterDocument::matrix(october(), RosterDocument::Telephones::Shown, printedAt).html,
                              u"roster_matrix.html"_s));
}

TEST_F(RosterDocumentTest, R_RO_7_ThePrintedListIsAsExpected)
{
    EXPECT_TRUE(matchesGolden(RosterDocument::list(october(), RosterDocument::Telephones::Shown, printedAt).html,
                              u"roster_list.html"_s));
}

TEST_F(RosterDocumentTest, R_RO_7_TheListNamesTheManagerOnCallAsDutyManagerAndThePrintItsTime)
{
    MonthRoster roster = october();
    roster.centre.roleNames = u"管理员\n负责人\n中心经理\n区域经理\n系统管理员"_s;
    roster.leaders.push_back({OnCallLeaderId(2), words(u"中心经理"), u"陈静"_s, u"13800000002"_s, 2, true});

    const PrintDocument document = RosterDocument::list(roster, RosterDocument::Telephones::Left, printedAt);

    EXPECT_TRUE(document.html.contains(u">陈静</td>"_s));
    EXPECT_TRUE(document.footerText.endsWith(u"Printed 2026-10-05 09:30"_s));
}

TEST_F(RosterDocumentTest, R_RO_7_TheListWithoutTelephonesHasAColumnLess)
{
    const QString html = RosterDocument::list(october(), RosterDocument::Telephones::Left, printedAt).html;

    EXPECT_FALSE(html.contains(u"138"_s));
    EXPECT_FALSE(html.contains(u"Telephone</td>"_s));
}

TEST_F(RosterDocumentTest, R_RO_7_TheCopyForTheWallNamesNoTelephoneOfAPerson)
{
    const QString html = RosterDocument::matrix(october(), RosterDocument::Telephones::Left, printedAt).html;

    EXPECT_FALSE(html.contains(u"138"_s));
    EXPECT_TRUE(html.contains(u"110"_s));
}

TEST_F(RosterDocumentTest, R_RO_3_ThePrintNamesTheSubstituteAndWhoApproved)
{
    const QString html = RosterDocument::matrix(october(), RosterDocument::Telephones::Left, printedAt).html;

    EXPECT_TRUE(html.contains(u"王小1, substitute 王小2, approved by 王小3. 发烧"_s));
}

TEST_F(RosterDocumentTest, R_RO_7_TheRosterIsWrittenAsPdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roster.pdf"_s);
    const Result<void> written =
        DocumentRenderer(RosterDocument::matrix(october(), RosterDocument::Telephones::Shown, printedAt))
            .exportPdf(path);

    ASSERT_TRUE(written);
    EXPECT_GT(QFileInfo(path).size(), 1000);
}

} // namespace dutydesk
