// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logpagedocument.h"

#include "journal/papercode.h"
#include "support/golden.h"
#include "support/handoverdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LogPageDocumentTest : public testing::Test
{
protected:
    LogPageDocumentTest() { EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang)); }

    PrintDocument print(LogPageId page) const
    {
        return LogPageDocument::of(
            *m_desk.dutyLog.pages.page(m_desk.wang, page),
            {.centreName = u"枫景苑 <服务> & 中心"_s, .zone = m_desk.clock.zone(), .printedAt = m_desk.clock.now()});
    }

    /// Signs a page with a correction, a late line, a missing item, open work, an objection and a review.
    LogPageId signAPage()
    {
        const LogEntry wrong = m_desk.dutyLog.lines
                                   .write(m_desk.wang, {.happenedAt = m_desk.clock.now(),
                                                        .place = u"3-502"_s,
                                                        .person = u"赵女士"_s,
                                                        .telephone = u"13812345678"_s,
                                                        .matter = u"厨房 <漏水> & 报修"_s,
                                                        .entryClass = EntryClass::Repair})
                                   .value();
        const QDateTime earlier = m_desk.clock.now();
        m_desk.clock.advance(40min);
        EXPECT_TRUE(m_desk.dutyLog.lines.amend(m_desk.wang, wrong.id,
                                               {.happenedAt = earlier, .place = u"3-503"_s, .matter = u"厨房漏水"_s},
                                               u"房号听错"_s));
        EXPECT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"三号梯停运"_s,
                                                              .progress = u"已报维保"_s,
                                                              .nextStep = u"等待配件"_s,
                                                              .deadline = m_desk.clock.now().addDays(1),
                                                              .ifWorse = u"通知经理"_s,
                                                              .follower = u"王芳"_s,
                                                              .urgency = Urgency::Watch}));
        m_desk.clock.set({2026, 3, 2}, {20, 20});
        SigningOut out = m_desk.allInOrder();
        out.counts[0] = {SharedItemId(1), 1, ItemState::Missing, u"借给门岗"_s};
        const LogPageId page = m_desk.handover.signOut(m_desk.wang, out, m_desk.right)->page;
        TakingOver taking = m_desk.arrivedInTime();
        taking.answers = {{CaseId(1), WorkAnswer::AskedBack, u"配件何时到？"_s, u"明早"_s}};
        taking.objection = u"桌面有水渍"_s;
        EXPECT_TRUE(m_desk.handover.takeOver(m_desk.li, taking, m_desk.right));
        EXPECT_TRUE(m_desk.reviews.review(m_desk.manager, page, u"已阅"_s, m_desk.right));
        return page;
    }

    HandoverDesk m_desk;
};

TEST_F(LogPageDocumentTest, R_HO_11_PrintsTheWholePage)
{
    const PrintDocument document = print(signAPage());

    EXPECT_EQ(document.orientation, QPageLayout::Portrait);
    EXPECT_EQ(document.headerText, u"Form ZB-01, version A/1 · Volume DD-2026-001, page 1"_s);
    EXPECT_TRUE(matchesGolden(document.html, u"log_page.html"_s));
}

TEST_F(LogPageDocumentTest, R_HO_2_MarksALineThatWasWrittenWhileTheClockWasBehind)
{
    m_desk.clock.advance(-58min);
    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"三号梯停运"_s}));

    EXPECT_TRUE(print(LogPageId(1)).html.contains(u"clock was behind"_s));
}

TEST_F(LogPageDocumentTest, R_HO_11_APageThatIsNotSignedCarriesNoFingerprint)
{
    EXPECT_FALSE(print(LogPageId(1)).html.contains(u"qr:"_s));
}

