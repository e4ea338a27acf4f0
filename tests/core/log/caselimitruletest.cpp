// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/caselimitrule.h"

#include "core/log/rulealone.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// An hour for the answer, set at eight.
CaseLimit hourSince(const QDateTime &eight)
{
    return {CaseLimitId(1), CaseId(1), LimitKind::Answer, eight, eight.addSecs(3600), StaffId(1)};
}

} // namespace

TEST(CaseLimit, R_WN_3_APauseMovesTheEndByItsLength)
{
    const QDateTime eight({2026, 3, 2}, {8, 0}, Qt::UTC);
    const CaseLimit limit = hourSince(eight);
    const CaseLimit paused = *afterAct(limit, CaseAct::PauseLimit, eight.addSecs(600), {});
    EXPECT_EQ(paused.pausedAt, eight.addSecs(600));
    EXPECT_EQ(paused.due, limit.due);
    EXPECT_FALSE(paused.isMissedAt(eight.addDays(1))) << "it does not run";

    const CaseLimit resumed = *afterAct(paused, CaseAct::ResumeLimit, eight.addSecs(7800), {});
    EXPECT_EQ(resumed.pausedAt, std::nullopt);
    EXPECT_EQ(resumed.due, limit.due.addSecs(7200));
    EXPECT_EQ(resumed.runsFrom, eight.addSecs(7200)) << "four fifths are counted without the pause";
}

TEST(CaseLimit, R_WN_3_WhatIsMissedIsOnlyExplainedAndEnded)
{
    const QDateTime eight({2026, 3, 2}, {8, 0}, Qt::UTC);
    const CaseLimit limit = hourSince(eight);
    const QDateTime late = limit.due.addSecs(1);
    EXPECT_FALSE(afterAct(limit, CaseAct::ExplainLimit, limit.due, {})) << "the last second can still be met";
    for (const CaseAct act : {CaseAct::ChangeLimit, CaseAct::PauseLimit, CaseAct::ResumeLimit, CaseAct::SetLimit}) {
        EXPECT_FALSE(afterAct(limit, act, late, late.addSecs(60))) << int(act);
    }
    const CaseLimit explained = *afterAct(limit, CaseAct::ExplainLimit, late, {});
    EXPECT_FALSE(afterAct(explained, CaseAct::ExplainLimit, late, {})) << "why is asked once";
    const CaseLimit ended = *afterAct(explained, CaseAct::MeetLimit, late, {});
    EXPECT_TRUE(ended.isMissedAt(late.addDays(9)));
    EXPECT_EQ(ended.endedAt, late);
    EXPECT_FALSE(afterAct(ended, CaseAct::MeetLimit, late, {}));
}

TEST(CaseLimit, R_WN_3_ItIsMovedToAnotherMomentThatIsStillToCome)
{
    const QDateTime eight({2026, 3, 2}, {8, 0}, Qt::UTC);
    const CaseLimit limit = hourSince(eight);
    EXPECT_FALSE(afterAct(limit, CaseAct::ChangeLimit, eight.addSecs(60), limit.due));
    EXPECT_FALSE(afterAct(limit, CaseAct::ChangeLimit, eight.addSecs(60), eight.addSecs(60)));
    EXPECT_FALSE(afterAct(limit, CaseAct::ChangeLimit, eight.addSecs(60), {}));
    EXPECT_EQ(afterAct(limit, CaseAct::ChangeLimit, eight.addSecs(60), eight.addSecs(120))->due, eight.addSecs(120));
    CaseLimit paused = limit;
    paused.pausedAt = eight;
    EXPECT_FALSE(afterAct(paused, CaseAct::ChangeLimit, eight, eight.addSecs(9000)));
    EXPECT_FALSE(afterAct(paused, CaseAct::PauseLimit, eight, {}));
}

/// Entries of the case 1, each act a minute after the one before.
class CaseLimitRuleTest : public test::RuleAlone<CaseLimitRule>
{
protected:
    using RuleAlone::see;

    Problem act(CaseAct act, std::optional<qint64> limit = 1, const Case &of = aCase(1))
    {
        m_now = m_now.addSecs(60);
        CaseStep step = aStep(++m_steps, of, act, CaseState::Open);
        step.takenAt = m_now;
        step.limit = limit && isOnLimit(act) ? std::optional(CaseLimitId(*limit)) : std::nullopt;
        return see(step);
    }

    /// The limit is set by its step; what is wrong with either.
    Problem set(const CaseLimit &limit)
    {
        const Problem problem = act(CaseAct::SetLimit, limit.id.value());
        return problem ? problem : begin(limit);
    }

    Problem begin(const CaseLimit &limit)
    {
        return see(EntryKind::RecordCreated, RecordType::CaseLimit, limit.id.value(), rowOf(limit));
    }

    /// What is set in a minute: an hour for the answer.
    CaseLimit next(qint64 id = 1) const
    {
        CaseLimit limit = hourSince(m_now.addSecs(60));
        limit.id = CaseLimitId(id);
        return limit;
    }

    Problem endOfChange()
    {
        const auto found = m_rule.endOfChange();
        return found ? std::optional(found->problem) : std::nullopt;
    }

    qint64 m_steps = 0;
};

