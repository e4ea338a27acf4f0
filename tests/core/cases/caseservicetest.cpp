// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/caseservice.h"

#include "support/casesdesk.h"
#include "support/printers.h"
#include "today/limitsofcases.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

/// A desk with one line on its page, whose manager and head of the desk assign tasks.
class CaseServiceTest : public testing::Test
{
protected:
    CaseServiceTest()
    {
        EXPECT_TRUE(m_desk.staff.put({StaffId(5), text(u"赵敏"), Role::HeadOfDesk, {}, true, true}));
        EXPECT_TRUE(m_desk.staff.put({StaffId(6), text(u"钱进"), Role::DutyOfficer, {}, true, false}));
    }

    TaskDraft draft() const
    {
        return {.matter = u"清点消防器材"_s,
                .place = u"北门"_s,
                .responsible = m_desk.wang.staff,
                .deadline = m_desk.clock.now().addDays(1)};
    }

    Case assigned(const Actor &by) { return m_desk.cases.assign(by, draft()).value(); }
    Case assigned() { return assigned(m_desk.manager); }

    Result<Case> perform(const Actor &actor, CaseId id, CaseAct act, const QString &words = {})
    {
        return m_desk.cases.perform(actor, id, act, words);
    }

    Case stored(CaseId id) const { return m_desk.store.cases.findById(id).value(); }

    /// The refusal of a change that this draft asks for.
    Error refused(const Actor &actor, CaseId id, const TaskDraft &draft)
    {
        const Result<Case> changed = m_desk.cases.change(actor, id, draft);
        EXPECT_FALSE(changed);
        return changed ? Error{} : changed.error();
    }

    CasesDesk m_desk;
    const Actor m_head{StaffId(5), text(u"赵敏"), Role::HeadOfDesk, DeskId(1)};
};

TEST_F(CaseServiceTest, R_WN_5_ATaskIsAssignedTakenInHandReportedBackAndAccepted)
{
    const Case task = assigned();
    EXPECT_EQ(task.state, CaseState::Open);
    EXPECT_EQ(task.number(), u"2026-0001"_s);
    EXPECT_EQ(task.follower, u"王芳"_s);
    EXPECT_EQ(task.givenBy, m_desk.manager.staff);

    EXPECT_EQ(perform(m_desk.wang, task.id, CaseAct::Begin)->state, CaseState::UnderWay);
    EXPECT_EQ(perform(m_desk.wang, task.id, CaseAct::ReportBack, u"缺一具"_s)->state, CaseState::ReportedBack);
    EXPECT_EQ(perform(m_desk.manager, task.id, CaseAct::SendBack, u"缺哪一具"_s)->state, CaseState::UnderWay);
    EXPECT_EQ(perform(m_desk.wang, task.id, CaseAct::ReportBack, u"三层东侧"_s)->progress, u"三层东侧"_s);
    EXPECT_EQ(perform(m_desk.manager, task.id, CaseAct::Finish)->state, CaseState::Done);

    const CaseView view = m_desk.cases.view(m_desk.wang, task.id).value();
    QStringList told;
    for (const ShownStep &step : view.steps) {
        told.append(step.officer + u' ' + step.step.words);
    }
    EXPECT_EQ(told, QStringList({u"陈静 "_s, u"王芳 "_s, u"王芳 缺一具"_s, u"陈静 缺哪一具"_s, u"王芳 三层东侧"_s,
                                 u"陈静 "_s}));
    EXPECT_THAT(view.acts, IsEmpty());
    EXPECT_EQ(view.head.responsible, u"王芳"_s);
    EXPECT_EQ(view.head.givenBy, u"陈静"_s);
}