TEST_F(LogPageDocumentTest, R_HO_11_EveryPrintOfAPageCarriesTheCodeOfItsOwnLastSignature)
{
    const LogPageId page = signAPage();
    const QString code = PaperCode::of(m_desk.dutyLog.pages.page(m_desk.wang, page)->signature->head).toString();
    EXPECT_TRUE(print(page).html.contains(u"qr:"_s + code));

    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.li, {.happenedAt = m_desk.clock.now(), .matter = u"来电"_s}));

    EXPECT_TRUE(print(page).html.contains(u"qr:"_s + code));
    EXPECT_TRUE(PaperCode::parse(code)->matches(
        m_desk.journal.journal.entry(m_desk.dutyLog.pages.page(m_desk.wang, page)->signature->head.sequence).value()));
}

TEST_F(LogPageDocumentTest, R_HO_9_SaysWhoSignedInThePlaceOfTheOfficerAndWhoRefused)
{
    SigningOut closing = m_desk.allInOrder();
    closing.closingReason = u"20:30 关闭"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, closing, m_desk.right));
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"少一台对讲机"_s, m_desk.right));
    closing.inPlaceReason = u"已电话核实"_s;
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.manager, closing, m_desk.right));

    const QString html = print(LogPageId(1)).html;

    EXPECT_TRUE(html.contains(u"少一台对讲机"_s));
    EXPECT_TRUE(html.contains(u"In the place of 王芳: 已电话核实"_s));
    EXPECT_TRUE(html.contains(u"20:30 关闭"_s));
}

TEST_F(LogPageDocumentTest, R_HO_7_EveryLiftingOfTheBlockStandsOnThePageWithItsReason)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"电梯困人"_s, .urgency = Urgency::Important}));
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"救援已到场"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"钥匙不符"_s, m_desk.right));
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"维保留守"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));

    const QString html = print(LogPageId(1)).html;

    EXPECT_TRUE(html.contains(u"陈静, for the handover signed at 2026-03-02 08:00, which was refused: 救援已到场"_s));
    EXPECT_TRUE(html.contains(u"陈静: 维保留守"_s));
}

TEST_F(LogPageDocumentTest, R_HO_14_WhatIsUnderWayStandsOnThePageWithItsState)
{
    EXPECT_FALSE(print(LogPageId(1)).html.contains(u"C. Under way"_s));
    const Case work = m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"<断电>"_s, .place = u"东门"_s}).value();
    const CaseSubject subject{{}, work.id};
    ASSERT_TRUE(m_desk.escalations.begin(m_desk.wang, subject,
                                         {.staff = StaffId(3), .reason = u"请示"_s, .call = CallResult::NotReached}));
    ASSERT_TRUE(m_desk.callouts.callOut(m_desk.wang, subject, {.department = u"维修"_s, .who = u"王师傅"_s}));
    ASSERT_TRUE(m_desk.callouts.take(m_desk.wang, subject, {u"拉警戒线"_s}));

    const QString html = print(LogPageId(1)).html;

    for (const QString &words : {u"Report to 陈静: 请示"_s, u"not reached"_s, u"Called out: 维修 王师傅"_s,
                                 u"told, not there yet"_s, u"Measure: 拉警戒线"_s, u"东门 &lt;断电&gt;"_s}) {
        EXPECT_TRUE(html.contains(words)) << words.toStdString();
    }
}

TEST_F(LogPageDocumentTest, R_HO_2_TheCorrectedLineIsStruckThroughAndReadable)
{
    EXPECT_TRUE(print(signAPage()).html.contains(u"<s>厨房 &lt;漏水&gt; &amp; 报修</s>"_s));
}

TEST_F(LogPageDocumentTest, R_HO_11_AReprintIsMarkedAsACopy)
{
    const PageView view = m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1)).value();
    const LogPageOptions options{
        .centreName = {}, .zone = m_desk.clock.zone(), .printedAt = m_desk.clock.now(), .isCopy = true};

    EXPECT_TRUE(LogPageDocument::of(view, options).headerText.contains(u"copy"_s));
}

} // namespace dutydesk
