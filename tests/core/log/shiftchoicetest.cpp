// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/shiftchoice.h"

#include "support/handoverdesk.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Two shifts: 早 07:45–14:15 and 中 14:15–20:30.
class ShiftChoiceTest : public testing::Test
{
protected:
    ShiftChoiceTest()
    {
        EXPECT_TRUE(m_desk.patterns.put(
            {early, text(u"早"), text(u"早班"), ShiftKind::Duty, {7, 45}, {14, 15}, 2, 1, 1, {}, 1, true}));
        EXPECT_TRUE(m_desk.patterns.put(
            {late, text(u"中"), text(u"中班"), ShiftKind::Duty, {14, 15}, {20, 30}, 2, 1, 1, {}, 2, true}));
    }

    void roster(StaffId officer, ShiftPatternId pattern)
    {
        EXPECT_TRUE(m_desk.duties.put({DutyId(officer.value()), officer, {2026, 3, 2}, pattern}));
    }

    ShiftPatternId chosenAt(QTime time, StaffId officer)
    {
        m_desk.clock.set({2026, 3, 2}, time);
        return chooseShift(m_desk.duties, m_desk.patterns, m_desk.clock, officer)->pattern;
    }

    std::optional<RosteredShift> after(ShiftPatternId pattern, StaffId officer)
    {
        const ChosenShift shift = chooseShift(m_desk.duties, m_desk.patterns, m_desk.clock, officer).value();
        EXPECT_EQ(shift.pattern, pattern);
        LogPage page = m_desk.dutyLog.pages.openFirstPage(m_desk.wang).value();
        page.officer = officer;
        return rosteredAfter(m_desk.duties, m_desk.patterns, m_desk.clock, page).value();
    }

    static constexpr ShiftPatternId early{1};
    static constexpr ShiftPatternId late{2};
    static constexpr StaffId wang{1};
    static constexpr StaffId li{2};
    HandoverDesk m_desk;
};

TEST_F(ShiftChoiceTest, R_HO_6_WhoTakesOverWorksTheShiftThatRunsNotHisOwnHoursAway)
{
    roster(wang, late);

    EXPECT_EQ(chosenAt({7, 52}, wang), early);
    EXPECT_EQ(chosenAt({13, 50}, wang), late);
}

TEST_F(ShiftChoiceTest, R_HO_6_ShortlyBeforeItsEndAShiftIsTakenOverByTheNext)
{
    EXPECT_EQ(chosenAt({14, 10}, li), late);
    EXPECT_EQ(chosenAt({14, 40}, li), late);
}

TEST_F(ShiftChoiceTest, R_HO_6_OfTwoShiftsNearTheRosterDecides)
{
    ASSERT_TRUE(m_desk.patterns.put(
        {ShiftPatternId(3), text(u"全"), text(u"全日班"), ShiftKind::Duty, {8, 0}, {20, 30}, 2, 1, 1, {}, 3, true}));
    EXPECT_EQ(chosenAt({7, 52}, li), early) << "the early shift is already running";
    roster(wang, ShiftPatternId(3));

    EXPECT_EQ(chosenAt({7, 52}, wang), ShiftPatternId(3));
    EXPECT_EQ(chosenAt({7, 52}, li), ShiftPatternId(3)) << "no officer has the other shift";
}

TEST_F(ShiftChoiceTest, R_HO_6_WhoseShiftEndsSoonIsExpectedOnlyWhereNobodyElseIs)
{
    const auto expected = [this] {
        m_desk.clock.set({2026, 3, 2}, {14, 10});
        const auto shifts = rosteredNow(m_desk.duties, m_desk.patterns, m_desk.clock).value();
        EXPECT_EQ(shifts.size(), 1U);
        return shifts.front().officers;
    };
    roster(wang, early);
    EXPECT_EQ(expected(), std::vector{wang});

    roster(li, late);
    EXPECT_EQ(expected(), std::vector{li});
}

TEST_F(ShiftChoiceTest, R_HO_9_AReliefOfTheSameDayIsFound)
{
    roster(wang, early);
    roster(li, late);
    m_desk.clock.set({2026, 3, 2}, {8, 0});

    const std::optional<RosteredShift> relief = after(early, wang);

    ASSERT_TRUE(relief);
    EXPECT_EQ(relief->name, u"中班"_s);
    EXPECT_EQ(relief->officers, std::vector{li});
}

TEST_F(ShiftChoiceTest, R_HO_9_NoReliefFollowsTheLastShiftOfTheDay)
{
    roster(wang, late);
    roster(li, early);
    m_desk.clock.set({2026, 3, 2}, {15, 0});

    EXPECT_FALSE(after(late, wang));
}

} // namespace dutydesk
