// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/limitsofcases.h"

#include "cases/caseservice.h"
#include "support/casesdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A follow-up of the desk, for whose answer there is an hour.
class LimitsOfCasesTest : public testing::Test
{
protected:
    LimitsOfCasesTest() { m_running.add(limitsOfCases(m_desk.store.repositories())); }

    QDateTime in(std::chrono::seconds time) const { return m_desk.clock.now().addSecs(time.count()); }

    Result<CaseLimit> set(LimitKind kind, std::chrono::seconds time)
    {
        return m_desk.cases.setLimit(m_desk.wang, m_case.id, {.kind = kind, .due = in(time), .words = u"业主在等"_s});
    }

    Result<CaseLimit> act(CaseAct act, const QString &words = {}, const QDateTime &due = {})
    {
        return m_desk.cases.actOnLimit(m_desk.wang, act, {.limit = m_limit.id, .due = due, .words = words});
    }

    CaseView view() const { return m_desk.cases.view(m_desk.wang, m_case.id).value(); }
    std::vector<RunningLimit> running() const { return m_running.list(m_desk.wang).value(); }

    CasesDesk m_desk;
    const Case m_case = m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"漏水"_s, .place = u"3-502"_s}).value();
    const CaseLimit m_limit = set(LimitKind::Answer, 1h).value();
    RunningLimits m_running;
};

TEST_F(LimitsOfCasesTest, R_WN_3_ALimitPausesWhileTheDeskWaitsForSomebody)
{
    m_desk.clock.advance(10min);
    ASSERT_TRUE(act(CaseAct::PauseLimit, u"等业主开门"_s));
    m_desk.clock.advance(2h);
    ASSERT_EQ(running().size(), 1U);
    EXPECT_EQ(running()[0].stateAt(m_desk.clock.now()), LimitState::Paused);
    EXPECT_EQ(running()[0].leftAt(m_desk.clock.now()), 50min);

    ASSERT_TRUE(act(CaseAct::ResumeLimit, u"业主已到家"_s));
    ASSERT_EQ(running().size(), 1U);
    EXPECT_EQ(running()[0].stateAt(m_desk.clock.now()), LimitState::Running);
    EXPECT_EQ(running()[0].due, m_limit.due.addSecs(7200));
    EXPECT_EQ(running()[0].from, m_limit.runsFrom.addSecs(7200));
    EXPECT_EQ(running()[0].kind, LimitKind::Answer);
    EXPECT_EQ(running()[0].record, RecordReference::of(m_case));

    ASSERT_TRUE(act(CaseAct::MeetLimit));
    EXPECT_THAT(running(), testing::IsEmpty());
    const CaseView seen = view();
    ASSERT_EQ(seen.limits.size(), 1U);
    EXPECT_FALSE(seen.limits[0].isMissedAt(m_desk.clock.now().addDays(1)));
    QStringList said;
    for (const ShownStep &step : seen.steps) {
        said.append(step.step.words);
        EXPECT_EQ(step.step.limit.has_value(), isOnLimit(step.step.act));
    }
    EXPECT_EQ(said, QStringList({{}, u"业主在等"_s, u"等业主开门"_s, u"业主已到家"_s, {}}));
}

TEST_F(LimitsOfCasesTest, R_WN_3_AMissedLimitStaysAsItIsAndSaysWhyOnce)
{
    m_desk.clock.advance(1h + 12min);
    EXPECT_EQ(act(CaseAct::ChangeLimit, u"再等等"_s, in(1h)).error().code, ErrorCode::RecordClosed);
    EXPECT_EQ(act(CaseAct::PauseLimit, u"等业主"_s).error().code, ErrorCode::RecordClosed);
    ASSERT_TRUE(act(CaseAct::ExplainLimit, u"同时有两起求助"_s));
    EXPECT_EQ(act(CaseAct::ExplainLimit, u"另一个原因"_s).error().code, ErrorCode::RecordClosed);
    EXPECT_EQ(running()[0].leftAt(m_desk.clock.now()), -12min);

    ASSERT_TRUE(act(CaseAct::MeetLimit));
    const CaseLimit met = view().limits[0];
    EXPECT_TRUE(met.isMissedAt(*met.endedAt));
    EXPECT_EQ(met.due.secsTo(*met.endedAt), 12 * 60);
}

