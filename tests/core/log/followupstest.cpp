// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class FollowUpsTest : public testing::Test
{
protected:
    FollowUpsTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.keepNothingOfWhatFails();
    }

    Case urgentWork()
    {
        return m_desk.dutyLog.openWork
            .add(m_desk.wang, {.matter = u"电梯困人"_s, .place = u"3幢"_s, .urgency = Urgency::Important})
            .value();
    }

    /// A line to follow up, as the quick entry with `!` writes it.
    LogEntry followedLine(Urgency urgency = Urgency::Important)
    {
        return m_desk.dutyLog.lines
            .write(m_desk.wang,
                   {.happenedAt = m_desk.clock.now(),
                    .place = u"3-502"_s,
                    .matter = u"漏水"_s,
                    .state = EntryState::FollowUp},
                   {.followUp = {.urgency = urgency}})
            .value();
    }

    HandoverDesk m_desk;
};

TEST_F(FollowUpsTest, R_HO_7_OnlyTheManagerMakesUrgentWorkLessUrgentWithAReason)
{
    const Case work = urgentWork();
    CaseDraft calmer{.matter = u"电梯困人"_s, .place = u"3幢"_s, .lessUrgentBecause = u"已脱困"_s};

    EXPECT_EQ(m_desk.dutyLog.openWork.change(m_desk.wang, work.id, calmer).error(),
              (Error{ErrorCode::NotAllowed, u"urgency"_s}));
    calmer.lessUrgentBecause = u" "_s;
    EXPECT_EQ(m_desk.dutyLog.openWork.change(m_desk.manager, work.id, calmer).error(),
              (Error{ErrorCode::InvalidInput, u"less_urgent_because"_s}));

    EXPECT_EQ(m_desk.handover.state(m_desk.wang)->blocking.size(), 1U);
    EXPECT_TRUE(m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries.empty());
}

TEST_F(FollowUpsTest, R_HO_7_TheReasonForLessUrgencyStandsOnThePage)
{
    const Case work = urgentWork();

    ASSERT_TRUE(m_desk.dutyLog.openWork.change(
        m_desk.manager, work.id, {.matter = u"电梯困人"_s, .place = u"3幢"_s, .lessUrgentBecause = u"已脱困"_s}));

    EXPECT_TRUE(m_desk.handover.state(m_desk.wang)->blocking.empty());
    const std::vector<EntryOnPage> lines = m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries;
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].entry.matter.toString(), u"电梯困人"_s);
    EXPECT_EQ(lines[0].entry.action, u"已脱困"_s);
    EXPECT_EQ(lines[0].officerName, u"陈静"_s);
}

TEST_F(FollowUpsTest, R_HO_7_AnOfficerChangesUrgentWorkThatStaysUrgentAndFinishesIt)
{
    const Case work = urgentWork();

    EXPECT_TRUE(m_desk.dutyLog.openWork.change(
        m_desk.wang, work.id, {.matter = u"电梯困人"_s, .progress = u"维保已到"_s, .urgency = Urgency::Important}));
    EXPECT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, work.id, u"已脱困"_s));
    EXPECT_TRUE(m_desk.handover.state(m_desk.wang)->blocking.empty());
}

TEST_F(FollowUpsTest, R_WN_5_WhatATaskAsksIsForWhoGaveIt)
{
    const Case task = m_desk.cases.assign(m_desk.manager, {.matter = u"换灯"_s, .responsible = StaffId(2)}).value();
    CaseDraft draft{.matter = u"换灯"_s, .nextStep = u"买灯管"_s, .follower = task.follower};
    const auto changed = [&](const Actor &actor, const CaseDraft &other) {
        return m_desk.dutyLog.openWork.change(actor, task.id, other);
    };
    EXPECT_TRUE(changed(m_desk.wang, draft));

    draft.deadline = m_desk.clock.now();
    EXPECT_EQ(changed(m_desk.wang, draft).error(), (Error{ErrorCode::NotAllowed, u"deadline"_s}));
    draft.follower = u"王芳"_s;
    EXPECT_EQ(changed(m_desk.wang, draft).error(), (Error{ErrorCode::NotAllowed, u"follower"_s}));
    draft.matter = u"不换灯"_s;
    EXPECT_EQ(changed(m_desk.wang, draft).error(), (Error{ErrorCode::NotAllowed, u"matter"_s}));
    EXPECT_TRUE(changed(m_desk.manager, draft));
}

TEST_F(FollowUpsTest, R_HO_2_ACorrectionGoesOnToTheOpenWorkOfItsLine)
{
    const LogEntry line = followedLine();

    const LogEntry corrected = m_desk.dutyLog.lines
                                   .amend(m_desk.wang, line.id,
                                          {.happenedAt = line.happenedAt,
                                           .place = u"3-503"_s,
                                           .matter = u"厨房漏水"_s,
                                           .state = EntryState::FollowUp},
                                          u"房号听错"_s)
                                   .value();

    const std::vector<Case> open = m_desk.dutyLog.openWork.list(m_desk.wang).value();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].place, u"3-503"_s);
    EXPECT_EQ(open[0].matter.toString(), u"厨房漏水"_s);
    EXPECT_EQ(open[0].urgency, Urgency::Important);
    EXPECT_EQ(open[0].entry, corrected.id) << "which names the line that it corrects";
}

