// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterservice.h"

#include "roster/dutyrepository.h"
#include "roster/rosterrepositories.h"
#include "support/fakejournal.h"
#include "support/fakerepository.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// March 2026 with officers 1 and 2 and manager 3; day 08:00–20:30 for one person, night 20:30–08:00, rest, leave.
class RosterServiceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const StaffMember &person : {StaffMember{StaffId(1), words(u"王芳"), Role::DutyOfficer, {}, true, true},
                                          {StaffId(2), words(u"李强"), Role::HeadOfDesk, {}, true, true},
                                          {StaffId(3), words(u"陈静"), Role::CentreManager, {}, false, true}}) {
            ASSERT_TRUE(m_staff.put(person));
        }
        ASSERT_TRUE(m_patterns.put(
            {day, words(u"白"), words(u"白班"), ShiftKind::Duty, {8, 0}, {20, 30}, 1, 1, 1, {}, 1, true}));
        ASSERT_TRUE(m_patterns.put(
            {night, words(u"夜"), words(u"夜班"), ShiftKind::Duty, {20, 30}, {8, 0}, 0, 0, 0, {}, 2, true}));
        ASSERT_TRUE(m_patterns.put(
            {rest, words(u"休"), words(u"休息"), ShiftKind::Rest, {0, 0}, {0, 0}, 0, 0, 0, {}, 3, true}));
        ASSERT_TRUE(m_patterns.put(
            {leave, words(u"假"), words(u"请假"), ShiftKind::Leave, {0, 0}, {0, 0}, 0, 0, 0, {}, 4, true}));
        ASSERT_TRUE(m_centre.put(Centre::withDefaults(words(u"枫景苑"), u"010-5555"_s, u"zh_CN"_s)));
    }

    static NonBlankText words(QStringView text) { return NonBlankText::from(text.toString()).value(); }

    void set(int staff, QDate date, ShiftPatternId pattern)
    {
        ASSERT_TRUE(m_service.setCells(m_head, {{StaffId(staff), date, pattern}}));
    }

    std::vector<RosterRule> rulesBrokenBy(int staff) const
    {
        std::vector<RosterRule> rules;
        const MonthRoster roster = m_service.load(m_officer, 2026, 3).value(); // the loop must not outlive a temporary
        for (const Violation &violation : roster.violations) {
            if (violation.staff == StaffId(staff)) {
                rules.push_back(violation.rule);
            }
        }
        return rules;
    }

    const ShiftPatternId day{1};
    const ShiftPatternId night{2};
    const ShiftPatternId rest{3};
    const ShiftPatternId leave{4};
    const Actor m_officer{StaffId(1), words(u"王芳"), Role::DutyOfficer, DeskId(1)};
    const Actor m_head{StaffId(2), words(u"李强"), Role::HeadOfDesk, DeskId(1)};
    const Actor m_manager{StaffId(3), words(u"陈静"), Role::CentreManager, DeskId(1)};
    FixedClock m_clock;
    TestJournal m_journal{m_clock};
    FakeRecords<ShiftPatternRepository> m_patterns;
    FakeRepository<Duty> m_duties;
    FakeRepository<RosterMonth> m_months;
    FakeRepository<Substitution> m_substitutions;
    FakeRecords<Repository<StaffMember>> m_staff;
    FakeRepository<CalendarDay> m_calendar;
    FakeRecords<CentreRepository> m_centre;
    FakeRecords<OnCallLeaderRepository> m_leaders;
    FakeRecords<EmergencyNumberRepository> m_numbers;
    RosterService m_service{
        {m_patterns, m_duties, m_months, m_substitutions, m_staff, m_calendar, m_centre, m_leaders, m_numbers},
        m_journal.journal};
};

TEST_F(RosterServiceTest, R_RO_3_APublishedRosterIsReadOnly)
{
    set(1, {2026, 3, 5}, day);
    ASSERT_TRUE(m_service.publish(m_head, 2026, 3));
    EXPECT_EQ(m_journal.repository.entries.back().kind, EntryKind::RosterPublished);

    const Result<void> changed = m_service.setCells(m_head, {{StaffId(1), {2026, 3, 5}, {}}});

    EXPECT_EQ(changed.error().code, ErrorCode::RecordClosed);
    EXPECT_EQ(m_service.publish(m_head, 2026, 3).error().code, ErrorCode::RecordClosed);
    EXPECT_TRUE(m_service.load(m_officer, 2026, 3)->patternAt(StaffId(1), {2026, 3, 5}));
}

