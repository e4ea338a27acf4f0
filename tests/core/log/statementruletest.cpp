// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/statementrule.h"

#include "core/log/rulealone.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

class StatementRuleTest : public RuleAlone<StatementRule>
{
protected:
    Problem count(qint64 id, qint64 item)
    {
        return see(ItemCount{
            ItemCountId(id), HandoverId(1), SharedItemId(item), words(u"对讲机"_s), 2, 2, ItemState::Sound, {}});
    }

    Problem tell(const Case &told)
    {
        return see(HandedOverWork{.id = HandedOverWorkId(told.id.value()),
                                  .handover = HandoverId(1),
                                  .work = told.id,
                                  .matter = told.matter,
                                  .place = told.place,
                                  .progress = told.progress,
                                  .nextStep = told.nextStep,
                                  .deadline = told.deadline,
                                  .ifWorse = told.ifWorse,
                                  .follower = told.follower,
                                  .urgency = told.urgency});
    }

    Problem answer(qint64 work, WorkAnswer said = WorkAnswer::Taken, const QString &question = {})
    {
        return see(OpenWorkAnswer{OpenWorkAnswerId(m_sequence + 1), HandoverId(1), CaseId(work), said, question, {}});
    }

    /// A statement that names so many lines, and what else it lists.
    Problem state(qint64 lines, const Row &listed = {}, qint64 work = 0)
    {
        Row row{qint64(1), qint64(1), qint64(1), lines, work, QString(), qint64(1), QByteArray(32, 'h')};
        row.insert(row.end(), listed.begin(), listed.end());
        return see(EntryKind::HandoverStatement, RecordType::Statement, 1, row);
    }

    /// The works 1 and 2 are handed over.
    void handOverTwo()
    {
        for (const qint64 id : {1, 2}) {
            see(work(id));
            EXPECT_EQ(tell(work(id)), std::nullopt);
        }
        EXPECT_EQ(sign(SigningSide::Outgoing), std::nullopt);
        m_rule.endOfChange();
    }
};

TEST_F(StatementRuleTest, R_HO_5_TheStatementSaysHowManyLinesThereAre)
{
    seeErased(RecordType::LogPage, 1);
    seeErased(RecordType::LogEntry, 1);
    seeErased(RecordType::LogPage, 2);
    seeErased(RecordType::LogEntry, 2);
    seeErased(RecordType::LogEntry, 3);
    EXPECT_EQ(state(0), JournalProblem::WrongStatement);
    EXPECT_EQ(state(3), JournalProblem::WrongStatement);
    EXPECT_EQ(state(2), std::nullopt);
}

TEST_F(StatementRuleTest, R_HO_6_TheStatementNamesEachCount)
{
    EXPECT_EQ(count(1, 7), std::nullopt);
    EXPECT_EQ(state(0), JournalProblem::WrongStatement);
    EXPECT_EQ(state(0, {qint64(7), qint64(1), qint64(0)}), JournalProblem::WrongStatement);
    EXPECT_EQ(state(0, {qint64(7), qint64(2), qint64(0)}), std::nullopt);
    seeErased(RecordType::ItemCount, 2);
    EXPECT_EQ(state(0), std::nullopt) << "a count was erased";
}

TEST_F(StatementRuleTest, R_HO_6_AnItemIsCountedOnceByEachSide)
{
    EXPECT_EQ(count(1, 7), std::nullopt);
    EXPECT_EQ(count(2, 8), std::nullopt);
    EXPECT_EQ(count(3, 7), JournalProblem::WrittenTwice);
    m_rule.endOfChange();
    EXPECT_EQ(count(4, 7), std::nullopt) << "by the relief";
}

TEST_F(StatementRuleTest, R_HO_5_AllOpenWorkIsHandedOverAsItIs)
{
    see(work(1));
    see(done(2));
    EXPECT_EQ(state(0), JournalProblem::WrongStatement) << "the work 1 is open";
    EXPECT_EQ(tell(work(2)), JournalProblem::WrongStatement) << "which is done";
    EXPECT_EQ(tell(work(3)), JournalProblem::WrongStatement) << "which nobody knows";
    m_rule.endOfChange();
    Case other = work(1);
    other.place = u"门厅"_s;
    EXPECT_EQ(tell(other), JournalProblem::WrongStatement);
    m_rule.endOfChange();
    EXPECT_EQ(tell(work(1)), std::nullopt);
    EXPECT_EQ(state(0, {qint64(1), qint64(0)}, 1), std::nullopt);
    EXPECT_EQ(tell(work(1)), JournalProblem::WrittenTwice);
}

