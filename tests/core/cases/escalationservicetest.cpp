// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/casesdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class EscalationServiceTest : public testing::Test
{
protected:
    Result<Escalation> tell(OnCallLeaderId leader, CallResult call = CallResult::NotCalled, const QString &answer = {})
    {
        return m_desk.escalations.begin(m_desk.wang, m_desk.pipe,
                                        {.leader = leader, .reason = u"无法关阀"_s, .call = call, .answer = answer});
    }

    EscalationState stateOfFirst() const { return m_desk.escalations.list(m_desk.wang)->back().state(); }

    static constexpr OnCallLeaderId region = OnCallLeaderId(1);
    static constexpr OnCallLeaderId manager = OnCallLeaderId(2);

    CasesDesk m_desk;
};

TEST_F(EscalationServiceTest, R_HO_13_AReportSaysWhoWasToldAndWhy)
{
    const Result<Escalation> told = tell(region);

    ASSERT_TRUE(told) << told.error().detail.toStdString();
    EXPECT_EQ(told->person(), u"区域经理 周敏"_s);
    EXPECT_EQ(told->officer, m_desk.wang.staff);
    EXPECT_EQ(told->begunAt, m_desk.clock.now());
    EXPECT_EQ(stateOfFirst(), EscalationState::Begun);
}

TEST_F(EscalationServiceTest, R_HO_4_EachActWritesItsLine)
{
    ASSERT_TRUE(tell(region));
    ASSERT_TRUE(m_desk.escalations.note(m_desk.wang, EscalationId(1), {.reached = true, .answer = u"关总阀"_s}));
    ASSERT_TRUE(m_desk.escalations.come(m_desk.wang, EscalationId(1)));

    const std::vector<EntryOnPage> lines = m_desk.lines();
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[1].entry.action, u"无法关阀"_s);
    EXPECT_EQ(lines[1].entry.toldWhom, u"区域经理 周敏"_s);
    EXPECT_EQ(lines[2].entry.source, EntrySource::OutgoingCall);
    EXPECT_EQ(lines[2].entry.entryClass, EntryClass::Instruction);
    EXPECT_TRUE(lines[2].entry.action.contains(u"关总阀"_s));
    EXPECT_EQ(lines[3].entry.matter.toString(), u"漏水"_s);
    EXPECT_EQ(lines[3].entry.place, u"3-502"_s);
}

TEST_F(EscalationServiceTest, R_HO_13_EachAttemptIsKeptWithItsTime)
{
    ASSERT_TRUE(tell(region, CallResult::NotReached));
    EXPECT_EQ(stateOfFirst(), EscalationState::NotReached);
    m_desk.clock.advance(std::chrono::minutes(5));
    ASSERT_TRUE(m_desk.escalations.note(m_desk.wang, EscalationId(1), {.reached = true}));
    EXPECT_EQ(stateOfFirst(), EscalationState::Reached);

    const std::vector<EscalationAttempt> attempts = m_desk.escalations.list(m_desk.wang)->front().attempts;
    ASSERT_EQ(attempts.size(), 2U);
    EXPECT_FALSE(attempts[0].reached);
    EXPECT_EQ(attempts[1].triedAt, m_desk.clock.now());
}

TEST_F(EscalationServiceTest, R_HO_13_OneAnswerEndsAllReportsOfTheMatter)
{
    ASSERT_TRUE(tell(region, CallResult::NotReached));
    ASSERT_TRUE(tell(manager, CallResult::Reached, u"我来处理"_s));

    EXPECT_EQ(stateOfFirst(), EscalationState::Settled);
    EXPECT_THAT(m_desk.escalations.waitingFor(m_desk.manager).value(), testing::IsEmpty());
    EXPECT_TRUE(m_desk.escalations.come(m_desk.wang, EscalationId(1))) << "they may come all the same";
    EXPECT_EQ(m_desk.escalations.come(m_desk.wang, EscalationId(1)).error().code, ErrorCode::RecordClosed);
    EXPECT_EQ(m_desk.escalations.note(m_desk.wang, EscalationId(1), {}).error().code, ErrorCode::RecordClosed);
}

