// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/casesdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class CalloutServiceTest : public testing::Test
{
protected:
    Result<Callout> callOut()
    {
        return m_desk.callouts.callOut(m_desk.wang, m_desk.pipe,
                                       {.department = u"维修"_s, .who = u"王师傅"_s, .note = u"带水泵"_s});
    }

    Result<Measure> take() { return m_desk.callouts.take(m_desk.wang, m_desk.pipe, {u"拉警戒线"_s}); }

    PageView page() const { return m_desk.dutyLog.pages.currentPage(m_desk.wang).value(); }

    CasesDesk m_desk;
};

TEST_F(CalloutServiceTest, R_HO_14_ADepartmentIsCalledOutArrivesAndIsDone)
{
    ASSERT_TRUE(callOut());
    m_desk.clock.advance(std::chrono::minutes(10));
    ASSERT_TRUE(m_desk.callouts.arrive(m_desk.wang, CalloutId(1), {}));
    EXPECT_EQ(m_desk.callouts.arrive(m_desk.wang, CalloutId(1), {}).error().code, ErrorCode::RecordClosed);
    m_desk.clock.advance(std::chrono::minutes(30));
    const Result<Callout> done = m_desk.callouts.finish(m_desk.wang, CalloutId(1), u"已修好"_s);

    ASSERT_TRUE(done);
    EXPECT_EQ(done->toldAt.secsTo(*done->arrivedAt), 600);
    EXPECT_EQ(*done->doneAt, m_desk.clock.now());
    EXPECT_EQ(done->note, u"带水泵\n已修好"_s);
    EXPECT_EQ(m_desk.callouts.finish(m_desk.wang, CalloutId(1), {}).error().code, ErrorCode::RecordClosed);
}

TEST_F(CalloutServiceTest, R_HO_14_CalloutsAndMeasuresAreKindsOfEntry)
{
    ASSERT_TRUE(callOut());
    ASSERT_TRUE(take());

    const std::vector<EntryOnPage> lines = m_desk.lines();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[1].entry.entryClass, EntryClass::CallOut);
    EXPECT_EQ(lines[1].entry.toldWhom, u"维修 王师傅"_s);
    EXPECT_EQ(lines[2].entry.entryClass, EntryClass::ProtectiveMeasure);
    EXPECT_TRUE(lines[2].entry.action.contains(u"拉警戒线"_s));
}

TEST_F(CalloutServiceTest, R_HO_14_AMeasureIsLiftedOnce)
{
    ASSERT_TRUE(take());
    EXPECT_EQ(page().measures.size(), 1U);
    const Result<Measure> lifted = m_desk.callouts.lift(m_desk.li, MeasureId(1));

    ASSERT_TRUE(lifted);
    EXPECT_EQ(lifted->liftedBy, m_desk.li.staff);
    EXPECT_THAT(page().measures, testing::IsEmpty());
    EXPECT_EQ(m_desk.callouts.lift(m_desk.wang, MeasureId(1)).error().code, ErrorCode::RecordClosed);
}

TEST_F(CalloutServiceTest, R_HO_14_WhatIsNotOverGoesIntoTheHandoverAndTheSignedPageStays)
{
    ASSERT_TRUE(callOut());
    ASSERT_TRUE(take());
    m_desk.clock.advance(std::chrono::hours(12));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    const LogPageId signedPage = page().page.id;
    m_desk.clock.advance(std::chrono::minutes(5));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    EXPECT_EQ(page().callouts.size(), 1U) << "the relief sees it on the new page";
    m_desk.clock.advance(std::chrono::minutes(5));
    ASSERT_TRUE(m_desk.callouts.finish(m_desk.li, CalloutId(1), {}));
    ASSERT_TRUE(m_desk.callouts.lift(m_desk.li, MeasureId(1)));

    const PageView before = m_desk.dutyLog.pages.page(m_desk.li, signedPage).value();
    ASSERT_EQ(before.callouts.size(), 1U);
    EXPECT_EQ(before.callouts.front().callout.doneAt, std::nullopt);
    EXPECT_EQ(before.measures.size(), 1U);
    EXPECT_THAT(page().callouts, testing::IsEmpty());
}

TEST_F(CalloutServiceTest, whatSaysNothingIsRefusedAtItsField)
{
    EXPECT_EQ(m_desk.callouts.callOut(m_desk.wang, m_desk.pipe, {}).error(),
              (Error{ErrorCode::InvalidInput, u"department"_s}));
    EXPECT_EQ(m_desk.callouts.take(m_desk.wang, m_desk.pipe, {u" "_s}).error(),
              (Error{ErrorCode::InvalidInput, u"what"_s}));
    EXPECT_EQ(m_desk.callouts.take(m_desk.wang, {}, {u"拉警戒线"_s}).error().code, ErrorCode::InvalidInput);
}

TEST_F(CalloutServiceTest, workThatIsDoneIsNotActedOn)
{
    const Result<Case> work = m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"路灯"_s});
    ASSERT_TRUE(work);
    const CaseSubject subject{{}, work->id};
    ASSERT_TRUE(m_desk.callouts.take(m_desk.wang, subject, {u"拉警戒线"_s}));
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, work->id, u"已修"_s));

    EXPECT_EQ(m_desk.callouts.take(m_desk.wang, subject, {u"关闸"_s}).error().code, ErrorCode::RecordClosed);
    EXPECT_EQ(m_desk.callouts.measures(m_desk.wang)->front().about.matter, u"路灯"_s);
    EXPECT_TRUE(m_desk.callouts.lift(m_desk.wang, MeasureId(1)));
}

} // namespace dutydesk
