// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchcheck.h"

#include "support/finddesk.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class SearchCheckTest : public testing::Test
{
protected:
    SearchCheckTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.addFlat();
        for (int i = 0; i < 20; ++i) {
            m_desk.write(u"漏水%1"_s.arg(i));
        }
    }

    void catchUp()
    {
        while (!m_service.catchUp()->isComplete()) {
        }
    }

    VerificationReport report() const
    {
        VerificationReport report;
        const auto steps = m_check.steps();
        EXPECT_TRUE(steps);
        for (const DatabaseCheck::Step &step : *steps) {
            EXPECT_TRUE(step(report));
        }
        return report;
    }

    FindDesk m_desk;
    FindService m_service{m_desk.parts};
    SearchCheck m_check{m_service};
};

TEST_F(SearchCheckTest, R_RK_1_AnIndexThatHasReadAllIsSound)
{
    catchUp();
    EXPECT_TRUE(report().findings.empty());
    EXPECT_TRUE(report().notChecked.empty());
}

TEST_F(SearchCheckTest, anIndexThatIsStillBeingMadeIsNotWrong)
{
    EXPECT_TRUE(report().notChecked.contains(NotChecked::SearchBehind)) << "nothing was read yet";
    ASSERT_TRUE(m_service.catchUp(10));
    EXPECT_TRUE(report().findings.empty());
    EXPECT_TRUE(report().notChecked.contains(NotChecked::SearchBehind)) << "some was read";
}

TEST_F(SearchCheckTest, aRecordChangedSinceTheIndexWasReadIsNotWrong)
{
    catchUp();
    m_desk.write(u"电梯停运"_s);
    EXPECT_TRUE(report().findings.empty());
}

TEST_F(SearchCheckTest, R_RK_1_NamesARecordThatIsNotInTheIndex)
{
    catchUp();
    ASSERT_TRUE(m_desk.index.remove({RecordType::LogEntry, 7}));

    ASSERT_EQ(report().findings.size(), 1U);
    EXPECT_EQ(report().findings.front().problem, JournalProblem::SearchIncomplete);
    EXPECT_EQ(report().findings.front().type, RecordType::LogEntry);
    EXPECT_EQ(report().findings.front().record, 7);
}

TEST_F(SearchCheckTest, R_RK_1_FindsAMarkAheadOfAnIndexThatWasEmptied)
{
    catchUp();
    ASSERT_TRUE(m_desk.index.clear());
    EXPECT_EQ(report().findings.size(), 1U);

    SearchState state = m_desk.index.state().value();
    ++state.seen;
    ASSERT_TRUE(m_desk.index.setState(state));
    EXPECT_EQ(report().findings.front().problem, JournalProblem::SearchIncomplete);
}

TEST_F(SearchCheckTest, R_RK_1_FindsADocumentWithoutARecord)
{
    catchUp();
    for (const RecordReference &rogue : {RecordReference{RecordType::LogEntry, 9999},
                                         {RecordType::LogEntry, -1},
                                         {RecordType::Resident, 1},
                                         {RecordType(7), 1}}) {
        ASSERT_TRUE(m_desk.index.put({rogue, FindGroup::Log, u"x"_s, {}}));
        ASSERT_EQ(report().findings.size(), 1U) << rogue.id;
        EXPECT_EQ(report().findings.front().type, rogue.type);
        EXPECT_EQ(report().findings.front().record, rogue.id);
        ASSERT_TRUE(m_desk.index.remove(rogue));
    }
    EXPECT_TRUE(report().findings.empty());
}

TEST_F(SearchCheckTest, R_RK_1_FindsADocumentWithAnotherText)
{
    catchUp();
    for (qint64 line = 1; line <= 20; ++line) {
        ASSERT_TRUE(m_desk.index.put({{RecordType::LogEntry, line}, FindGroup::Log, u"x"_s, {}}));
        ASSERT_EQ(report().findings.size(), 1U) << line;
        EXPECT_EQ(report().findings.front().problem, JournalProblem::SearchIncomplete);
    }
}

TEST_F(SearchCheckTest, R_RK_1_FindsADocumentThatWasNotReadYet)
{
    ASSERT_TRUE(m_service.catchUp(10));
    ASSERT_TRUE(m_desk.index.put({{RecordType::LogEntry, 20}, FindGroup::Log, u"x"_s, {}}));

    ASSERT_EQ(report().findings.size(), 1U);
    EXPECT_EQ(report().findings.front().record, 20);
}

TEST_F(SearchCheckTest, R_RK_1_AStateThatCannotBeIsFoundAndMadeAnew)
{
    catchUp();
    const SearchState sound = m_desk.index.state().value();
    const qint64 end = sound.seen;
    for (const SearchState &state :
         {SearchState{0, end}, {0, 0}, {-1, end}, {-end, end}, {end + 1, end}, {end, 0}, {end, -1}, {end, end + 1}}) {
        ASSERT_TRUE(m_desk.index.setState(state));
        EXPECT_EQ(report().findings.size(), 1U) << state.seen << ' ' << state.cleared;
        EXPECT_FALSE(m_service.catchUp(5)->isComplete()) << "it is made anew";
        catchUp();
        EXPECT_TRUE(report().findings.empty());
    }
}

TEST_F(SearchCheckTest, R_RK_3_AnAnswerFromAnIndexThatWasEmptiedIsIncompleteUntilItIsMadeAnew)
{
    catchUp();
    ASSERT_TRUE(m_desk.index.clear());

    const FindProgress first = m_service.catchUp(5).value();

    EXPECT_FALSE(first.isComplete());
    catchUp();
    EXPECT_FALSE(m_service.find(m_desk.wang, {.text = u"漏水7"_s})->groups.empty());
    EXPECT_TRUE(report().findings.empty());
}

} // namespace dutydesk