TEST_F(EscalationServiceTest, R_HO_13_AReportWaitsForTheManagerItWasPutTo)
{
    ASSERT_TRUE(tell(manager));

    EXPECT_EQ(m_desk.escalations.waitingFor(m_desk.manager)->size(), 1U);
    EXPECT_THAT(m_desk.escalations.waitingFor(m_desk.li).value(), testing::IsEmpty());
}

TEST_F(EscalationServiceTest, R_HO_13_ARowThatIsAboutNothingStopsNeitherThePageNorTheList)
{
    Escalation altered = *tell(manager);
    for (const auto &[entry, work] : {std::pair(std::optional<LogEntryId>(), std::optional<CaseId>()),
                                      std::pair(std::optional(LogEntryId(99)), std::optional<CaseId>()),
                                      std::pair(std::optional<LogEntryId>(), std::optional(CaseId(99)))}) {
        altered.entry = entry;
        altered.work = work;
        ASSERT_TRUE(m_desk.store.escalations.put(altered));
        EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.wang)->escalations.size(), 1U);
        EXPECT_EQ(m_desk.escalations.list(m_desk.wang)->front().about, SubjectText());
    }
}

TEST_F(EscalationServiceTest, R_HO_13_TheLadderPushesBackWhoWasNotReached)
{
    const auto first = [&] {
        return m_desk.escalations.ladder(m_desk.wang, m_desk.pipe, EscalationLevel::Undecided)->front().name;
    };
    EXPECT_EQ(first(), u"陈静"_s);
    ASSERT_TRUE(tell(manager, CallResult::NotReached));
    EXPECT_EQ(first(), u"周敏"_s);
}

TEST_F(EscalationServiceTest, whatCannotBeReportedIsRefusedAtItsField)
{
    const auto refused = [&](const EscalationDraft &draft) {
        return m_desk.escalations.begin(m_desk.wang, m_desk.pipe, draft).error();
    };
    EXPECT_EQ(refused({.leader = region, .reason = u" "_s}), (Error{ErrorCode::InvalidInput, u"reason"_s}));
    EXPECT_EQ(refused({.leader = region, .reason = u"停电"_s, .answer = u"知道了"_s}),
              (Error{ErrorCode::InvalidInput, u"answer"_s}))
        << "nobody called them";
    EXPECT_EQ(refused({.reason = u"停电"_s}), (Error{ErrorCode::InvalidInput, u"on_call_leader_id"_s}));
    EXPECT_EQ(m_desk.lines().size(), 1U);
}

TEST_F(EscalationServiceTest, R_HO_13_ALeaderWhoWasNotReachedIsAnExceptionOfTheSignedPage)
{
    ASSERT_TRUE(tell(region, CallResult::NotReached));
    ASSERT_TRUE(tell(manager, CallResult::Reached, u"我来处理"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));

    const PageView page = m_desk.dutyLog.pages.currentPage(m_desk.wang).value();
    ASSERT_EQ(page.escalations.size(), 1U);
    EXPECT_EQ(page.escalations.front().escalation.name, u"周敏"_s);
    EXPECT_EQ(page.escalations.front().about, u"3-502 漏水"_s);
    const auto review = m_desk.reviews.list(m_desk.manager, page.page.date, page.page.date);
    ASSERT_TRUE(review);
    EXPECT_THAT(review->front().exceptions, testing::Contains(PageException::LeaderNotReached));
}

TEST_F(EscalationServiceTest, R_HO_13_ASignedPageShowsNoneOfWhatBeganOrWasTriedLater)
{
    ASSERT_TRUE(tell(region, CallResult::NotReached));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    const auto signedPage = [&] { return m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1)).value(); };
    const PageView before = signedPage();
    m_desk.clock.advance(std::chrono::minutes(10));
    ASSERT_TRUE(m_desk.escalations.note(m_desk.li, EscalationId(1), {.reached = false}));
    ASSERT_TRUE(tell(manager, CallResult::NotReached));
    ASSERT_TRUE(m_desk.escalations.note(m_desk.li, EscalationId(2), {.reached = true, .answer = u"我来"_s}));

    EXPECT_EQ(signedPage().escalations, before.escalations);
    EXPECT_EQ(before.escalations.size(), 1U);
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.li)->escalations.front().attempts.size(), 2U)
        << "and the page on which they were tried again shows all attempts";
}

} // namespace dutydesk