TEST_F(CaseServiceTest, R_HO_4_WhatTheDeskAnswersForStandsOnThePage)
{
    const Case task = assigned();
    ASSERT_TRUE(perform(m_desk.wang, task.id, CaseAct::Begin));
    ASSERT_TRUE(perform(m_desk.wang, task.id, CaseAct::ReportBack, u"缺一具"_s));

    const std::vector<EntryOnPage> lines = m_desk.lines();
    ASSERT_EQ(lines.size(), 3U) << "taking in hand writes none";
    for (std::size_t i = 1; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].entry.entryClass, EntryClass::Instruction);
        EXPECT_EQ(lines[i].entry.source, EntrySource::Superior);
        EXPECT_EQ(lines[i].entry.matter.toString(), u"清点消防器材"_s);
    }
    EXPECT_EQ(lines[2].entry.action, u"缺一具"_s);
}

TEST_F(CaseServiceTest, R_HO_5_AnOpenTaskGoesThroughTheHandoverAndAnImportantOneBlocksIt)
{
    TaskDraft urgent = draft();
    urgent.urgency = Urgency::Important;
    const Case task = m_desk.cases.assign(m_desk.manager, urgent).value();

    EXPECT_EQ(m_desk.handover.state(m_desk.wang)->blocking.size(), 1U);
    ASSERT_TRUE(perform(m_desk.wang, task.id, CaseAct::ReportBack, u"已清点"_s));
    EXPECT_EQ(m_desk.handover.state(m_desk.wang)->blocking.size(), 1U) << "it is open until it is accepted";
    ASSERT_TRUE(perform(m_desk.manager, task.id, CaseAct::Finish));
    EXPECT_THAT(m_desk.handover.state(m_desk.wang)->blocking, IsEmpty());
}

TEST_F(CaseServiceTest, numbersHaveNoGapsWhateverTheKind)
{
    EXPECT_EQ(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"路灯"_s})->number(), u"2026-0001"_s);
    EXPECT_EQ(assigned().number(), u"2026-0002"_s);
    m_desk.store.caseSteps.nextError = Error{ErrorCode::Busy, {}};
    EXPECT_FALSE(m_desk.cases.assign(m_desk.manager, draft()));
    m_desk.store.caseSteps.nextError.reset(); // which came back with what the desk kept
    EXPECT_EQ(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"围墙"_s})->number(), u"2026-0003"_s);

    LogPage page = m_desk.store.pages.findById(LogPageId(1)).value();
    page.id = LogPageId(2);
    page.date = QDate(2027, 1, 1);
    ASSERT_TRUE(m_desk.store.pages.put(page));
    EXPECT_EQ(assigned().number(), u"2027-0001"_s) << "of the day on duty";
}

TEST_F(CaseServiceTest, nothingIsDoneWithoutAnOpenPage)
{
    const Case task = assigned();
    LogPage page = m_desk.store.pages.findById(LogPageId(1)).value();
    page.state = PageState::DeskClosed;
    ASSERT_TRUE(m_desk.store.pages.put(page));

    EXPECT_EQ(m_desk.cases.assign(m_desk.manager, draft()).error().code, ErrorCode::NoOpenPage);
    EXPECT_EQ(perform(m_desk.wang, task.id, CaseAct::Begin).error().code, ErrorCode::NoOpenPage);
    EXPECT_EQ(refused(m_desk.manager, task.id, draft()).code, ErrorCode::NoOpenPage);
    EXPECT_EQ(stored(task.id), task);
}

TEST_F(CaseServiceTest, R_WN_5_ATaskNeedsAMatterAndSomebodyWhoWorksHere)
{
    TaskDraft task = draft();
    task.matter = u" "_s;
    EXPECT_EQ(m_desk.cases.assign(m_desk.manager, task).error(), (Error{ErrorCode::InvalidInput, u"matter"_s}));
    task = draft();
    for (const std::optional<StaffId> nobody : {std::optional<StaffId>(), std::optional(StaffId(6))}) {
        task.responsible = nobody;
        EXPECT_EQ(m_desk.cases.assign(m_desk.manager, task).error(),
                  (Error{ErrorCode::InvalidInput, u"responsible_id"_s}));
    }
    task.responsible = StaffId(99);
    EXPECT_EQ(m_desk.cases.assign(m_desk.manager, task).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_desk.cases.assign(m_desk.wang, draft()).error().code, ErrorCode::NotAllowed);
    EXPECT_THAT(m_desk.store.cases.list().value(), IsEmpty());
}

