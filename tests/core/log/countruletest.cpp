// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/countrule.h"

#include "core/log/rulealone.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Two radios and a lamp are on the list; an old flask is not any more.
class CountRuleTest : public RuleAlone<CountRule>
{
protected:
    void SetUp() override
    {
        for (const SharedItem &item : {m_radio, m_lamp, m_flask}) {
            EXPECT_EQ(see(item), std::nullopt);
        }
        handOver({});
    }

    void handOver(const QString &closingReason)
    {
        Handover handover = Handover::begun(HandoverId(1), LogPageId(1), StaffId(1));
        handover.closingReason = closingReason;
        EXPECT_EQ(see(handover), std::nullopt);
    }

    static ItemCount of(const SharedItem &item)
    {
        return {.id = ItemCountId(item.id.value()),
                .handover = HandoverId(1),
                .item = item.id,
                .name = item.name,
                .expected = item.expected,
                .found = item.expected,
                .state = ItemState::Sound,
                .explanation = {}};
    }

    void countAll()
    {
        EXPECT_EQ(see(of(m_radio)), std::nullopt);
        EXPECT_EQ(see(of(m_lamp)), std::nullopt);
    }

    const SharedItem m_radio{SharedItemId(1), words(u"对讲机"_s), 2, {}, {}, 1, true};
    const SharedItem m_lamp{SharedItemId(2), words(u"手电"_s), 1, {}, {}, 2, true};
    const SharedItem m_flask{SharedItemId(3), words(u"水壶"_s), 1, {}, {}, 3, false};
};

TEST_F(CountRuleTest, R_HO_6_AnItemIsCountedAsTheListHasIt)
{
    ItemCount count = of(m_radio);
    count.item = SharedItemId(9);
    EXPECT_EQ(see(count), JournalProblem::WrongBody) << "which nobody knows";
    count = of(m_radio);
    count.name = words(u"天线"_s);
    EXPECT_EQ(see(count), JournalProblem::WrongBody);
    count = of(m_radio);
    count.expected = count.found = 1;
    EXPECT_EQ(see(count), JournalProblem::WrongBody);
    SharedItem fewer = m_radio;
    fewer.expected = 1;
    EXPECT_EQ(see(fewer), std::nullopt);
    EXPECT_EQ(see(count), std::nullopt) << "now that the list has one";
}

TEST_F(CountRuleTest, R_HO_6_WhatDiffersIsExplained)
{
    ItemCount count = of(m_radio);
    count.found = 1;
    EXPECT_EQ(see(count), JournalProblem::WrongBody);
    count.explanation = u" \u200b"_s;
    EXPECT_EQ(see(count), JournalProblem::WrongBody) << "nobody can read it";
    count.explanation = u"一台在门岗"_s;
    EXPECT_EQ(see(count), std::nullopt);
    count.found = -1;
    EXPECT_EQ(see(count), JournalProblem::WrongBody);
    ItemCount missing = of(m_radio);
    missing.state = ItemState::Missing;
    EXPECT_EQ(see(missing), JournalProblem::WrongBody);
}

TEST_F(CountRuleTest, R_HO_6_WhoSignsOutCountsEachItemOfTheList)
{
    EXPECT_EQ(see(of(m_radio)), std::nullopt);
    EXPECT_EQ(sign(SigningSide::Outgoing), JournalProblem::WrongStatement) << "the lamp is missing";
    m_rule.endOfChange();
    countAll();
    EXPECT_EQ(sign(SigningSide::Outgoing), std::nullopt);
    EXPECT_EQ(see(of(m_flask)), std::nullopt);
    EXPECT_EQ(sign(SigningSide::Outgoing), JournalProblem::WrongStatement) << "the flask is counted no more";
    m_rule.endOfChange();
    seeErased(RecordType::ItemCount, 1);
    EXPECT_EQ(sign(SigningSide::Outgoing), std::nullopt) << "a count was erased";
}

TEST_F(CountRuleTest, R_HO_6_TheReliefCountsWhatDiffersAndAllAfterAClosedDesk)
{
    EXPECT_EQ(sign(SigningSide::Incoming), std::nullopt);
    EXPECT_EQ(see(of(m_flask)), std::nullopt) << "it was still on the list when it was handed over";
    EXPECT_EQ(sign(SigningSide::Incoming), std::nullopt);
    m_rule.endOfChange();
    handOver(u"夜间"_s);
    EXPECT_EQ(sign(SigningSide::Refusing), std::nullopt);
    EXPECT_EQ(sign(SigningSide::Incoming), JournalProblem::WrongStatement);
    countAll();
    EXPECT_EQ(sign(SigningSide::Incoming), std::nullopt);
}

} // namespace dutydesk::test