TEST_F(RosterServiceTest, R_RO_3_ASubstitutionKeepsWhoGaveUpWhoTookOverAndWhoApproved)
{
    set(1, {2026, 3, 5}, day);
    ASSERT_TRUE(m_service.publish(m_head, 2026, 3));

    const Result<Substitution> made =
        m_service.substitute(m_manager, {{2026, 3, 5}, StaffId(1), StaffId(2), u"发烧"_s});

    ASSERT_TRUE(made) << made.error().detail.toStdString();
    const MonthRoster roster = *m_service.load(m_officer, 2026, 3);
    EXPECT_THAT(roster.substitutions, testing::ElementsAre(*made));
    EXPECT_EQ(std::tuple(made->original, made->substitute, made->approvedBy),
              std::tuple(StaffId(1), StaffId(2), StaffId(3)));
    EXPECT_FALSE(roster.patternAt(StaffId(1), {2026, 3, 5}));
    EXPECT_EQ(roster.patternAt(StaffId(2), {2026, 3, 5})->id, day);
    EXPECT_EQ(roster.revision(), 2);
}

TEST_F(RosterServiceTest, R_RO_3_ASubstituteMustBeFreeAndTheReasonGiven)
{
    set(1, {2026, 3, 5}, day);
    set(2, {2026, 3, 5}, night);
    ASSERT_TRUE(m_service.publish(m_head, 2026, 3));

    EXPECT_EQ(m_service.substitute(m_manager, {{2026, 3, 5}, StaffId(1), StaffId(2), u"发烧"_s}).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(m_service.substitute(m_manager, {{2026, 3, 5}, StaffId(1), StaffId(2), u" "_s}).error().code,
              ErrorCode::InvalidInput);
}

TEST_F(RosterServiceTest, R_RK_2_OnlyWhoMayCompileEditsAndOnlyTheManagerNamesASubstitute)
{
    EXPECT_EQ(m_service.setCells(m_officer, {}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.copyLastMonth(m_officer, 2026, 3).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.publish(m_officer, 2026, 3).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.savePattern(m_head, {}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_service.substitute(m_head, {{2026, 3, 5}, StaffId(1), StaffId(2), u"发烧"_s}).error().code,
              ErrorCode::NotAllowed);
}

TEST_F(RosterServiceTest, R_RO_1_RemindsFromTheSettableDayAndAlarmsOnTheLast)
{
    EXPECT_EQ(m_service.reminder({2026, 3, 24})->level, RosterReminder::Level::None);
    EXPECT_EQ(m_service.reminder({2026, 3, 25})->level, RosterReminder::Level::Due);
    EXPECT_EQ(m_service.reminder({2026, 3, 31})->level, RosterReminder::Level::Alarm);

    set(1, {2026, 4, 1}, day);
    ASSERT_TRUE(m_service.publish(m_head, 2026, 4));
    EXPECT_EQ(m_service.reminder({2026, 3, 31})->level, RosterReminder::Level::None);
}

TEST_F(RosterServiceTest, R_RO_6_HolidaysAndMakeUpDaysFollowTheYearsList)
{
    ASSERT_TRUE(m_calendar.put({CalendarDayId(1), {2026, 3, 4}, CalendarDayKind::Holiday, words(u"节")}));
    ASSERT_TRUE(m_calendar.put({CalendarDayId(2), {2026, 3, 7}, CalendarDayKind::MakeUpDay, words(u"节")}));

    const std::vector<RosterDay> days = m_service.load(m_officer, 2026, 3)->days;

    EXPECT_EQ(days[3], (RosterDay{{2026, 3, 4}, DayKind::Holiday, u"节"_s}));
    EXPECT_EQ(days[6], (RosterDay{{2026, 3, 7}, DayKind::Workday, u"节"_s, true}));
    EXPECT_EQ(days[7].kind, DayKind::RestDay);
}

TEST_F(RosterServiceTest, R_RO_8_RulesAreHeldAcrossMidnightAndMonthEnds)
{
    set(1, {2026, 2, 28}, night);
    set(1, {2026, 3, 1}, day);
    set(2, {2026, 2, 28}, night);
    set(2, {2026, 3, 1}, leave);

    EXPECT_THAT(rulesBrokenBy(1), testing::ElementsAre(RosterRule::MinimumRest));
    EXPECT_THAT(rulesBrokenBy(2), testing::ElementsAre(RosterRule::DutyOnLeave));
}

TEST_F(RosterServiceTest, R_RO_8_NamesTooLongARunAndAnEmptyDay)
{
    for (int date = 2; date <= 8; ++date) {
        set(1, {2026, 3, date}, day);
    }

    EXPECT_THAT(rulesBrokenBy(1), testing::ElementsAre(RosterRule::LongestRun));
    const Violation first = m_service.load(m_officer, 2026, 3)->violations.front();
    EXPECT_EQ(first, (Violation{RosterRule::Headcount, {2026, 3, 1}, {}, day, 0, 1}));
}

TEST_F(RosterServiceTest, R_RO_8_ManyCellsAreChangedTogetherOrNotAtAll)
{
    const Result<void> changed =
        m_service.setCells(m_head, {{StaffId(1), {2026, 3, 1}, day}, {StaffId(3), {2026, 3, 1}, day}});

    EXPECT_EQ(changed.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(m_service.load(m_officer, 2026, 3)->cells.empty());
}

TEST_F(RosterServiceTest, R_RO_1_CopiesFourWeeksAgoIntoEmptyCells)
{
    set(1, {2026, 2, 2}, day);   // four weeks before 2 March; from there it is also copied to 30 March
    set(1, {2026, 2, 3}, leave); // leave is not copied
    set(1, {2026, 2, 4}, day);
    set(1, {2026, 3, 4}, rest); // a filled cell stays

    EXPECT_EQ(m_service.copyLastMonth(m_head, 2026, 3), 2);

    const MonthRoster roster = *m_service.load(m_officer, 2026, 3);
    EXPECT_EQ(roster.patternAt(StaffId(1), {2026, 3, 2})->id, day);
    EXPECT_EQ(roster.patternAt(StaffId(1), {2026, 3, 30})->id, day);
    EXPECT_FALSE(roster.patternAt(StaffId(1), {2026, 3, 3}));
    EXPECT_EQ(roster.patternAt(StaffId(1), {2026, 3, 4})->id, rest);
}

TEST_F(RosterServiceTest, R_RO_2_TellsWhoIsOnDutyAcrossMidnightAndWhoIsNext)
{
    set(1, {2026, 3, 1}, night);
    set(2, {2026, 3, 2}, day);
    m_clock.set({2026, 3, 2}, {7, 59});

    const DutyNow duty = *m_service.dutyNow();

    ASSERT_TRUE(duty.current && duty.next);
    EXPECT_EQ(duty.current->officers.front().id, StaffId(1));
    EXPECT_EQ(duty.current->end, m_clock.momentOf({2026, 3, 2}, {8, 0}));
    EXPECT_EQ(duty.next->officers.front().id, StaffId(2));
}

TEST_F(RosterServiceTest, R_RO_7_TotalsCountDutiesNightsAndRest)
{
    set(1, {2026, 3, 1}, night);
    set(1, {2026, 3, 3}, day);
    set(1, {2026, 3, 4}, rest);

    const RosterTotals totals = m_service.load(m_officer, 2026, 3)->totalsOf(StaffId(1));

    EXPECT_EQ(std::tuple(totals.duties, totals.nights, totals.rest, totals.restDays), std::tuple(2, 1, 1, 1));
    EXPECT_EQ(totals.length, std::chrono::hours(24));
}

TEST_F(RosterServiceTest, R_RO_2_ACodeIsUniqueAmongTheActivePatterns)
{
    const ShiftPatternDraft draft{.code = u"白"_s, .name = u"早班"_s, .start = {6, 0}, .end = {14, 0}};

    EXPECT_EQ(m_service.savePattern(m_manager, draft).error().code, ErrorCode::Conflict);
}

TEST_F(RosterServiceTest, R_RK_2_APatternLooksLikeNoOther)
{
    ShiftPatternDraft draft{.code = u"白\u200b"_s, .name = u"早班"_s, .start = {6, 0}, .end = {14, 0}};
    EXPECT_EQ(m_service.savePattern(m_manager, draft).error(), (Error{ErrorCode::InvalidInput, u"code"_s}));
    draft.code = u"早"_s;
    draft.name = u"早\u200b班"_s;
    EXPECT_EQ(m_service.savePattern(m_manager, draft).error(), (Error{ErrorCode::InvalidInput, u"name"_s}));
    draft.name = u"早班"_s;
    EXPECT_TRUE(m_service.savePattern(m_manager, draft));
}

TEST_F(RosterServiceTest, R_RO_3_APatternWithOtherTimesIsANewOneAndTheOldOneIsRetired)
{
    const ShiftPattern old = m_patterns.findById(day).value();
    ShiftPatternDraft draft = draftOf<ShiftPatternDraft>(old);
    draft.start = {7, 30};

    const Result<ShiftPattern> saved = m_service.savePattern(m_manager, draft);

    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_NE(saved->id, day);
    EXPECT_EQ(saved->start, QTime(7, 30));
    const ShiftPattern kept = m_patterns.findById(day).value();
    EXPECT_EQ(kept.start, old.start);
    EXPECT_FALSE(kept.active);
}

TEST_F(RosterServiceTest, R_RO_2_APatternWithAnotherNameStaysTheSame)
{
    ShiftPatternDraft draft = draftOf<ShiftPatternDraft>(m_patterns.findById(day).value());
    draft.name = u"白天"_s;

    EXPECT_EQ(m_service.savePattern(m_manager, draft)->id, day);
    EXPECT_EQ(m_patterns.findById(day)->name.toString(), u"白天"_s);
}

} // namespace dutydesk