TEST_F(CaseServiceTest, R_WN_5_WhoResponsibleLeftStaysUntilAnotherIsNamed)
{
    const Case task = assigned();
    ASSERT_TRUE(m_desk.staff.put({StaffId(1), text(u"王芳"), Role::DutyOfficer, {}, true, false}));
    TaskDraft changed = draftOf<TaskDraft>(task);
    changed.nextStep = u"先看三层"_s;

    EXPECT_EQ(m_desk.cases.change(m_desk.li, task.id, changed)->nextStep, u"先看三层"_s);
    changed.responsible = m_desk.li.staff;
    EXPECT_EQ(m_desk.cases.change(m_desk.manager, task.id, changed)->follower, u"李强"_s);
    changed.responsible = m_desk.wang.staff;
    EXPECT_EQ(refused(m_desk.manager, task.id, changed), (Error{ErrorCode::InvalidInput, u"responsible_id"_s}));
}

TEST_F(CaseServiceTest, R_WN_5_OnlyWhoGaveItOrTheManagerSaysOtherwiseWhatWasAsked)
{
    const Case task = assigned(m_head);
    const Actor otherHead{StaffId(2), text(u"李强"), Role::HeadOfDesk, DeskId(1)};
    TaskDraft later = draftOf<TaskDraft>(task);
    later.deadline = task.deadline->addDays(7);
    TaskDraft other = draftOf<TaskDraft>(task);
    other.matter = u"清点钥匙"_s;
    TaskDraft another = draftOf<TaskDraft>(task);
    another.responsible = m_desk.li.staff;

    for (const Actor &actor : {m_desk.wang, otherHead}) {
        EXPECT_EQ(refused(actor, task.id, later), (Error{ErrorCode::NotAllowed, u"deadline"_s}));
        EXPECT_EQ(refused(actor, task.id, other), (Error{ErrorCode::NotAllowed, u"matter"_s}));
        EXPECT_EQ(refused(actor, task.id, another), (Error{ErrorCode::NotAllowed, u"responsible_id"_s}));
    }
    EXPECT_TRUE(m_desk.cases.change(m_head, task.id, later));
    EXPECT_TRUE(m_desk.cases.change(m_desk.manager, task.id, other));
}

