// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/handoverrule.h"

#include "core/log/rulealone.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Officer 1 has page 1, and the work 7 blocks its handover.
class HandoverRuleTest : public RuleAlone<HandoverRule>
{
protected:
    void SetUp() override
    {
        const LogPage page{.id = LogPageId(1),
                           .volume = LogVolumeId(1),
                           .number = 1,
                           .date = m_now.date(),
                           .pattern = ShiftPatternId(1),
                           .plannedStart = m_now,
                           .plannedEnd = m_now.addSecs(3600),
                           .officer = StaffId(1),
                           .weather = {},
                           .dutyManager = {},
                           .state = PageState::Open,
                           .openedAt = m_now,
                           .closedAt = {}};
        EXPECT_EQ(see(page), std::nullopt);
        EXPECT_EQ(see(work(7, Urgency::Important)), std::nullopt);
        EXPECT_EQ(see(work(8)), std::nullopt);
    }

    Handover signedOut() const
    {
        Handover handover = m_begun;
        handover.itemsTidy = handover.deskClean = handover.evidenceCollected = true;
        handover.outgoingSignedAt = m_now;
        return handover;
    }

    Handover lifted() const
    {
        Handover handover = m_begun;
        handover.overrideBy = StaffId(3);
        handover.overrideReason = u"已安排"_s;
        handover.liftedWork = {CaseId(7)};
        return handover;
    }

    /// Officer 2 says all that a relief says.
    Handover takenOver() const
    {
        Handover handover = signedOut();
        handover.incoming = StaffId(2);
        handover.arrivedAt = handover.incomingSignedAt = m_now;
        handover.previousPageRead = handover.areaInOrder = true;
        return handover;
    }

    void state()
    {
        EXPECT_EQ(see(signedOut()), std::nullopt);
        EXPECT_EQ(sign(SigningSide::Outgoing), std::nullopt);
        m_actor = 2;
    }

    const Handover m_begun = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
};

TEST_F(HandoverRuleTest, R_HO_8_NobodyWritesIntoAHandoverThatIsNotTheirs)
{
    EXPECT_EQ(see(m_begun), JournalProblem::NotSignedFor) << "a draft";
    m_actor = 3;
    Handover handover = lifted();
    handover.explanation = u"另外"_s;
    EXPECT_EQ(see(handover), JournalProblem::NotSignedFor);
}

TEST_F(HandoverRuleTest, R_HO_7_TheManagerLiftsABlockForThePagesOfficer)
{
    m_actor = 3;
    Handover handover = lifted();
    handover.outgoing = StaffId(2);
    EXPECT_EQ(see(handover), JournalProblem::NotSignedFor);
    handover.id = HandoverId(2);
    handover.outgoing = StaffId(1);
    EXPECT_EQ(see(handover), JournalProblem::WrittenTwice) << "a second handover of the page";
}

TEST_F(HandoverRuleTest, R_HO_7_OnlyWorkThatBlocksIsLifted)
{
    m_actor = 3;
    EXPECT_EQ(see(lifted()), std::nullopt);
    EXPECT_EQ(see(lifted()), JournalProblem::NotSignedFor) << "nothing more is lifted";
    const auto lifting = [&](std::vector<CaseId> ids, const QString &reason = u"已安排\n又一件"_s) {
        Handover handover = lifted();
        handover.liftedWork = std::move(ids);
        handover.overrideReason = reason;
        const Problem problem = see(handover);
        see(lifted());
        return problem;
    };
    EXPECT_EQ(lifting({CaseId(7), CaseId(8)}), JournalProblem::WrongBody) << "which does not block";
    EXPECT_EQ(see(work(8, Urgency::Important)), std::nullopt);
    EXPECT_EQ(lifting({CaseId(7), CaseId(9)}), JournalProblem::WrongBody) << "which nobody knows";
    EXPECT_EQ(lifting({CaseId(8), CaseId(7)}), JournalProblem::WrongBody) << "not in order";
    EXPECT_EQ(lifting({CaseId(7), CaseId(7)}), JournalProblem::WrongBody);
    EXPECT_EQ(lifting({CaseId(8)}), JournalProblem::WrongBody) << "what was lifted stays";
    EXPECT_EQ(lifting({CaseId(7), CaseId(8)}, u"已安排"_s), JournalProblem::WrongBody) << "without a reason";
    EXPECT_EQ(lifting({CaseId(7), CaseId(8)}), std::nullopt);
}

TEST_F(HandoverRuleTest, R_HO_7_TheReasonsOfALiftingStay)
{
    m_actor = 3;
    EXPECT_EQ(see(lifted()), std::nullopt);
    Handover handover = signedOut();
    m_actor = 1;
    EXPECT_EQ(see(handover), JournalProblem::WrongBody) << "the lifting is gone";
    handover = lifted();
    handover.itemsTidy = handover.deskClean = handover.evidenceCollected = true;
    handover.outgoingSignedAt = m_now;
    see(lifted());
    EXPECT_EQ(see(handover), std::nullopt);
    handover.overrideBy = StaffId(4);
    EXPECT_EQ(see(handover), JournalProblem::WrongBody);
}

