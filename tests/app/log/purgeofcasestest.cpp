// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/purgefixture.h"
#include "cases/caseservice.h"
#include "journal/verifier.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// On the first page limits are set, a case is begun and finished with a picture, another with one goes on, a
/// department is called out and done, another is not, a measure is taken and lifted, and a leader comes.
class PurgeOfCasesTest : public PurgeTest
{
protected:
    void actOnTheFirstPage() override
    {
        ASSERT_TRUE(openWork().add(*m_wang, {.matter = u"3幢路灯不亮"_s}));
        CaseService &cases = *m_desk->services().cases;
        ASSERT_TRUE(cases.attach(*m_wang, CaseId(1), {{u"门禁.jpg"_s, "gate"}}));
        ASSERT_TRUE(cases.attach(*m_wang, CaseId(2), {{u"路灯.jpg"_s, "lamp"}}));
        const QDateTime later({2099, 1, 1}, {0, 0}, Qt::UTC);
        ASSERT_TRUE(cases.setLimit(*m_wang, CaseId(1), {.due = later}));
        ASSERT_TRUE(cases.setLimit(*m_wang, CaseId(2), {.due = later}));
        ASSERT_TRUE(openWork().finish(*m_wang, CaseId(2), u"已换灯"_s));
        const CaseSubject leak{LogEntryId(1), {}};
        const CaseSubject gate{LogEntryId(2), {}};
        CalloutService &callouts = *m_desk->services().callouts;
        EscalationService &escalations = *m_desk->services().escalations;
        ASSERT_TRUE(callouts.callOut(*m_wang, leak, {.department = u"维修"_s}));
        ASSERT_TRUE(callouts.finish(*m_wang, CalloutId(1), {}));
        ASSERT_TRUE(callouts.callOut(*m_wang, gate, {.department = u"秩序"_s}));
        ASSERT_TRUE(callouts.take(*m_wang, leak, {u"关阀"_s}));
        ASSERT_TRUE(callouts.lift(*m_wang, MeasureId(1)));
        ASSERT_TRUE(escalations.begin(*m_wang, leak,
                                      {.staff = m_chen->staff, .reason = u"请示"_s, .call = CallResult::NotReached}));
        ASSERT_TRUE(escalations.come(*m_wang, EscalationId(1)));
    }

    template<Record T>
    std::size_t left() const
    {
        return SqlRepository<T>(m_desk->database()).list()->size();
    }
};
INSTANTIATE_TEST_SUITE_P(, PurgeOfCasesTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(PurgeOfCasesTest, R_HO_3_WhatIsOverGoesWithItsVolumeAndWhatRunsStays)
{
    workOn(Retention::daysOfWork);
    const Result<Erasure> purged = purge(*m_chen, u"李强"_s);
    ASSERT_TRUE(purged) << purged.error().detail.toStdString();

    EXPECT_EQ(left<Callout>(), 1U);
    EXPECT_EQ(left<Measure>(), 0U);
    EXPECT_EQ(left<Escalation>(), 0U);
    EXPECT_EQ(left<EscalationAttempt>(), 0U);
    EXPECT_EQ(left<Case>(), 1U) << "the open work of line 2";
    EXPECT_EQ(left<CaseStep>(), 3U);
    EXPECT_EQ(left<Evidence>(), 1U);
    EXPECT_EQ(left<EvidenceContent>(), 1U);
    EXPECT_EQ(m_desk->services().cases->listEvidence(*m_wang, CaseId(1))->front().fileName.toString(), u"门禁.jpg"_s);
    EXPECT_EQ(left<CaseLimit>(), 1U);
    EXPECT_TRUE(m_desk->services().verifier->verify()->isWhole());
    EXPECT_EQ(m_desk->services().callouts->callouts(*m_wang)->front().about.matter, u"402 门禁失灵"_s);
    ASSERT_TRUE(m_desk->services().callouts->finish(*m_wang, CalloutId(2), u"已修"_s));
}

} // namespace dutydesk