TEST_F(CaseServiceTest, R_WN_5_WhoGaveATaskOrTheManagerAcceptsIt)
{
    const Case task = assigned(m_head);
    ASSERT_TRUE(perform(m_desk.wang, task.id, CaseAct::ReportBack, u"已清点"_s));
    const Actor otherHead{StaffId(2), text(u"李强"), Role::HeadOfDesk, DeskId(1)};

    for (const CaseAct act : {CaseAct::Finish, CaseAct::SendBack, CaseAct::Withdraw}) {
        EXPECT_EQ(perform(m_desk.wang, task.id, act, u"x"_s).error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(perform(otherHead, task.id, act, u"x"_s).error().code, ErrorCode::NotAllowed);
    }
    EXPECT_TRUE(perform(m_head, task.id, CaseAct::SendBack, u"再看一次"_s));
    EXPECT_TRUE(perform(m_desk.manager, task.id, CaseAct::Withdraw, u"不再需要"_s));
    EXPECT_EQ(refused(m_desk.manager, task.id, draftOf<TaskDraft>(task)).code, ErrorCode::RecordClosed);
}

TEST_F(CaseServiceTest, R_HO_7_OnlyTheManagerMakesATaskLessUrgentWithAReason)
{
    TaskDraft calmer = draft();
    calmer.urgency = Urgency::Important;
    const CaseId id = m_desk.cases.assign(m_head, calmer)->id;
    calmer.urgency = Urgency::Watch;

    EXPECT_EQ(refused(m_head, id, calmer), (Error{ErrorCode::NotAllowed, u"urgency"_s}));
    EXPECT_EQ(refused(m_desk.manager, id, calmer), (Error{ErrorCode::InvalidInput, u"words"_s}));
    calmer.why = u"已加派人手"_s;
    EXPECT_EQ(m_desk.cases.change(m_desk.manager, id, calmer)->urgency, Urgency::Watch);
    EXPECT_EQ(m_desk.store.caseSteps.list()->back().words, u"已加派人手"_s);
}

TEST_F(CaseServiceTest, R_OW_5_WhatIsShownIsMaskedAndWhatIsKeptIsNot)
{
    TaskDraft task = draft();
    task.matter = u"回访业主 13812345678"_s;
    const Case shown = m_desk.cases.assign(m_desk.manager, task).value();
    EXPECT_EQ(shown.matter.toString(), u"回访业主 138****5678"_s);

    TaskDraft edited = draftOf<TaskDraft>(shown);
    edited.nextStep = u"打 138****5678"_s;
    edited.why = u"业主 138****5678 来电"_s;
    ASSERT_TRUE(m_desk.cases.change(m_desk.manager, shown.id, edited));
    EXPECT_EQ(m_desk.store.caseSteps.list()->back().words, u"业主 13812345678 来电"_s);
    EXPECT_EQ(stored(shown.id).nextStep, u"打 13812345678"_s);
    ASSERT_TRUE(perform(m_desk.wang, shown.id, CaseAct::ReportBack, u"138****5678 已回访"_s));

    EXPECT_EQ(stored(shown.id).matter.toString(), u"回访业主 13812345678"_s);
    EXPECT_EQ(stored(shown.id).progress, u"13812345678 已回访"_s);
    EXPECT_EQ(m_desk.store.caseSteps.list()->back().words, u"13812345678 已回访"_s);
    EXPECT_EQ(m_desk.cases.list(m_desk.wang, CasesShown::All)->front().of.matter, shown.matter);
    const CaseView view = m_desk.cases.view(m_desk.wang, shown.id).value();
    EXPECT_EQ(view.head.of.progress, u"138****5678 已回访"_s);
    EXPECT_EQ(view.steps.back().step.words, u"138****5678 已回访"_s);
    EXPECT_EQ(perform(m_desk.wang, shown.id, CaseAct::Note, u"139****0000"_s).error().detail, u"masked"_s);
}

TEST_F(CaseServiceTest, theMostUrgentIsFirstOfTheOpenOnesAndTheNewestOfAll)
{
    const Case first = assigned();
    TaskDraft urgent = draft();
    urgent.urgency = Urgency::Important;
    const Case second = m_desk.cases.assign(m_desk.manager, urgent).value();
    const Case third = assigned();
    ASSERT_TRUE(perform(m_desk.manager, third.id, CaseAct::Withdraw, u"重复"_s));
    const auto idsOf = [&](CasesShown which) {
        std::vector<CaseId> ids;
        const std::vector<ShownCase> all = m_desk.cases.list(m_desk.wang, which).value();
        for (const ShownCase &one : all) {
            ids.push_back(one.of.id);
        }
        return ids;
    };

    EXPECT_THAT(idsOf(CasesShown::Open), ElementsAre(second.id, first.id));
    EXPECT_THAT(idsOf(CasesShown::All), ElementsAre(third.id, second.id, first.id));
    EXPECT_EQ(m_desk.cases.list(m_desk.administrator, CasesShown::All).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.cases.view(m_desk.administrator, first.id).error().code, ErrorCode::NotAllowed);
}

TEST_F(CaseServiceTest, R_HO_14_ACaseShowsWhatTheDeskSetGoingAboutIt)
{
    const CaseId id = assigned().id;
    ASSERT_TRUE(m_desk.callouts.callOut(m_desk.wang, {{}, id}, {.department = u"维修"_s}));
    ASSERT_TRUE(m_desk.callouts.take(m_desk.wang, {{}, id}, {u"拉警戒线"_s}));
    ASSERT_TRUE(m_desk.callouts.callOut(m_desk.wang, m_desk.pipe, {.department = u"保洁"_s}));

    const CaseView view = m_desk.cases.view(m_desk.wang, id).value();
    ASSERT_EQ(view.callouts.size(), 1U);
    EXPECT_EQ(view.callouts.front().callout.department.toString(), u"维修"_s);
    EXPECT_EQ(view.measures.size(), 1U);
    EXPECT_THAT(view.escalations, IsEmpty());
}

TEST_F(CaseServiceTest, R_WN_5_WhatIsAttachedIsKeptWithItsStep)
{
    const CaseId id = assigned().id;
    ASSERT_TRUE(m_desk.cases.attach(m_desk.wang, id, {{u"架子13812345678.jpg"_s, "jpg"}, {u"清单.pdf"_s, "pdf!"}}));
    ASSERT_TRUE(m_desk.cases.attach(m_desk.li, id, {{u"门.jpg"_s, "png"}}));

    const std::vector<ShownStep> steps = m_desk.cases.view(m_desk.manager, id)->steps;
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[1].step.act, CaseAct::Attach);
    EXPECT_EQ(steps[1].officer, u"王芳"_s);
    ASSERT_EQ(steps[1].files.size(), 2U);
    EXPECT_EQ(steps[1].files[0].fileName.toString(), u"架子138****5678.jpg"_s);
    EXPECT_THAT(steps[0].files, IsEmpty());

    const std::vector<Evidence> all = m_desk.cases.listEvidence(m_desk.manager, id).value();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all.back().fileName.toString(), u"门.jpg"_s);
    EXPECT_EQ(m_desk.cases.contentOf(m_desk.manager, steps[1].step.id, all[1].id), QByteArray("pdf!"));
    EXPECT_EQ(m_desk.cases.contentOf(m_desk.manager, steps[1].step.id, all[2].id).error().code, ErrorCode::NotFound)
        << "it is of another step";
    EXPECT_EQ(stored(id).state, CaseState::Open);
}

