// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/recordchecker.h"

#include "journal/recordrules.h"
#include "roster/rostermonth.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dutydesk {

/// The checker alone, with months of the roster.
class RecordCheckerTest : public testing::Test
{
protected:
    std::optional<JournalProblem> see(qint64 actor, qint64 month, qint64 compiledBy)
    {
        JournalEntry entry{};
        entry.sequence = ++m_sequence;
        entry.type = RecordType::RosterMonth;
        entry.actor = actor;
        entry.reference = month;
        const RosterMonth record{RosterMonthId(month), 2026, 3, RosterState::Draft, 0, StaffId(compiledBy), {}, {}};
        const DecodedBody body{RecordType::RosterMonth, rowOf(record)};
        const auto found = m_checker.check({entry, &body, Role::HeadOfDesk});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    std::optional<JournalProblem> seeErased(qint64 month)
    {
        JournalEntry entry{};
        entry.sequence = ++m_sequence;
        entry.type = RecordType::RosterMonth;
        entry.reference = month;
        const auto found = m_checker.check({entry, nullptr, Role::HeadOfDesk});
        return found ? std::optional(found->problem) : std::nullopt;
    }

    RecordRules m_rules{
        {{RecordType::RosterMonth,
          naming(&RosterMonth::compiledBy, fixing(changeableBy(Right::CompileRoster), &RosterMonth::compiledBy))}}};
    RecordChecker m_checker{m_rules};
    qint64 m_sequence = 0;
};

TEST_F(RecordCheckerTest, R_RK_2_ARecordNamesWhoBeganItForGood)
{
    EXPECT_EQ(see(2, 1, 3), JournalProblem::WrongSigner);
    EXPECT_EQ(see(2, 2, 2), std::nullopt);
    EXPECT_EQ(see(3, 2, 2), std::nullopt) << "changed by another";
    EXPECT_EQ(see(3, 2, 3), JournalProblem::WrittenTwice);
}

TEST_F(RecordCheckerTest, R_RK_2_ARecordWithTheIdOfAnErasedOneNamesWhoBeganIt)
{
    EXPECT_EQ(seeErased(1), std::nullopt);
    EXPECT_EQ(see(2, 1, 3), JournalProblem::WrongSigner);
    EXPECT_EQ(seeErased(2), std::nullopt);
    EXPECT_EQ(see(2, 2, 2), std::nullopt);
    EXPECT_EQ(see(3, 2, 2), std::nullopt) << "changed by another";
}

} // namespace dutydesk