TEST_F(LimitsOfCasesTest, R_WN_3_ALimitIsMovedWithAReason)
{
    EXPECT_EQ(act(CaseAct::ChangeLimit, u" "_s, in(2h)).error(), (Error{ErrorCode::InvalidInput, u"words"_s}));
    EXPECT_EQ(act(CaseAct::ChangeLimit, u"业主改约"_s).error(), (Error{ErrorCode::InvalidInput, u"due_at"_s}));
    EXPECT_EQ(act(CaseAct::ChangeLimit, u"业主改约"_s, in(-1h)).error(), (Error{ErrorCode::InvalidInput, u"due_at"_s}));
    EXPECT_EQ(act(CaseAct::ChangeLimit, u"业主改约"_s, m_limit.due).error(),
              (Error{ErrorCode::InvalidInput, u"due_at"_s}));
    EXPECT_EQ(act(CaseAct::ChangeLimit, u"业主改约"_s, in(2h))->due, in(2h));
    EXPECT_EQ(act(CaseAct::ResumeLimit, u"业主改约"_s).error().code, ErrorCode::RecordClosed) << "it runs";
}

TEST_F(LimitsOfCasesTest, R_WN_3_ACaseHasSeveralLimits)
{
    ASSERT_TRUE(set(LimitKind::OnSite, 30min));
    EXPECT_EQ(set(LimitKind::Deadline, 2h).error(), (Error{ErrorCode::InvalidInput, u"kind"_s}));
    EXPECT_EQ(set(LimitKind::OnSite, -30min).error(), (Error{ErrorCode::InvalidInput, u"due_at"_s}));
    EXPECT_EQ(m_desk.cases.setLimit(m_desk.wang, m_case.id, {}).error(), (Error{ErrorCode::InvalidInput, u"due_at"_s}));

    ASSERT_EQ(running().size(), 2U);
    EXPECT_EQ(running()[0].kind, LimitKind::OnSite) << "the nearest first";
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"道闸"_s, .deadline = in(45min)}));
    const std::vector<ShownCase> list = m_desk.cases.list(m_desk.wang, CasesShown::Open).value();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].of.id, m_case.id) << "what ends first, by its limit";
    ASSERT_EQ(list[0].limits.size(), 2U);
    EXPECT_EQ(list[0].limits[0].kind, LimitKind::OnSite);
}

TEST_F(LimitsOfCasesTest, R_WN_3_WhatIsDoneHasNoLimitThatRuns)
{
    ASSERT_TRUE(set(LimitKind::OnSite, 30min));
    ASSERT_TRUE(act(CaseAct::PauseLimit, u"等业主"_s));
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, m_case.id, u"已修"_s));

    for (const CaseLimit &limit : view().limits) {
        EXPECT_EQ(limit.endedAt, m_desk.clock.now());
    }
    EXPECT_THAT(running(), testing::IsEmpty());
    EXPECT_EQ(act(CaseAct::MeetLimit).error().code, ErrorCode::RecordClosed);
    EXPECT_EQ(set(LimitKind::Revisit, 24h).error().code, ErrorCode::RecordClosed);
}

TEST_F(LimitsOfCasesTest, R_OW_5_AMaskedNumberInAReasonIsKeptInFull)
{
    Case changed = m_case;
    changed.progress = u"回电 13805714826"_s;
    ASSERT_TRUE(m_desk.store.cases.put(changed));
    ASSERT_TRUE(act(CaseAct::PauseLimit, u"等 138****4826 回电"_s));

    EXPECT_EQ(m_desk.store.caseSteps.list()->back().words, u"等 13805714826 回电"_s);
}

} // namespace dutydesk