TEST_F(CaseServiceTest, R_WN_5_NothingIsAttachedWithoutAFileOrToACaseThatIsDone)
{
    const CaseId id = assigned().id;
    const std::size_t entries = m_desk.journal.repository.entries.size();
    const auto refusal = [&](const Actor &actor, const std::vector<EvidenceDraft> &files) {
        return m_desk.cases.attach(actor, id, files).error();
    };
    EXPECT_EQ(refusal(m_desk.wang, {}), (Error{ErrorCode::InvalidInput, u"file_name"_s}));
    EXPECT_EQ(refusal(m_desk.wang, {{u"a.jpg"_s, "jpg"}, {u"b.jpg"_s, {}}}),
              (Error{ErrorCode::InvalidInput, u"byte_count"_s}));
    EXPECT_EQ(refusal(m_desk.administrator, {{u"a.jpg"_s, "jpg"}}).code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.cases.listEvidence(m_desk.administrator, id).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.journal.repository.entries.size(), entries);

    ASSERT_TRUE(perform(m_desk.manager, id, CaseAct::Withdraw, u"不再需要"_s));
    EXPECT_EQ(refusal(m_desk.wang, {{u"a.jpg"_s, "jpg"}}).code, ErrorCode::RecordClosed);
    EXPECT_THAT(m_desk.cases.listEvidence(m_desk.wang, id).value(), IsEmpty());
}

TEST_F(CaseServiceTest, R_WN_3_TheTimeOfATaskRunsUntilItIsReportedBack)
{
    const auto limits = limitsOfCases(m_desk.store.repositories());
    const Case task = assigned();
    ASSERT_EQ(limits()->size(), 1U);
    EXPECT_EQ(limits()->front().due, task.deadline);
    ASSERT_TRUE(perform(m_desk.wang, task.id, CaseAct::ReportBack, u"已清点"_s));
    EXPECT_THAT(limits().value(), IsEmpty());
    ASSERT_TRUE(perform(m_desk.manager, task.id, CaseAct::SendBack, u"再看一次"_s));
    EXPECT_EQ(limits()->size(), 1U);
    ASSERT_TRUE(perform(m_desk.manager, task.id, CaseAct::Withdraw, u"不再需要"_s));
    EXPECT_THAT(limits().value(), IsEmpty());
}

} // namespace dutydesk
