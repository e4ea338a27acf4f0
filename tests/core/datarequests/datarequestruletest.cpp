// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/datarequestrule.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class DataRequestRuleTest : public testing::Test
{
protected:
    std::optional<JournalProblem> write(const DataRequest &request, qint64 actor = 5,
                                        EntryKind kind = EntryKind::RecordChanged)
    {
        const DecodedBody body{RecordType::DataRequest, rowOf(request)};
        const JournalEntry entry = entryOf(actor, kind);
        const JointRule::Finding found = m_rule.check({entry, &body, Role::DutyOfficer});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    static JournalEntry entryOf(qint64 actor, EntryKind kind)
    {
        JournalEntry entry{};
        entry.kind = kind;
        entry.type = RecordType::DataRequest;
        entry.actor = actor;
        entry.reference = 1;
        return entry;
    }

    std::optional<JournalProblem> begin() { return write(m_asked, 5, EntryKind::RecordCreated); }

    DataRequest doneBy(qint64 officer) const
    {
        DataRequest done = m_asked;
        done.doneAt = m_at.addDays(1);
        done.doneBy = StaffId(officer);
        done.outcome = u"已更正"_s;
        return done;
    }

    const QDateTime m_at{{2026, 3, 2}, {8, 0}, Qt::UTC};
    const DataRequest m_asked{.id = DataRequestId(1),
                              .kind = DataRequestKind::Correction,
                              .resident = ResidentId(7),
                              .askedAt = m_at,
                              .receivedBy = StaffId(5),
                              .matter = u"电话号码有误"_s,
                              .doneAt = {},
                              .doneBy = {},
                              .outcome = {}};
    DataRequestRule m_rule;
};

TEST_F(DataRequestRuleTest, R_OW_6_ARequestIsReceivedAndAnswered)
{
    EXPECT_EQ(begin(), std::nullopt);
    EXPECT_EQ(write(doneBy(6), 6), std::nullopt);
}

TEST_F(DataRequestRuleTest, R_OW_6_WhoReceivesARequestWritesItOpen)
{
    EXPECT_EQ(write(m_asked, 6, EntryKind::RecordCreated), JournalProblem::WrongSigner);
    EXPECT_EQ(write(doneBy(5), 5, EntryKind::RecordCreated), JournalProblem::WrongSigner);
}

TEST_F(DataRequestRuleTest, R_OW_6_WhoAnswersARequestNamesThemselves)
{
    EXPECT_EQ(begin(), std::nullopt);
    EXPECT_EQ(write(doneBy(6), 7), JournalProblem::WrongSigner);
}

TEST_F(DataRequestRuleTest, R_OW_6_ADayOfTheAnswerHasAPersonAndTheOtherWayRound)
{
    DataRequest half = doneBy(5);
    half.doneAt.reset();
    EXPECT_EQ(write(half), JournalProblem::WrongBody);
    half = doneBy(5);
    half.doneBy.reset();
    EXPECT_EQ(write(half), JournalProblem::WrongBody);
}

TEST_F(DataRequestRuleTest, R_OW_6_ThePersonsWordsStay)
{
    EXPECT_EQ(begin(), std::nullopt);
    DataRequest other = m_asked;
    other.matter.clear();
    EXPECT_EQ(write(other), JournalProblem::AfterClosing);
}

TEST_F(DataRequestRuleTest, R_OW_6_NothingFollowsTheAnswer)
{
    EXPECT_EQ(begin(), std::nullopt);
    EXPECT_EQ(write(doneBy(5)), std::nullopt);
    EXPECT_EQ(write(m_asked), JournalProblem::AfterClosing) << "open again";
}

TEST_F(DataRequestRuleTest, R_OW_6_AMarkFollowsWhatARedactionTook)
{
    EXPECT_EQ(begin(), std::nullopt);
    EXPECT_EQ(m_rule.check({entryOf(5, EntryKind::RecordChanged), nullptr, Role::DutyOfficer}), std::nullopt);
    DataRequest mark = doneBy(5);
    mark.matter.clear();
    EXPECT_EQ(write(mark, 1), std::nullopt);
}

} // namespace dutydesk
