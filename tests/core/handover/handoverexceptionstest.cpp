// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// 王芳 works 08:00–20:30; 李强 is on the roster for the night after it.
class HandoverExceptionsTest : public testing::Test
{
protected:
    HandoverExceptionsTest()
    {
        EXPECT_TRUE(m_desk.patterns.put(
            {ShiftPatternId(2), text(u"夜"), text(u"夜班"), ShiftKind::Duty, {20, 30}, {8, 0}, 2, 1, 1, {}, 2, true}));
        EXPECT_TRUE(m_desk.duties.put({DutyId(1), StaffId(1), {2026, 3, 2}, ShiftPatternId(1)}));
        EXPECT_TRUE(m_desk.duties.put({DutyId(2), StaffId(2), {2026, 3, 2}, ShiftPatternId(2)}));
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.clock.set({2026, 3, 2}, {20, 20});
        m_desk.keepNothingOfWhatFails();
    }

    std::vector<PageException> exceptions() const
    {
        return m_desk.reviews.list(m_desk.manager, {2026, 3, 2}, {2026, 3, 2})->back().exceptions;
    }

    HandoverDesk m_desk;
};

TEST_F(HandoverExceptionsTest, R_HO_9_TheDeskClosesBeforeARosteredReliefOnlyWhereThisIsSaid)
{
    ASSERT_TRUE(m_desk.handover.state(m_desk.wang)->relief);
    EXPECT_EQ(m_desk.handover.state(m_desk.wang)->relief->officerNames, QStringList{u"李强"_s});
    SigningOut closing = m_desk.allInOrder();
    closing.closingReason = u"关台"_s;

    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, closing, m_desk.right).error(),
              (Error{ErrorCode::InvalidInput, u"closing before relief"_s}));

    closing.counts[0] = {SharedItemId(1), 1, ItemState::Missing, u"丢失"_s};
    closing.closesBeforeRelief = true;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, closing, m_desk.right));
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.wang)->closedBeforeRelief->name, u"夜班"_s);
    EXPECT_EQ(exceptions().front(), PageException::ClosedBeforeRelief) << "before the missing item";
}

TEST_F(HandoverExceptionsTest, R_HO_9_WithoutARosteredReliefTheDeskSimplyCloses)
{
    ASSERT_TRUE(m_desk.duties.put({DutyId(2), StaffId(2), {2026, 3, 2}, std::nullopt}));
    SigningOut closing = m_desk.allInOrder();
    closing.closingReason = u"20:30 关闭"_s;

    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, closing, m_desk.right));

    EXPECT_TRUE(exceptions().empty());
}

TEST_F(HandoverExceptionsTest, R_HO_6_TheReliefsOwnCountStandsBesideTheFirstAndIsAnException)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    TakingOver taking = m_desk.arrivedInTime();
    taking.counts = {{.item = SharedItemId(1), .found = 1, .state = ItemState::Missing}};
    EXPECT_EQ(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right).error().detail, u"explanation of 对讲机"_s);
    taking.counts[0].explanation = u"一台在门岗"_s;

    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));

    const PageView page = m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1)).value();
    EXPECT_EQ(page.firstRecount(), 1U);
    ASSERT_EQ(page.contradictingCounts().size(), 1U);
    EXPECT_EQ(page.contradictingCounts()[0].found, 1);
    EXPECT_THAT(exceptions(), testing::Contains(PageException::CountedOtherwise));
}

TEST_F(HandoverExceptionsTest, R_HO_6_ACountThatAgreesIsNoException)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    TakingOver taking = m_desk.arrivedInTime();
    taking.counts = {{.item = SharedItemId(1), .found = 2}};

    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));

    EXPECT_THAT(exceptions(), testing::Not(testing::Contains(PageException::CountedOtherwise)));
}

TEST_F(HandoverExceptionsTest, R_HO_6_EachItemOfTheListIsCountedOnce)
{
    ASSERT_TRUE(m_desk.items.put({SharedItemId(2), text(u"水壶"), 1, {}, {}, 2, false}));
    const auto countOf = [&](SharedItemId item) {
        SigningOut statement = m_desk.allInOrder();
        statement.counts.push_back({.item = item, .found = 1, .explanation = u"另一台"_s});
        const auto signedOut = m_desk.handover.signOut(m_desk.wang, statement, m_desk.right);
        return signedOut ? Error{} : signedOut.error();
    };
    EXPECT_EQ(countOf(SharedItemId(1)), (Error{ErrorCode::InvalidInput, u"count of 对讲机"_s})) << "twice";
    EXPECT_EQ(countOf(SharedItemId(2)), (Error{ErrorCode::InvalidInput, u"count of 水壶"_s})) << "off the list";
    EXPECT_EQ(countOf(SharedItemId(3)).code, ErrorCode::NotFound);

    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    TakingOver taking = m_desk.arrivedInTime();
    const ItemCountDraft recount{.item = SharedItemId(1), .found = 1, .explanation = u"一台在门岗"_s};
    taking.counts = {recount, recount};
    EXPECT_EQ(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right).error().detail, u"count of 对讲机"_s);
}

TEST_F(HandoverExceptionsTest, R_HO_6_TheReliefAnswersOnceToWhatWasHandedOver)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"路灯"_s}));
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"门禁"_s}));
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, CaseId(2), u"已修"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    const auto taking = [&](std::vector<OpenWorkAnswerDraft> answers) {
        TakingOver statement = m_desk.arrivedInTime();
        statement.answers = std::move(answers);
        return m_desk.handover.takeOver(m_desk.li, statement, m_desk.right);
    };
    const OpenWorkAnswerDraft light{.work = CaseId(1)};
    EXPECT_EQ(taking({light, light}).error(), (Error{ErrorCode::InvalidInput, u"answer"_s}));
    EXPECT_EQ(taking({light, {.work = CaseId(2)}}).error(), (Error{ErrorCode::InvalidInput, u"answer"_s}));
    EXPECT_TRUE(taking({light}));
}

TEST_F(HandoverExceptionsTest, R_HO_6_NobodyCameMoreThanADayAgo)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    TakingOver taking = m_desk.arrivedInTime();
    taking.arrivedAt = m_desk.clock.now().addDays(-1).addSecs(-1);
    EXPECT_EQ(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right).error().detail, u"arrival"_s);
    taking.arrivedAt = m_desk.clock.now().addDays(-1);
    EXPECT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));
}

TEST_F(HandoverExceptionsTest, R_HO_7_TheWorkWhoseBlockIsLiftedStandsInOrder)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"路灯"_s}));
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"电梯困人"_s, .urgency = Urgency::Important}));
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"救援已到场"_s));
    ASSERT_TRUE(m_desk.dutyLog.openWork.change(m_desk.wang, CaseId(1),
                                               {.matter = u"路灯漏电"_s, .urgency = Urgency::Important}));

    EXPECT_EQ(m_desk.handover.overrideBlock(m_desk.manager, u"已断电"_s)->liftedWork,
              (std::vector{CaseId(1), CaseId(2)}));
}

} // namespace dutydesk