TEST_F(StatementRuleTest, R_HO_8_AReasonIsNotBlank)
{
    for (const auto reason : {&Handover::closingReason, &Handover::inPlaceReason, &Handover::overrideReason}) {
        for (const QString &blank : {u" "_s, u"\u200b"_s, u"\u180e\ufeff"_s}) {
            Handover handover = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
            handover.*reason = blank;
            EXPECT_EQ(see(handover), JournalProblem::WrongBody);
            handover.*reason = u"停电"_s + blank;
            EXPECT_EQ(see(handover), std::nullopt);
        }
    }
}

TEST_F(StatementRuleTest, R_HO_7_ImportantWorkIsHandedOverOnceItsBlockIsLifted)
{
    const Case important = work(1, Urgency::Important);
    const Row listed{qint64(1), qint64(2)};
    see(important);
    EXPECT_EQ(tell(important), std::nullopt);
    EXPECT_EQ(state(0, listed, 1), JournalProblem::WrongStatement);
    Handover handover = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
    EXPECT_EQ(see(handover), std::nullopt);
    EXPECT_EQ(state(0, listed, 1), JournalProblem::WrongStatement);
    handover.liftedWork = {CaseId(1)};
    EXPECT_EQ(see(handover), std::nullopt);
    EXPECT_EQ(state(0, listed, 1), std::nullopt);
}

TEST_F(StatementRuleTest, R_HO_8_AnObjectionCanBeRead)
{
    Handover handover = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
    EXPECT_EQ(see(handover), std::nullopt);
    handover.objection = u"脏"_s;
    EXPECT_EQ(see(handover), std::nullopt);
    handover.objection = u"\u200b"_s;
    EXPECT_EQ(see(handover), JournalProblem::WrongBody);
}

TEST_F(StatementRuleTest, R_HO_6_TheReliefAnswersOnceToWhatWasHandedOver)
{
    handOverTwo();
    EXPECT_EQ(answer(3), JournalProblem::WrongBody) << "which was not handed over";
    EXPECT_EQ(answer(1, WorkAnswer::Disputed), JournalProblem::WrongBody) << "without a question";
    m_rule.endOfChange();
    EXPECT_EQ(answer(1, WorkAnswer::Disputed, u"\u200b"_s), JournalProblem::WrongBody) << "nobody can read it";
    m_rule.endOfChange();
    EXPECT_EQ(answer(1, WorkAnswer::Disputed, u"谁"_s), std::nullopt);
    EXPECT_EQ(answer(1), JournalProblem::WrittenTwice);
}

TEST_F(StatementRuleTest, R_HO_6_NoWorkIsTakenOverWithoutAnAnswer)
{
    handOverTwo();
    EXPECT_EQ(answer(1), std::nullopt);
    EXPECT_EQ(sign(SigningSide::Incoming), JournalProblem::WrongStatement);
    m_rule.endOfChange();
    handOverTwo();
    EXPECT_EQ(answer(1), std::nullopt);
    EXPECT_EQ(answer(2), std::nullopt);
    EXPECT_EQ(sign(SigningSide::Incoming), std::nullopt);
    m_rule.endOfChange();
    handOverTwo();
    see(done(2));
    EXPECT_EQ(answer(1), std::nullopt);
    EXPECT_EQ(sign(SigningSide::Incoming), std::nullopt) << "the other is done";
    m_rule.endOfChange();
    seeErased(RecordType::HandedOverWork, 1);
    see(work(3));
    EXPECT_EQ(sign(SigningSide::Outgoing), std::nullopt);
    m_rule.endOfChange();
    EXPECT_EQ(sign(SigningSide::Incoming), std::nullopt) << "work that was handed over was erased";
}

} // namespace dutydesk::test
