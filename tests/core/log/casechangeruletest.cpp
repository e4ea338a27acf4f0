// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/casechangerule.h"

#include "core/log/rulealone.h"

#include <functional>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Page 1 is open, and officer 1 writes on it.
class CaseChangeRuleTest : public RuleAlone<CaseChangeRule>
{
protected:
    using RuleAlone::see;

    void SetUp() override { EXPECT_EQ(see(page(1, PageState::Open)), std::nullopt); }

    LogPage page(qint64 id, PageState state, const QDate &date = {2026, 3, 2}) const
    {
        return {.id = LogPageId(id),
                .volume = LogVolumeId(1),
                .number = int(id),
                .date = date,
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

    Problem seeLine(qint64 id, std::optional<qint64> amends = {})
    {
        return see(LogEntry{.id = LogEntryId(id),
                            .page = LogPageId(1),
                            .line = int(id),
                            .happenedAt = m_now,
                            .writtenAt = m_now,
                            .source = EntrySource::Call,
                            .place = {},
                            .person = {},
                            .telephone = {},
                            .matter = words(u"漏水"_s),
                            .entryClass = EntryClass::Other,
                            .action = {},
                            .toldWhom = {},
                            .state = EntryState::FollowUp,
                            .officer = StaffId(1),
                            .amends = amends ? std::optional(LogEntryId(*amends)) : std::nullopt,
                            .reason = {}});
    }

    Problem begin(const Case &one)
    {
        return see(EntryKind::RecordCreated, RecordType::Case, one.id.value(), rowOf(one));
    }

    Problem step(const Case &of, CaseAct act, CaseState before, const QString &said = {})
    {
        return see(aStep(++m_steps, of, act, before, said));
    }

    /// Writes it down with its step; what is wrong with either.
    Problem receive(const Case &one)
    {
        const Problem problem = begin(one);
        return problem ? problem : step(one, CaseAct::Receive, one.state);
    }

    Problem take(const Case &now, CaseAct act, CaseState before, const QString &said = u"已处理"_s)
    {
        const Problem problem = see(now);
        return problem ? problem : step(now, act, before, said);
    }

    /// A task that officer 1, head of the desk, gave, as it stands when it was reported back.
    Case reportedTask()
    {
        m_role = Role::HeadOfDesk;
        EXPECT_EQ(receive(aTask(1)), std::nullopt);
        const Case reported = aTask(1, CaseState::ReportedBack);
        EXPECT_EQ(take(reported, CaseAct::ReportBack, CaseState::Open), std::nullopt);
        return reported;
    }

    static Case of(qint64 line)
    {
        Case one = aCase(1);
        one.entry = LogEntryId(line);
        return one;
    }

    qint64 m_steps = 0;
};

TEST_F(CaseChangeRuleTest, R_WN_5_AStateHasItsStep)
{
    ASSERT_EQ(begin(aCase(1)), std::nullopt);
    const auto missing = m_rule.endOfChange();
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->problem, JournalProblem::UnknownReference);
    EXPECT_EQ(missing->sequence, m_sequence);

    ASSERT_EQ(begin(aCase(2)), std::nullopt);
    EXPECT_EQ(seeLine(1), JournalProblem::UnknownReference) << "which is no step";
    EXPECT_EQ(receive(aCase(3)), std::nullopt);
    EXPECT_EQ(m_rule.endOfChange(), std::nullopt);
}

TEST_F(CaseChangeRuleTest, R_WN_5_AStepHasItsState)
{
    EXPECT_EQ(step(aCase(1), CaseAct::Note, CaseState::Open, u"听到"_s), JournalProblem::UnknownReference);
    ASSERT_EQ(receive(aCase(1)), std::nullopt);
    EXPECT_EQ(step(aCase(1), CaseAct::Note, CaseState::Open, u"听到"_s), JournalProblem::UnknownReference)
        << "a second one";
    ASSERT_EQ(begin(aCase(2)), std::nullopt);
    EXPECT_EQ(step(aCase(1), CaseAct::Receive, CaseState::Open), JournalProblem::UnknownReference) << "of another case";
}

TEST_F(CaseChangeRuleTest, R_WN_5_AStepStandsOnTheOpenPage)
{
    ASSERT_EQ(receive(aCase(1)), std::nullopt);
    ASSERT_EQ(see(page(1, PageState::AwaitingRelief)), std::nullopt);
    EXPECT_EQ(take(aCase(1), CaseAct::Note, CaseState::Open), JournalProblem::AfterClosing);
    ASSERT_EQ(see(page(2, PageState::Open)), std::nullopt);
    EXPECT_EQ(take(aCase(1), CaseAct::Note, CaseState::Open), JournalProblem::AfterClosing) << "on page 1";
}

TEST_F(CaseChangeRuleTest, R_WN_5_AStepLeadsFromTheStateBeforeToTheOneAfter)
{
    ASSERT_EQ(receive(aTask(1)), JournalProblem::NoRight) << "an officer assigns nothing";
    m_role = Role::HeadOfDesk;
    ASSERT_EQ(receive(aTask(2)), std::nullopt);
    const Case begun = aTask(2, CaseState::UnderWay);
    EXPECT_EQ(take(begun, CaseAct::Begin, CaseState::UnderWay), JournalProblem::WrongBody) << "it was open";
    const Case other = aTask(3);
    ASSERT_EQ(receive(other), std::nullopt);
    ASSERT_EQ(see(aTask(3, CaseState::UnderWay)), std::nullopt);
    EXPECT_EQ(step(other, CaseAct::Begin, CaseState::Open), JournalProblem::WrongBody) << "it is under way now";
}

TEST_F(CaseChangeRuleTest, R_WN_5_OnlyWhatTheTableKnowsIsDone)
{
    ASSERT_EQ(receive(aCase(1)), std::nullopt);
    Case begun = aCase(1);
    begun.state = CaseState::UnderWay;
    EXPECT_EQ(take(begun, CaseAct::Begin, CaseState::Open), JournalProblem::WrongBody) << "no act of a follow-up";
    ASSERT_EQ(receive(aCase(2)), std::nullopt);
    Case other = aCase(2);
    other.state = CaseState::UnderWay;
    EXPECT_EQ(take(other, CaseAct::Note, CaseState::Open), JournalProblem::WrongBody) << "which leaves the state";

    m_role = Role::HeadOfDesk;
    ASSERT_EQ(receive(aTask(3)), std::nullopt);
    EXPECT_EQ(take(doneAt(m_now, aTask(3)), CaseAct::Finish, CaseState::Open), JournalProblem::WrongBody)
        << "not reported back";
}

TEST_F(CaseChangeRuleTest, R_WN_5_ACaseIsReceivedOnceAndFirst)
{
    ASSERT_EQ(begin(aCase(1)), std::nullopt);
    EXPECT_EQ(step(aCase(1), CaseAct::Note, CaseState::Open, u"听到"_s), JournalProblem::WrongBody);
    EXPECT_EQ(receive(doneAt(m_now, aCase(2))), JournalProblem::WrongBody) << "it begins open";
    ASSERT_EQ(begin(aCase(3)), std::nullopt);
    EXPECT_EQ(step(aCase(3), CaseAct::Receive, CaseState::UnderWay), JournalProblem::WrongBody);
    ASSERT_EQ(receive(aCase(4)), std::nullopt);
    EXPECT_EQ(take(aCase(4), CaseAct::Receive, CaseState::Open, {}), JournalProblem::WrongBody) << "again";
}

TEST_F(CaseChangeRuleTest, R_WN_5_AnActSaysWhatItMustSay)
{
    ASSERT_EQ(receive(aCase(1)), std::nullopt);
    EXPECT_EQ(take(aCase(1), CaseAct::Note, CaseState::Open, QChar(0x200b)), JournalProblem::WrongBody)
        << "nothing is seen";
    EXPECT_EQ(take(aCase(1), CaseAct::Change, CaseState::Open, {}), std::nullopt);
    ASSERT_EQ(begin(aCase(2)), std::nullopt);
    EXPECT_EQ(step(aCase(2), CaseAct::Receive, CaseState::Open, u"收到"_s), JournalProblem::WrongBody)
        << "receiving says nothing but the case";
}

TEST_F(CaseChangeRuleTest, R_WN_5_WhoGaveATaskAcceptsIt)
{
    const Case reported = reportedTask();
    m_actor = 3;
    EXPECT_EQ(take(doneAt(m_now, reported), CaseAct::Finish, CaseState::ReportedBack), JournalProblem::NoRight)
        << "another head of the desk";
}

TEST_F(CaseChangeRuleTest, R_WN_5_TheManagerAcceptsATaskOfAnybody)
{
    const Case reported = reportedTask();
    m_actor = 3;
    m_role = Role::CentreManager;
    EXPECT_EQ(take(doneAt(m_now, reported), CaseAct::Finish, CaseState::ReportedBack), std::nullopt);
}

TEST_F(CaseChangeRuleTest, R_WN_5_OnlyAChangeChangesMoreThanHowFarItGot)
{
    ASSERT_EQ(receive(aCase(1)), std::nullopt);
    Case moved = aCase(1);
    moved.place = u"5幢"_s;
    EXPECT_EQ(take(moved, CaseAct::Note, CaseState::Open), JournalProblem::WrittenTwice);
    ASSERT_EQ(receive(aCase(2)), std::nullopt);
    moved = aCase(2);
    moved.place = u"5幢"_s;
    EXPECT_EQ(take(moved, CaseAct::Change, CaseState::Open), std::nullopt);
    moved.progress = u"已关阀"_s;
    EXPECT_EQ(take(moved, CaseAct::Note, CaseState::Open), std::nullopt);
}

TEST_F(CaseChangeRuleTest, R_WN_5_WhatATaskAsksIsForWhoGaveIt)
{
    m_role = Role::HeadOfDesk;
    const std::vector<std::function<void(Case &)>> ways{
        [](Case &task) { task.matter = words(u"换灯"_s); }, [](Case &task) { task.responsible = StaffId(3); },
        [](Case &task) { task.follower = u"王芳"_s; }, [this](Case &task) { task.deadline = m_now; }};
    qint64 id = 0;
    for (const auto &change : ways) {
        for (const qint64 actor : {1, 3}) {
            Case task = aTask(++id);
            m_actor = 1;
            ASSERT_EQ(receive(task), std::nullopt);
            change(task);
            m_actor = actor;
            EXPECT_EQ(take(task, CaseAct::Change, CaseState::Open),
                      actor == 1 ? std::nullopt : std::optional(JournalProblem::NoRight));
            m_rule.endOfChange();
        }
    }
    Case followUp = aCase(++id);
    ASSERT_EQ(receive(followUp), std::nullopt);
    followUp.deadline = m_now;
    m_role = Role::DutyOfficer;
    EXPECT_EQ(take(followUp, CaseAct::Change, CaseState::Open), std::nullopt) << "which is everybody's";
}

TEST_F(CaseChangeRuleTest, R_WN_5_ATaskIsOfAPersonAndOfNoLine)
{
    m_role = Role::HeadOfDesk;
    Case nobodys = aTask(1);
    nobodys.responsible.reset();
    EXPECT_EQ(receive(nobodys), JournalProblem::WrongBody);
    m_rule.endOfChange();
    Case ofALine = aTask(2);
    ofALine.entry = LogEntryId(1);
    EXPECT_EQ(receive(ofALine), JournalProblem::WrongBody);
    m_rule.endOfChange();
    Case followUp = aCase(3);
    followUp.responsible = StaffId(2);
    EXPECT_EQ(receive(followUp), JournalProblem::WrongBody);
}

TEST_F(CaseChangeRuleTest, R_WN_5_NumbersHaveNoGapInAYear)
{
    EXPECT_EQ(receive(aCase(1)), std::nullopt);
    Case again = aCase(2);
    again.serial = 1;
    EXPECT_EQ(receive(again), JournalProblem::WrongBody);
    m_rule.endOfChange();
    Case far = aCase(3);
    far.serial = 4;
    EXPECT_EQ(receive(far), JournalProblem::WrongBody);
    m_rule.endOfChange();
    ASSERT_EQ(see(EntryKind::RecordCreated, RecordType::Case, 4, {}), std::nullopt);
    ASSERT_EQ(see(EntryKind::RecordCreated, RecordType::CaseStep, 4, {}), std::nullopt);
    EXPECT_EQ(receive(aCase(5)), std::nullopt) << "number 4 was erased";
}

TEST_F(CaseChangeRuleTest, R_WN_5_TheYearIsThatOfThePage)
{
    ASSERT_EQ(receive(aCase(1)), std::nullopt);
    ASSERT_EQ(see(page(2, PageState::Open, {2027, 1, 1})), std::nullopt);
    Case late = aCase(2);
    late.page = LogPageId(2);
    EXPECT_EQ(receive(late), JournalProblem::WrongBody);
    m_rule.endOfChange();
    Case onTheOldPage = aCase(2);
    onTheOldPage.year = 2027;
    EXPECT_EQ(receive(onTheOldPage), JournalProblem::WrongBody);
    m_rule.endOfChange();
    late.year = 2027;
    late.serial = 3;
    EXPECT_EQ(begin(late), std::nullopt) << "after two that were wrong";
}

TEST_F(CaseChangeRuleTest, R_HO_5_WorkThatIsDoneSaysWhen)
{
    ASSERT_EQ(receive(aCase(1)), std::nullopt);
    Case undated = aCase(1);
    undated.state = CaseState::Done;
    EXPECT_EQ(see(undated), JournalProblem::WrongBody);
    m_rule.endOfChange();
    Case open = aCase(1);
    open.doneAt = m_now;
    EXPECT_EQ(see(open), JournalProblem::WrongBody);
}

TEST_F(CaseChangeRuleTest, R_HO_5_NothingFollowsWorkThatIsDone)
{
    EXPECT_EQ(receive(aCase(1)), std::nullopt);
    EXPECT_EQ(take(aCase(1), CaseAct::Change, CaseState::Open), std::nullopt);
    EXPECT_EQ(take(done(1), CaseAct::Finish, CaseState::Open), std::nullopt);
    EXPECT_EQ(take(done(1), CaseAct::Finish, CaseState::Open), JournalProblem::AfterClosing);
}

TEST_F(CaseChangeRuleTest, whatFollowsAnErasedStateIsComparedWithNothing)
{
    EXPECT_EQ(receive(aCase(1)), std::nullopt);
    EXPECT_EQ(take(done(1), CaseAct::Finish, CaseState::Open), std::nullopt);
    EXPECT_EQ(see(EntryKind::RecordChanged, RecordType::Case, 1, {}), std::nullopt);
    EXPECT_EQ(see(EntryKind::RecordCreated, RecordType::CaseStep, 9, {}), std::nullopt);
    EXPECT_EQ(take(aCase(1), CaseAct::Note, CaseState::Open), std::nullopt);
}

TEST_F(CaseChangeRuleTest, R_HO_2_WorkGoesOverToTheCorrectionOfItsLine)
{
    seeLine(1);
    seeLine(2, 1);
    receive(of(1));
    m_rule.endOfChange();
    seeLine(3, 2);
    EXPECT_EQ(take(of(3), CaseAct::Change, CaseState::Open), std::nullopt) << "by way of line 2";
    m_rule.endOfChange();
    seeLine(4);
    EXPECT_EQ(see(of(4)), JournalProblem::WrittenTwice) << "which corrects nothing";
}

TEST_F(CaseChangeRuleTest, R_HO_2_ALineCorrectedToDoneTakesItsWorkWithIt)
{
    seeLine(1);
    receive(of(1));
    m_rule.endOfChange();
    seeLine(2, 1);
    Case finished = doneAt(m_now, of(2));
    finished.matter = words(u"渗水"_s);
    EXPECT_EQ(take(finished, CaseAct::Finish, CaseState::Open), std::nullopt);
}

TEST_F(CaseChangeRuleTest, R_HO_2_WorkGoesOverOnlyWhenItsLineIsCorrected)
{
    seeLine(1);
    receive(of(1));
    seeLine(2, 1);
    m_rule.endOfChange();
    EXPECT_EQ(see(of(2)), JournalProblem::WrittenTwice);
}

TEST_F(CaseChangeRuleTest, R_HO_2_WorkDoesNotLoseItsLine)
{
    seeLine(1);
    receive(of(1));
    EXPECT_EQ(see(aCase(1)), JournalProblem::WrittenTwice);
}

TEST_F(CaseChangeRuleTest, R_HO_7_OnlyTheManagerMakesWorkLessUrgent)
{
    receive(aCase(1, Urgency::Important));
    EXPECT_EQ(see(aCase(1)), JournalProblem::NoRight);
    m_rule.endOfChange();
    m_role = Role::CentreManager;
    ASSERT_EQ(receive(aCase(2, Urgency::Important)), std::nullopt);
    EXPECT_EQ(take(aCase(2), CaseAct::Change, CaseState::Open), std::nullopt);
}

} // namespace dutydesk::test
