// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/caserule.h"

#include "core/log/rulealone.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class CaseRuleTest : public RuleAlone<CaseRule>
{
protected:
    Escalation report(qint64 id = 1) const
    {
        return {.id = EscalationId(id),
                .page = LogPageId(1),
                .entry = LogEntryId(1),
                .work = {},
                .leader = OnCallLeaderId(1),
                .staff = {},
                .title = u"区域经理"_s,
                .name = {},
                .level = EscalationLevel::Major,
                .reason = words(u"停电"_s),
                .officer = StaffId(1),
                .begunAt = m_now,
                .endedAt = {},
                .cameAt = {}};
    }

    Callout callout() const
    {
        return {.id = CalloutId(1),
                .page = LogPageId(1),
                .entry = {},
                .work = CaseId(1),
                .department = words(u"维修"_s),
                .who = {},
                .officer = StaffId(1),
                .toldAt = m_now,
                .arrivedAt = {},
                .doneAt = {},
                .note = {}};
    }

    Measure measure() const
    {
        return {.id = MeasureId(1),
                .page = LogPageId(1),
                .entry = LogEntryId(1),
                .work = {},
                .what = words(u"拉警戒线"_s),
                .officer = StaffId(1),
                .takenAt = m_now,
                .liftedBy = {},
                .liftedAt = {}};
    }

    EscalationAttempt attempt(qint64 id = 1) const
    {
        return {EscalationAttemptId(id), EscalationId(1), LogPageId(1), m_now, false, {}, StaffId(1)};
    }

    LogPage page(PageState state) const
    {
        return {.id = LogPageId(1),
                .volume = LogVolumeId(1),
                .number = 1,
                .date = {2026, 3, 2},
                .pattern = ShiftPatternId(1),
                .plannedStart = m_now,
                .plannedEnd = m_now,
                .officer = StaffId(1),
                .weather = {},
                .dutyManager = {},
                .state = state,
                .openedAt = m_now,
                .closedAt = {}};
    }
};

TEST_F(CaseRuleTest, R_HO_13_AReportIsAboutOneThingAndNamesALeader)
{
    Escalation both = report();
    both.work = CaseId(1);
    EXPECT_EQ(see(both), JournalProblem::WrongBody);
    Escalation neither = report(2);
    neither.entry.reset();
    EXPECT_EQ(see(neither), JournalProblem::WrongBody);
    Escalation nobody = report(3);
    nobody.leader.reset();
    EXPECT_EQ(see(nobody), JournalProblem::WrongBody);
    Escalation nameless = report(4);
    nameless.title = QChar(0x200b);
    EXPECT_EQ(see(nameless), JournalProblem::WrongBody) << "of which nothing is seen";
    EXPECT_EQ(see(report(5)), std::nullopt);
}

TEST_F(CaseRuleTest, R_HO_13_AReportOnlyGoesForward)
{
    ASSERT_EQ(see(report()), std::nullopt);
    EXPECT_EQ(see(attempt()), std::nullopt);
    Escalation ended = report();
    ended.endedAt = m_now;
    ASSERT_EQ(see(ended), std::nullopt);
    EXPECT_EQ(see(ended), JournalProblem::WrittenTwice) << "nothing came of it";
    Escalation came = ended;
    came.cameAt = m_now.addSecs(60);
    EXPECT_EQ(see(came), std::nullopt);
    EXPECT_EQ(see(came), JournalProblem::AfterClosing);
    EXPECT_EQ(see(attempt(2)), JournalProblem::AfterClosing);
}

TEST_F(CaseRuleTest, R_HO_13_AnAnswerCanBeRead)
{
    ASSERT_EQ(see(report()), std::nullopt);
    EscalationAttempt answered = attempt();
    answered.answer = QChar(0x200b);
    EXPECT_EQ(see(answered), JournalProblem::WrongBody);
    answered = attempt(2);
    answered.answer = u"关总阀"_s;
    EXPECT_EQ(see(answered), std::nullopt);
}

TEST_F(CaseRuleTest, R_HO_13_NobodyComesToAReportThatGoesOn)
{
    ASSERT_EQ(see(report()), std::nullopt);
    Escalation came = report();
    came.cameAt = m_now;
    EXPECT_EQ(see(came), JournalProblem::WrongBody);
}

TEST_F(CaseRuleTest, R_HO_14_ACalloutOnlyGoesForward)
{
    ASSERT_EQ(see(callout()), std::nullopt);
    Callout arrived = callout();
    arrived.arrivedAt = m_now;
    ASSERT_EQ(see(arrived), std::nullopt);
    Callout moved = arrived;
    moved.arrivedAt = m_now.addSecs(60);
    moved.doneAt = m_now.addSecs(60);
    EXPECT_EQ(see(moved), JournalProblem::WrittenTwice);
}

TEST_F(CaseRuleTest, R_HO_14_NothingFollowsACalloutThatIsDone)
{
    ASSERT_EQ(see(callout()), std::nullopt);
    Callout done = callout();
    done.doneAt = m_now;
    ASSERT_EQ(see(done), std::nullopt);
    done.arrivedAt = m_now;
    EXPECT_EQ(see(done), JournalProblem::AfterClosing);
}

TEST_F(CaseRuleTest, R_HO_14_AMeasureIsLiftedOnceByWhoWritesIt)
{
    ASSERT_EQ(see(measure()), std::nullopt);
    Measure lifted = measure();
    lifted.liftedAt = m_now;
    EXPECT_EQ(see(lifted), JournalProblem::WrongBody) << "by nobody";
    lifted.liftedBy = StaffId(2);
    EXPECT_EQ(see(lifted), JournalProblem::WrongBody) << "by somebody else";
}

TEST_F(CaseRuleTest, R_HO_14_ALiftedMeasureStaysLifted)
{
    ASSERT_EQ(see(measure()), std::nullopt);
    Measure lifted = measure();
    lifted.liftedAt = m_now;
    lifted.liftedBy = StaffId(1);
    ASSERT_EQ(see(lifted), std::nullopt);
    EXPECT_EQ(see(measure()), JournalProblem::AfterClosing);
}

TEST_F(CaseRuleTest, R_HO_14_NothingBeginsWithItsEndOrOnASignedPage)
{
    Measure lifted = measure();
    lifted.liftedAt = m_now;
    lifted.liftedBy = StaffId(1);
    EXPECT_EQ(see(lifted), JournalProblem::WrongBody);
    ASSERT_EQ(see(page(PageState::AwaitingRelief)), std::nullopt);
    EXPECT_EQ(see(callout()), JournalProblem::AfterClosing);
    EXPECT_EQ(see(attempt()), JournalProblem::AfterClosing);
}

TEST_F(CaseRuleTest, whatFollowsAnErasedEntryIsComparedWithNothing)
{
    ASSERT_EQ(seeErased(RecordType::Measure, 1), std::nullopt);
    Measure lifted = measure();
    lifted.liftedAt = m_now;
    lifted.liftedBy = StaffId(1);
    EXPECT_EQ(see(lifted), std::nullopt);
}

} // namespace dutydesk