TEST_F(FollowUpsTest, R_HO_7_ALineCorrectedToDoneLeavesNoOpenWorkThatBlocks)
{
    const LogEntry line = followedLine();
    const LogEntry once = m_desk.dutyLog.lines
                              .amend(m_desk.wang, line.id,
                                     {.happenedAt = line.happenedAt,
                                      .place = u"3-503"_s,
                                      .matter = u"漏水"_s,
                                      .state = EntryState::FollowUp},
                                     u"房号听错"_s)
                              .value();
    m_desk.clock.set({2026, 3, 2}, {9, 30});

    ASSERT_TRUE(m_desk.dutyLog.lines.amend(m_desk.wang, once.id,
                                           {.happenedAt = line.happenedAt, .place = u"3-503"_s, .matter = u"漏水"_s},
                                           u"已关阀，当场处理完"_s));

    EXPECT_TRUE(m_desk.dutyLog.openWork.list(m_desk.wang)->empty());
    const Case done = m_desk.store.repositories().cases.findById(CaseId(1)).value();
    EXPECT_EQ(done.state, CaseState::Done);
    EXPECT_EQ(done.doneAt, m_desk.clock.now());
    EXPECT_EQ(done.progress, u"已关阀，当场处理完"_s);
}

TEST_F(FollowUpsTest, R_HO_2_ACorrectionLeavesWhatWasDoneWithTheWorkMeanwhile)
{
    const LogEntry line = followedLine(Urgency::Watch);
    ASSERT_TRUE(m_desk.dutyLog.openWork.change(
        m_desk.wang, m_desk.dutyLog.openWork.list(m_desk.wang)->front().id,
        {.matter = u"漏水，楼下也湿"_s, .place = u"3-502"_s, .progress = u"已关阀"_s, .urgency = Urgency::Watch}));

    ASSERT_TRUE(m_desk.dutyLog.lines.amend(
        m_desk.wang, line.id,
        {.happenedAt = line.happenedAt, .place = u"3-503"_s, .matter = u"漏水"_s, .state = EntryState::FollowUp},
        u"房号听错"_s));

    const Case work = m_desk.dutyLog.openWork.list(m_desk.wang)->front();
    EXPECT_EQ(work.place, u"3-503"_s);
    EXPECT_EQ(work.matter.toString(), u"漏水，楼下也湿"_s);
    EXPECT_EQ(work.progress, u"已关阀"_s);
}

TEST_F(FollowUpsTest, R_HO_1_ALineSaysWhenItsWorkWasDone)
{
    const LogEntry line = followedLine(Urgency::Ordinary);
    EXPECT_FALSE(m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries[0].doneAt);
    m_desk.clock.set({2026, 3, 2}, {11, 5});

    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, m_desk.dutyLog.openWork.list(m_desk.wang)->front().id,
                                               u"已修好"_s));

    const std::vector<EntryOnPage> lines = m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries;
    EXPECT_EQ(lines[0].entry.id, line.id);
    EXPECT_EQ(lines[0].doneAt, m_desk.clock.now());
    EXPECT_EQ(lines[1].doneAt, m_desk.clock.now()) << "the line about the outcome is done when it is written";
}

TEST_F(FollowUpsTest, R_HO_8_ASignedPageTellsItsOpenWorkAsItWasSigned)
{
    const Case work = m_desk.dutyLog.openWork
                          .add(m_desk.wang, {.matter = u"路灯不亮"_s, .progress = u"已报修"_s, .nextStep = u"等电工"_s})
                          .value();
    const LogPageId page = m_desk.dutyLog.pages.currentPage(m_desk.wang)->page.id;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    TakingOver taking = m_desk.arrivedInTime();
    taking.answers = {{.work = work.id, .answer = WorkAnswer::Taken}};
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));
    const std::vector<Case> told = m_desk.dutyLog.pages.page(m_desk.wang, page)->openWork;

    ASSERT_TRUE(
        m_desk.dutyLog.openWork.change(m_desk.li, work.id, {.matter = u"路灯不亮"_s, .progress = u"电工已到"_s}));
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.li, work.id, u"已换灯"_s));

    EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, page)->openWork, told);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].progress, u"已报修"_s);
    EXPECT_EQ(told[0].state, CaseState::Open);
}

TEST_F(FollowUpsTest, R_HO_8_ASignedPageDoesNotTellWhatWasDoneLater)
{
    const LogEntry line =
        m_desk.dutyLog.lines
            .write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"漏水"_s, .state = EntryState::FollowUp})
            .value();
    const CaseId work = m_desk.dutyLog.openWork.list(m_desk.wang)->front().id;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    TakingOver taking = m_desk.arrivedInTime();
    taking.answers = {{.work = work, .answer = WorkAnswer::Taken}};
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));
    m_desk.clock.advance(std::chrono::hours(1));
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.li, work, u"已修好"_s));

    const std::vector<EntryOnPage> lines = m_desk.dutyLog.pages.page(m_desk.wang, line.page)->entries;

    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].doneAt, std::nullopt);
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries.size(), 1U)
        << "the page on which it was done tells it";
}

} // namespace dutydesk