TEST_F(HandoverRuleTest, R_HO_5_WhoSignsOutSaysThatAllIsInOrder)
{
    EXPECT_EQ(see(signedOut()), std::nullopt);
    for (bool Handover::*tick : {&Handover::itemsTidy, &Handover::deskClean, &Handover::evidenceCollected}) {
        Handover handover = signedOut();
        handover.*tick = false;
        EXPECT_EQ(see(handover), JournalProblem::WrongBody);
    }
    m_actor = 2;
    EXPECT_EQ(see(signedOut()), JournalProblem::WrongBody) << "in the name of another";
}

TEST_F(HandoverRuleTest, R_HO_9_WhoSignsInPlaceOfTheOfficerSaysWhy)
{
    Handover handover = signedOut();
    handover.inPlaceReason = u"王芳休息"_s;
    EXPECT_EQ(see(handover), JournalProblem::WrongBody) << "of their own page";
    m_actor = 3;
    handover.outgoing = StaffId(3);
    EXPECT_EQ(see(handover), std::nullopt);
    handover.inPlaceReason.clear();
    EXPECT_EQ(see(handover), JournalProblem::WrongBody);
}

TEST_F(HandoverRuleTest, R_HO_6_TheReliefSaysWhenTheyCame)
{
    state();
    const auto arriving = [&](const std::optional<QDateTime> &moment) {
        Handover handover = takenOver();
        handover.arrivedAt = moment;
        return see(handover);
    };
    EXPECT_EQ(arriving({}), JournalProblem::WrongBody);
    EXPECT_EQ(arriving(m_now.addSecs(121)), JournalProblem::WrongBody);
    EXPECT_EQ(arriving(m_now.addSecs(120)), std::nullopt);
    EXPECT_EQ(arriving(m_now.addSecs(-25 * 3600)), std::nullopt);
    EXPECT_EQ(arriving(m_now.addSecs(-25 * 3600 - 1)), JournalProblem::WrongBody);
    const QDateTime shown = m_now.addDays(-10);
    m_now = m_now.addMSecs(1);
    const ClockAnomaly behind{shown.toMSecsSinceEpoch(), m_now.toMSecsSinceEpoch()};
    see(EntryKind::ClockAnomaly, RecordType::Notice, 0, behind.notice());
    EXPECT_EQ(arriving(shown), std::nullopt) << "by a clock that is behind";
    m_now = m_now.addSecs(60);
    EXPECT_EQ(arriving(shown), JournalProblem::WrongBody) << "by a clock that is right again";
}

TEST_F(HandoverRuleTest, R_HO_6_TheReliefReadsThePageAndLooksAround)
{
    state();
    Handover handover = takenOver();
    handover.areaInOrder = false;
    EXPECT_EQ(see(handover), JournalProblem::WrongBody);
    handover.abnormality = u"\u2060"_s;
    EXPECT_EQ(see(handover), JournalProblem::WrongBody) << "nobody can read it";
    handover.abnormality = u"桌面有水渍"_s;
    EXPECT_EQ(see(handover), std::nullopt);
    handover.previousPageRead = false;
    EXPECT_EQ(see(handover), JournalProblem::WrongBody);
    handover = takenOver();
    handover.refusalReason = u"不接"_s;
    EXPECT_EQ(see(handover), JournalProblem::WrongBody);
}

TEST_F(HandoverRuleTest, R_HO_8_WhoRefusesSaysWhyAndNothingElse)
{
    state();
    Handover refused = signedOut();
    refused.incoming = StaffId(2);
    refused.refusedAt = m_now;
    const auto seeIt = [&](const auto &change) {
        Handover handover = refused;
        change(handover);
        const Problem problem = see(handover);
        see(signedOut());
        return problem;
    };
    EXPECT_EQ(seeIt([](Handover &) {}), JournalProblem::WrongBody) << "without a reason";
    refused.refusalReason = u"\u200b"_s;
    EXPECT_EQ(seeIt([](Handover &) {}), JournalProblem::WrongBody) << "nobody can read it";
    refused.refusalReason = u"少一把钥匙"_s;
    EXPECT_EQ(seeIt([](Handover &) {}), std::nullopt);
    EXPECT_EQ(seeIt([](Handover &handover) { handover.objection = u"脏"_s; }), JournalProblem::WrongBody);
    EXPECT_EQ(seeIt([](Handover &handover) { handover.dressInOrder = true; }), JournalProblem::WrongBody);
    EXPECT_EQ(seeIt([&](Handover &handover) { handover.arrivedAt = m_now; }), JournalProblem::WrongBody);
    EXPECT_EQ(sign(SigningSide::Refusing), std::nullopt);
    m_actor = 3;
    Handover next = lifted();
    next.id = HandoverId(2);
    EXPECT_EQ(see(next), std::nullopt) << "after a refusal a new handover begins";
}

} // namespace dutydesk::test
