// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handoverdesk.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// What the services of the log hand out is masked, and none of it is stored so.
class MaskedAnswersTest : public testing::Test
{
protected:
    MaskedAnswersTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        EXPECT_EQ(m_desk.dutyLog.pages.setPageHead(m_desk.wang, {u"晴"_s, m_clear})->dutyManager, m_shown);
    }

    LogEntryDraft call() const { return {.happenedAt = m_desk.clock.now(), .matter = m_clear}; }

    LogPage storedPage() const { return m_desk.store.pages.findById(LogPageId(1)).value(); }

    HandoverDesk m_desk;
    const QString m_clear = u"陈静 13812345678"_s;
    const QString m_shown = u"陈静 138****5678"_s;
};

TEST_F(MaskedAnswersTest, R_OW_5_TheHeadOfThePageOutlivesTheHandover)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    EXPECT_EQ(storedPage().dutyManager, m_clear);

    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"x"_s, m_desk.right));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));
    EXPECT_EQ(storedPage().dutyManager, m_clear);
}

TEST_F(MaskedAnswersTest, R_OW_5_TheHeadThatWasEditedMaskedIsStoredInFull)
{
    auto head = draftOf<PageHeadDraft>(m_desk.dutyLog.pages.currentPage(m_desk.wang)->page);
    head.weather = u"雨"_s;

    ASSERT_TRUE(m_desk.dutyLog.pages.setPageHead(m_desk.wang, head));
    EXPECT_EQ(storedPage().weather, u"雨"_s);
    EXPECT_EQ(storedPage().dutyManager, m_clear);

    head.dutyManager = u"李强 137****0000"_s;
    EXPECT_EQ(m_desk.dutyLog.pages.setPageHead(m_desk.wang, head).error().detail, u"masked"_s);
}

TEST_F(MaskedAnswersTest, R_OW_5_ReasonsWithAMaskedNumberAreStoredInFull)
{
    const LogEntry line = m_desk.dutyLog.lines.write(m_desk.wang, call()).value();
    ASSERT_TRUE(m_desk.dutyLog.lines.amend(m_desk.wang, line.id, call(), m_shown));
    EXPECT_EQ(m_desk.store.entries.list()->back().reason, m_clear);

    const Case work =
        m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = m_clear, .urgency = Urgency::Important}).value();
    ASSERT_TRUE(m_desk.dutyLog.openWork.change(m_desk.manager, work.id,
                                               {.matter = work.matter.toString(), .lessUrgentBecause = m_shown}));
    EXPECT_EQ(m_desk.store.entries.list()->back().action, m_clear);
}

TEST_F(MaskedAnswersTest, R_OW_5_NoServiceOfTheLogHandsOutAWholeNumber)
{
    const LogPages &pages = m_desk.dutyLog.pages;
    EXPECT_EQ(pages.lastPage()->dutyManager, m_shown);
    EXPECT_EQ(pages.pagesOfVolume(m_desk.wang, LogVolumeId(1))->front().dutyManager, m_shown);
    EXPECT_EQ(pages.pagesOfDate(m_desk.wang, {2026, 3, 2})->front().dutyManager, m_shown);
    EXPECT_EQ(pages.contentsOf(m_desk.wang, LogVolumeId(1))->front().page.dutyManager, m_shown);

    const LogEntry line = m_desk.dutyLog.lines.write(m_desk.wang, call()).value();
    EXPECT_EQ(line.matter.toString(), m_shown);
    const auto attached = m_desk.dutyLog.lines.attach(m_desk.wang, line.id, {{m_clear + u".jpg"_s, "jpg"}});
    EXPECT_EQ(attached->front().fileName.toString(), m_shown + u".jpg"_s);
}

TEST_F(MaskedAnswersTest, R_OW_5_NoServiceOfTheHandoverHandsOutAWholeNumber)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"电梯困人"_s, .urgency = Urgency::Important}));
    SigningOut statement = m_desk.allInOrder();
    statement.explanation = m_clear;

    EXPECT_EQ(m_desk.handover.overrideBlock(m_desk.manager, m_clear)->overrideReason, m_shown);
    EXPECT_EQ(m_desk.handover.signOut(m_desk.wang, statement, m_desk.right)->explanation, m_shown);
    const LogPageId page = m_desk.dutyLog.pages.lastPage()->id;
    EXPECT_EQ(m_desk.reviews.review(m_desk.manager, page, m_clear, m_desk.right)->opinion.toString(), m_shown);
    EXPECT_EQ(m_desk.handover.refuse(m_desk.li, m_clear, m_desk.right)->refusalReason, m_shown);
    EXPECT_EQ(m_desk.store.handovers.list()->front().explanation, m_clear);
}

} // namespace dutydesk
