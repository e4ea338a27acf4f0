// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/verifiedworld.h"
#include "journal/journalwatch.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Says what a test tells it to, one finding a step.
class FakeDatabaseCheck final : public DatabaseCheck
{
public:
    Result<std::vector<Step>> steps() const override
    {
        std::vector<Step> all;
        for (const JournalProblem problem : problems) {
            all.emplace_back([problem](VerificationReport &report) -> Result<void> {
                report.findings.push_back({.sequence = 0, .problem = problem});
                report.notChecked.insert(NotChecked::FreeSpace);
                return {};
            });
        }
        return all;
    }

    std::vector<JournalProblem> problems;
};

class DatabaseCheckTest : public testing::Test
{
protected:
    DatabaseCheckTest() { m_world.verifier.alsoMake(m_check); }

    VerificationReport report() const { return m_world.verifier.verify().value(); }

    VerifiedWorld m_world;
    FakeDatabaseCheck m_check;
};

TEST_F(DatabaseCheckTest, R_RK_1_AWholeChainIsNotWholeWhereTheDatabaseIsNot)
{
    EXPECT_TRUE(report().isWhole());
    m_check.problems = {JournalProblem::PartMissing, JournalProblem::FileDamaged};

    ASSERT_EQ(report().findings.size(), 2U);
    EXPECT_EQ(report().findings[0].problem, JournalProblem::PartMissing);
    EXPECT_EQ(report().findings[1].problem, JournalProblem::FileDamaged);
    EXPECT_TRUE(report().notChecked.contains(NotChecked::FreeSpace));
}

TEST_F(DatabaseCheckTest, R_RK_1_NamesTheBadEntryBeforeWhatIsWrongWithTheDatabase)
{
    m_check.problems = {JournalProblem::PartMissing};
    m_world.entry(5).timeMs += 1;

    EXPECT_EQ(report().firstBad()->sequence, 5);
    EXPECT_EQ(report().findings.back().problem, JournalProblem::PartMissing);
}

TEST_F(DatabaseCheckTest, countsWhatEachTableHolds)
{
    EXPECT_EQ(report().rows.at(RecordType::StaffMember), qint64(m_world.staff.rows.size()));
    EXPECT_GT(report().rows.at(RecordType::StaffKey), 0);
}

} // namespace dutydesk
