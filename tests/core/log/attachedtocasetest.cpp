// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/rulealone.h"
#include "evidence/evidence.h"
#include "log/casechangerule.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Case 1 was written down on page 1, which is open.
class AttachedToCaseTest : public RuleAlone<CaseChangeRule>
{
protected:
    void SetUp() override
    {
        EXPECT_EQ(see(LogPage{.id = LogPageId(1),
                              .volume = LogVolumeId(1),
                              .number = 1,
                              .date = m_now.date(),
                              .pattern = ShiftPatternId(1),
                              .plannedStart = m_now,
                              .plannedEnd = m_now,
                              .officer = StaffId(1),
                              .weather = {},
                              .dutyManager = {},
                              .state = PageState::Open,
                              .openedAt = m_now,
                              .closedAt = {}}),
                  std::nullopt);
        const Case one = aCase(1);
        EXPECT_EQ(see(EntryKind::RecordCreated, RecordType::Case, 1, rowOf(one)), std::nullopt);
        EXPECT_EQ(see(aStep(1, one, CaseAct::Receive, CaseState::Open)), std::nullopt);
        EXPECT_EQ(m_rule.endOfChange(), std::nullopt);
    }

    /// Writes the case again with a step; what is wrong with it.
    Problem take(qint64 step, CaseAct act, const QString &said = {})
    {
        EXPECT_EQ(see(aCase(1)), std::nullopt);
        return see(aStep(step, aCase(1), act, CaseState::Open, said));
    }

    Problem attachTo(qint64 step)
    {
        return see(Evidence{.id = EvidenceId(1),
                            .subjectType = qint64(RecordType::CaseStep),
                            .subjectId = step,
                            .fileName = words(u"门.jpg"_s),
                            .kind = EvidenceKind::Picture,
                            .byteCount = 3,
                            .addedBy = StaffId(1),
                            .addedAt = m_now});
    }
};

TEST_F(AttachedToCaseTest, R_WN_5_WhatAStepAttachesFollowsIt)
{
    EXPECT_EQ(take(2, CaseAct::Attach), std::nullopt);
    EXPECT_EQ(attachTo(2), std::nullopt);
    EXPECT_EQ(attachTo(2), std::nullopt) << "a second file";
    EXPECT_EQ(m_rule.endOfChange(), std::nullopt);
    EXPECT_EQ(attachTo(2), JournalProblem::UnknownReference) << "in a later change";
}

TEST_F(AttachedToCaseTest, R_WN_5_NothingIsAttachedToAnotherStep)
{
    EXPECT_EQ(attachTo(1), JournalProblem::UnknownReference);
    EXPECT_EQ(take(2, CaseAct::Note, u"听到"_s), std::nullopt);
    EXPECT_EQ(attachTo(2), JournalProblem::UnknownReference) << "which attaches nothing";
    EXPECT_EQ(take(3, CaseAct::Attach), std::nullopt);
    EXPECT_EQ(attachTo(1), JournalProblem::UnknownReference);
}

TEST_F(AttachedToCaseTest, R_WN_5_AStepThatAttachesHasAFile)
{
    for (const bool isErased : {false, true}) {
        EXPECT_EQ(take(2, CaseAct::Attach), std::nullopt);
        const JournalFinding missing{m_sequence, JournalProblem::UnknownReference};
        EXPECT_EQ(isErased ? seeErased(RecordType::Evidence, 1) : std::nullopt, std::nullopt);
        EXPECT_EQ(m_rule.endOfChange(), missing);
    }
    EXPECT_EQ(take(2, CaseAct::Attach), std::nullopt);
    EXPECT_EQ(take(3, CaseAct::Note, u"听到"_s), JournalProblem::UnknownReference) << "before another step";
}

} // namespace dutydesk::test