TEST_F(CaseLimitRuleTest, R_WN_3_ALimitLivesByItsSteps)
{
    const CaseLimit limit = next();
    ASSERT_EQ(set(limit), std::nullopt);
    ASSERT_EQ(endOfChange(), std::nullopt);

    CaseLimit now = limit;
    now.due = now.due.addSecs(600);
    ASSERT_EQ(act(CaseAct::ChangeLimit), std::nullopt);
    EXPECT_EQ(see(now), std::nullopt);
    ASSERT_EQ(act(CaseAct::PauseLimit), std::nullopt);
    now.pausedAt = m_now;
    EXPECT_EQ(see(now), std::nullopt);
    ASSERT_EQ(act(CaseAct::ResumeLimit), std::nullopt);
    now = *afterAct(now, CaseAct::ResumeLimit, m_now, {});
    EXPECT_EQ(see(now), std::nullopt);
    m_now = now.due;
    ASSERT_EQ(act(CaseAct::ExplainLimit), std::nullopt);
    now.explainedAt = m_now;
    EXPECT_EQ(see(now), std::nullopt);
    ASSERT_EQ(act(CaseAct::MeetLimit), std::nullopt);
    now.endedAt = m_now;
    EXPECT_EQ(see(now), std::nullopt);
    EXPECT_EQ(endOfChange(), std::nullopt);

    ASSERT_EQ(act(CaseAct::MeetLimit), std::nullopt);
    EXPECT_EQ(see(now), JournalProblem::AfterClosing);
}

TEST_F(CaseLimitRuleTest, R_WN_3_ALimitHasItsStepAndAStepItsLimit)
{
    EXPECT_EQ(begin(next()), JournalProblem::UnknownReference) << "no step";
    ASSERT_EQ(act(CaseAct::Note), std::nullopt);
    EXPECT_EQ(begin(next()), JournalProblem::UnknownReference) << "a step that changes no limit";
    ASSERT_EQ(act(CaseAct::SetLimit), std::nullopt);
    EXPECT_EQ(endOfChange(), JournalProblem::UnknownReference) << "no limit";
    ASSERT_EQ(act(CaseAct::SetLimit), std::nullopt);
    EXPECT_EQ(act(CaseAct::Note), JournalProblem::UnknownReference) << "no limit before the next step";

    EXPECT_EQ(act(CaseAct::SetLimit, {}), JournalProblem::WrongBody) << "a step that names no limit";
    EXPECT_EQ(endOfChange(), JournalProblem::UnknownReference);
    const CaseLimit other = next(2);
    ASSERT_EQ(act(CaseAct::SetLimit, 1), std::nullopt);
    EXPECT_EQ(begin(other), JournalProblem::UnknownReference) << "a step of another limit";
    CaseLimit ofAnother = next();
    ofAnother.of = CaseId(2);
    EXPECT_EQ(endOfChange(), JournalProblem::UnknownReference);
    EXPECT_EQ(set(ofAnother), JournalProblem::UnknownReference) << "a step of another case";
    EXPECT_EQ(endOfChange(), JournalProblem::UnknownReference);
    ASSERT_EQ(set(next()), std::nullopt);
    EXPECT_EQ(see(next(1)), JournalProblem::UnknownReference) << "a second state";
}

TEST_F(CaseLimitRuleTest, R_WN_3_ALimitBeginsWhenItIsSetAndRuns)
{
    const auto wrong = [this](auto change) {
        CaseLimit limit = next();
        change(limit);
        EXPECT_EQ(set(limit), JournalProblem::WrongBody);
        EXPECT_EQ(endOfChange(), std::nullopt);
    };
    wrong([](CaseLimit &limit) { limit.runsFrom = limit.runsFrom.addSecs(-1); });
    wrong([](CaseLimit &limit) { limit.due = limit.runsFrom; });
    wrong([](CaseLimit &limit) { limit.kind = LimitKind::Deadline; });
    wrong([](CaseLimit &limit) { limit.pausedAt = limit.runsFrom; });
    wrong([](CaseLimit &limit) { limit.explainedAt = limit.runsFrom; });
    wrong([](CaseLimit &limit) { limit.endedAt = limit.runsFrom; });
    ASSERT_EQ(act(CaseAct::MeetLimit), std::nullopt);
    EXPECT_EQ(begin(next()), JournalProblem::WrongBody) << "by another act";
}

TEST_F(CaseLimitRuleTest, R_WN_3_AnActChangesWhatItMayAndNothingElse)
{
    for (const CaseAct one :
         {CaseAct::SetLimit, CaseAct::PauseLimit, CaseAct::ResumeLimit, CaseAct::ExplainLimit, CaseAct::MeetLimit}) {
        CaseLimit limit = next(1 + m_steps);
        ASSERT_EQ(set(limit), std::nullopt);
        limit.due = limit.due.addSecs(60);
        ASSERT_EQ(act(one, limit.id.value()), std::nullopt);
        EXPECT_EQ(see(limit), JournalProblem::WrongBody) << int(one);
    }
}

TEST_F(CaseLimitRuleTest, R_WN_3_WhatIsDoneHasNoLimitThatRuns)
{
    const CaseLimit first = next(1);
    ASSERT_EQ(set(first), std::nullopt);
    const CaseLimit second = next(2);
    ASSERT_EQ(set(second), std::nullopt);
    ASSERT_EQ(endOfChange(), std::nullopt);

    ASSERT_EQ(act(CaseAct::Finish, {}, done(1)), std::nullopt);
    const auto ended = [this](CaseLimit limit) {
        limit.endedAt = m_now;
        return see(limit);
    };
    EXPECT_EQ(ended(first), std::nullopt);
    EXPECT_EQ(ended(second), std::nullopt);
    EXPECT_EQ(endOfChange(), std::nullopt);
    EXPECT_EQ(ended(second), JournalProblem::UnknownReference) << "after the change";
}

TEST_F(CaseLimitRuleTest, R_WN_3_FindsALimitThatRunsWhenItsCaseIsDone)
{
    ASSERT_EQ(set(next()), std::nullopt);
    ASSERT_EQ(act(CaseAct::Finish, {}, done(1)), std::nullopt);
    EXPECT_EQ(endOfChange(), JournalProblem::UnknownReference);
}

} // namespace dutydesk
