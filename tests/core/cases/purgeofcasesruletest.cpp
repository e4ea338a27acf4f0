// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/volumerulesfixture.h"
#include "evidence/evidence.h"
#include "log/escalation.h"
#include "log/purgerule.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class PurgeOfCasesRuleTest : public VolumeRulesTest
{
protected:
    Callout callout(qint64 id, bool isDone) const
    {
        return {.id = CalloutId(id),
                .page = LogPageId(1),
                .entry = LogEntryId(1),
                .work = {},
                .department = words(u"维修"_s),
                .who = {},
                .officer = StaffId(1),
                .toldAt = m_now,
                .arrivedAt = {},
                .doneAt = isDone ? std::optional(m_now) : std::nullopt,
                .note = {}};
    }

    Escalation report(qint64 id) const
    {
        return {.id = EscalationId(id),
                .page = LogPageId(1),
                .entry = LogEntryId(1),
                .work = {},
                .leader = OnCallLeaderId(1),
                .staff = {},
                .title = u"经理"_s,
                .name = {},
                .level = EscalationLevel::Undecided,
                .reason = words(u"停电"_s),
                .officer = StaffId(1),
                .begunAt = m_now,
                .endedAt = m_now,
                .cameAt = {}};
    }

    EscalationAttempt attempt(qint64 id) const
    {
        return {EscalationAttemptId(id), EscalationId(1), LogPageId(1), m_now, true, {}, StaffId(1)};
    }
};

TEST_F(PurgeOfCasesRuleTest, R_HO_14_APurgeLeavesACalloutThatIsNotDoneWithItsLine)
{
    for (const bool isDone : {false, true}) {
        PurgeRule rule(m_types);
        EXPECT_EQ(see(rule, line(1, 1)), std::nullopt);
        EXPECT_EQ(see(rule, callout(1, isDone)), std::nullopt);
        EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
        EXPECT_EQ(purge(rule), isDone ? std::optional(JournalProblem::WrongErasure) : std::nullopt);
    }
}

TEST_F(PurgeOfCasesRuleTest, R_HO_14_APurgeTakesNoLineAboutWhichACalloutIsLeft)
{
    PurgeRule rule(m_types);
    const qint64 gone = seeErased(rule, RecordType::LogEntry, 1);
    EXPECT_EQ(see(rule, callout(1, false)), std::nullopt);
    EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
    EXPECT_EQ(purge(rule, {gone}), JournalProblem::WrongErasure);
}

TEST_F(PurgeOfCasesRuleTest, R_HO_13_APurgeLeavesAReportWithALaterAttemptWhole)
{
    for (const bool isTriedLater : {false, true}) {
        PurgeRule rule(m_types);
        EXPECT_EQ(see(rule, line(1, 1)), std::nullopt);
        EXPECT_EQ(see(rule, report(1)), std::nullopt);
        EXPECT_EQ(see(rule, attempt(1)), std::nullopt);
        EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
        EXPECT_EQ(isTriedLater ? see(rule, attempt(2)) : std::nullopt, std::nullopt);
        EXPECT_EQ(purge(rule), isTriedLater ? std::nullopt : std::optional(JournalProblem::WrongErasure));
    }
}

TEST_F(PurgeOfCasesRuleTest, R_HO_13_APurgeTakesNoReportOfWhichAnAttemptIsLeft)
{
    PurgeRule rule(m_types);
    const qint64 gone = seeErased(rule, RecordType::Escalation, 1);
    EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
    EXPECT_EQ(see(rule, attempt(1)), std::nullopt);
    EXPECT_EQ(purge(rule, {gone}), JournalProblem::WrongErasure);
}

TEST_F(PurgeOfCasesRuleTest, R_WN_5_StepsGoAndStayWithTheirCase)
{
    for (const bool caseGoes : {false, true}) {
        for (const bool stepGoes : {false, true}) {
            PurgeRule rule(m_types);
            const Case open = work(1, CaseState::Open);
            std::vector<qint64> gone;
            if (caseGoes) {
                gone.push_back(seeErased(rule, RecordType::Case, 1));
            } else {
                EXPECT_EQ(see(rule, open), std::nullopt);
            }
            if (stepGoes) {
                gone.push_back(seeErased(rule, RecordType::CaseStep, 1));
            } else {
                EXPECT_EQ(see(rule, aStep(1, open, CaseAct::Receive, CaseState::Open)), std::nullopt);
            }
            EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
            EXPECT_EQ(purge(rule, gone),
                      caseGoes == stepGoes ? std::nullopt : std::optional(JournalProblem::WrongErasure))
                << caseGoes << stepGoes;
        }
    }
}

TEST_F(PurgeOfCasesRuleTest, R_HO_3_AnAttachmentStaysWithAStepThatStays)
{
    const auto attached = [this](PurgeRule &rule, qint64 step) {
        const Evidence file{.id = EvidenceId(1),
                            .subjectType = qint64(RecordType::CaseStep),
                            .subjectId = step,
                            .fileName = words(u"门.jpg"_s),
                            .kind = EvidenceKind::Picture,
                            .byteCount = 3,
                            .addedBy = StaffId(1),
                            .addedAt = m_now};
        return see(rule, file);
    };
    for (const qint64 step : {1, 2}) {
        PurgeRule rule(m_types);
        const Case open = work(1, CaseState::Open);
        EXPECT_EQ(see(rule, open), std::nullopt);
        EXPECT_EQ(see(rule, aStep(1, open, CaseAct::Attach, CaseState::Open)), std::nullopt);
        EXPECT_EQ(attached(rule, step), std::nullopt);
        EXPECT_EQ(see(rule, EvidenceContent{EvidenceId(1), "jpg"}), std::nullopt);
        EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
        EXPECT_EQ(purge(rule), step == 1 ? std::nullopt : std::optional(JournalProblem::WrongErasure))
            << "there is no other step";
    }
}

TEST_F(PurgeOfCasesRuleTest, R_WN_5_LimitsGoAndStayWithTheirCase)
{
    for (const bool caseGoes : {false, true}) {
        for (const bool limitGoes : {false, true}) {
            PurgeRule rule(m_types);
            const Case open = work(1, CaseState::Open);
            std::vector<qint64> gone;
            if (caseGoes) {
                gone = {seeErased(rule, RecordType::Case, 1), seeErased(rule, RecordType::CaseStep, 1)};
            } else {
                EXPECT_EQ(see(rule, open), std::nullopt);
                EXPECT_EQ(see(rule, aStep(1, open, CaseAct::SetLimit, CaseState::Open)), std::nullopt);
            }
            if (limitGoes) {
                gone.push_back(seeErased(rule, RecordType::CaseLimit, 1));
            } else {
                EXPECT_EQ(see(rule, aLimit(1, open)), std::nullopt);
            }
            EXPECT_EQ(see(rule, sealedVolume()), std::nullopt);
            EXPECT_EQ(purge(rule, gone),
                      caseGoes == limitGoes ? std::nullopt : std::optional(JournalProblem::WrongErasure))
                << caseGoes << limitGoes;
        }
    }
}

} // namespace dutydesk
