// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/taskstoday.h"

#include "support/handoverdesk.h"
#include "today/todayservice.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// 陈静 has given 李强 a task that is due today at 18:00.
class TasksTodayTest : public testing::Test
{
protected:
    TasksTodayTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_task = m_desk.cases
                     .assign(m_desk.manager, {.matter = u"统计空置房"_s,
                                              .place = u"3幢"_s,
                                              .responsible = m_desk.li.staff,
                                              .deadline = m_desk.clock.momentOf({2026, 3, 2}, {18, 0})})
                     ->id;
    }

    std::vector<TodayItem> waitingFor(const Actor &actor) const { return m_service.read(actor)->waiting; }

    void reportBack() { ASSERT_TRUE(m_desk.cases.perform(m_desk.li, *m_task, CaseAct::ReportBack, u"12 户"_s)); }

    HandoverDesk m_desk;
    std::optional<CaseId> m_task;
    TasksToday m_tasks{m_desk.store.repositories(), m_desk.clock};
    TodayService m_service{{&m_tasks}, m_desk.clock};
};

TEST_F(TasksTodayTest, R_WN_5_ATaskWaitsForItsPersonAlone)
{
    const std::vector<TodayItem> mine = waitingFor(m_desk.li);

    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine[0].kind, TodayKind::TaskForMe);
    EXPECT_EQ(mine[0].level, TodayLevel::Calm);
    EXPECT_EQ(mine[0].record, (RecordReference{RecordType::Case, m_task->value()}));
    EXPECT_EQ(mine[0].name, u"3幢 统计空置房"_s);
    EXPECT_EQ(mine[0].day, QDate(2026, 3, 2));
    EXPECT_TRUE(waitingFor(m_desk.wang).empty());
    EXPECT_TRUE(waitingFor(m_desk.manager).empty());
}

TEST_F(TasksTodayTest, R_WN_5_ATaskIsOverdueAfterItsDeadline)
{
    EXPECT_EQ(m_service.read(m_desk.li)->nextChange, m_desk.clock.momentOf({2026, 3, 2}, {18, 0}));

    m_desk.clock.set({2026, 3, 2}, {18, 1});

    EXPECT_EQ(waitingFor(m_desk.li).at(0).level, TodayLevel::Overdue);
}

TEST_F(TasksTodayTest, R_WN_5_WhatIsReportedBackWaitsForWhoGaveIt)
{
    reportBack();

    EXPECT_TRUE(waitingFor(m_desk.li).empty());
    ASSERT_EQ(waitingFor(m_desk.manager).size(), 1U);
    EXPECT_EQ(waitingFor(m_desk.manager)[0].kind, TodayKind::TaskToAccept);

    ASSERT_TRUE(m_desk.cases.perform(m_desk.manager, *m_task, CaseAct::SendBack, u"分幢列出"_s));
    EXPECT_EQ(waitingFor(m_desk.li).size(), 1U);

    reportBack();
    ASSERT_TRUE(m_desk.cases.perform(m_desk.manager, *m_task, CaseAct::Finish, {}));
    EXPECT_TRUE(waitingFor(m_desk.manager).empty());
}

TEST_F(TasksTodayTest, R_WN_5_AFollowUpWaitsForNobody)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.li, {.matter = u"漏水"_s, .follower = u"李强"_s}));

    EXPECT_EQ(waitingFor(m_desk.li).size(), 1U) << "the task alone";
}

} // namespace dutydesk
