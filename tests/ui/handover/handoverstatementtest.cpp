// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewtext.h"
#include "ui/handover/handoverdialogfixture.h"

#include <QListWidget>
#include <QScrollArea>

namespace dutydesk {

/// The statements that both officers read before they sign, and the input needed for each exception.
class HandoverStatementTest : public HandoverDialogTest
{
protected:
    void addUrgentWork()
    {
        ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lift stuck"_s,
                                                              .progress = u"firm called"_s,
                                                              .nextStep = u"wait"_s,
                                                              .ifWorse = u"call 119"_s,
                                                              .urgency = Urgency::Important}));
    }

    /// Goes to the box in which the manager lifts the block.
    void goToTheBlock()
    {
        tidyUp();
        countAsExpected();
        press(Qt::Key_Return);
    }
};

TEST_F(HandoverStatementTest, R_HO_8_TheReliefReadsWhatIsWrongBeforeSigning)
{
    addUrgentWork();
    ASSERT_TRUE(m_desk.callouts.take(m_desk.wang, {{}, CaseId(1)}, {u"cordon"_s}));
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"rescue is there"_s));
    SigningOut lost = m_desk.allInOrder();
    lost.counts[0] = {SharedItemId(1), 1, ItemState::Missing, u"fell into the pool"_s};
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, lost, m_desk.right));
    m_desk.clock.set({2026, 3, 2}, {20, 31});
    open();
    arrive();
    press(Qt::Key_A, Qt::AltModifier); // the counts agree
    press(Qt::Key_Return);
    readPage();
    press(Qt::Key_T, Qt::AltModifier); // the work is taken over
    press(Qt::Key_Return);
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_Return);

    const QString summary = label(u"takeOverSummaryLabel"_s);
    EXPECT_TRUE(summary.contains(u"expected 2, found 1, missing: fell into the pool"_s)) << summary.toStdString();
    EXPECT_TRUE(summary.contains(u"lifted by 陈静: rescue is there"_s)) << summary.toStdString();
    EXPECT_TRUE(summary.contains(u"6 minute(s) late"_s)) << summary.toStdString();
    EXPECT_TRUE(summary.contains(u"Measure, in force: cordon"_s)) << summary.toStdString();
}

TEST_F(HandoverStatementTest, R_HO_7_APinThatIsNotEnoughYetAsksForTheManagersPassword)
{
    addUrgentWork();
    open();
    goToTheBlock();
    type(u"rescue is there"_s);
    press(Qt::Key_P, Qt::AltModifier);

    sign(u"240819"_s);
    EXPECT_TRUE(problem().contains(u"type the password of 陈静"_s)) << problem().toStdString();
    EXPECT_FALSE(label(u"liftedLabel"_s).contains(u"陈静"_s));
    m_dialog->findChild<QLineEdit *>(u"managerSecretEdit"_s)->setText(u"correct horse"_s); // as a screen reader does
    press(Qt::Key_Return);

    EXPECT_TRUE(problem().isEmpty()) << problem().toStdString();
    EXPECT_TRUE(m_desk.handover.state(m_desk.wang)->blocking.empty());
    EXPECT_TRUE(m_dialog->findChild<QLabel *>(u"liftedLabel"_s)->isVisible());
    EXPECT_TRUE(label(u"liftedLabel"_s).contains(u"陈静: rescue is there"_s));
}

TEST_F(HandoverStatementTest, R_HO_7_TheButtonThatLiftsTheBlockIsScrolledIntoSight)
{
    addUrgentWork();
    open();
    m_dialog->resize(910, 560);
    goToTheBlock();
    QTest::qWait(20);

    EXPECT_EQ(focused(), u"overrideReasonEdit"_s);
    const QWidget *area = m_dialog->findChild<QScrollArea *>(u"stepScroll"_s)->viewport();
    const QWidget *lift = m_dialog->findChild<QPushButton *>(u"liftButton"_s);
    EXPECT_TRUE(area->rect().contains(QRect(lift->mapTo(area, QPoint()), lift->size())));
}

TEST_F(HandoverStatementTest, R_HO_6_WhoComesWithinTheMinuteIsNotLate)
{
    open();
    m_desk.clock.set({2026, 3, 2}, {20, 25, 40});

    handOverInOrder();

    EXPECT_FALSE(label(u"latenessLabel"_s).contains(u"late"_s)) << label(u"latenessLabel"_s).toStdString();
}

TEST_F(HandoverStatementTest, R_HO_6_WhatWasTypedForAnotherListOrDayIsLeftOut)
{
    m_draft.out.counts = {{.item = SharedItemId(9), .found = 1}}; // off the list since
    m_draft.in.arrivedAt = m_desk.clock.now().addDays(-2);
    open();
    handOverInOrder();
    ASSERT_EQ(page().page.state, PageState::AwaitingRelief) << problem().toStdString();
    takeOverInOrder();
    sign(u"right"_s);

    EXPECT_EQ(m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1))->handover->arrivedAt, m_desk.clock.now());
}

TEST_F(HandoverStatementTest, R_HO_6_MoreThanExpectedIsExplainedToo)
{
    open();
    tidyUp();

    type(u"1"_s);
    type(u"150"_s);
    press(Qt::Key_Return); // enters the number and opens the explanation
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_TRUE(problem().contains(u"than expected: please explain"_s)) << problem().toStdString();
    type(u"from the branch office"_s);
    press(Qt::Key_Return);

    ASSERT_EQ(m_draft.out.counts.size(), 1U);
    EXPECT_EQ(m_draft.out.counts[0].found, 115) << "the cell takes three digits at most";
    EXPECT_EQ(m_draft.out.counts[0].state, ItemState::Sound);
    EXPECT_EQ(m_draft.out.counts[0].explanation, u"from the branch office"_s);
    press(Qt::Key_Return);
    EXPECT_NE(focused(), u"countView"_s);
}

TEST_F(HandoverStatementTest, R_HO_6_OverdueWorkIsMarkedForWhoTakesIt)
{
    const QDateTime deadline = m_desk.clock.momentOf({2026, 3, 2}, {20, 21});
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lamp"_s, .deadline = deadline}));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    m_desk.clock.set({2026, 3, 2}, {20, 24});

    open();

    const QString overdue = u"Overdue since 2026-03-02 20:21"_s;
    const QString listed = m_dialog->findChild<QListWidget *>(u"answerList"_s)->item(0)->text();
    EXPECT_TRUE(listed.contains(overdue) && listed.contains(u"GJ 2026-0001 Lamp"_s)) << listed.toStdString();
    EXPECT_TRUE(label(u"detailsLabel"_s).contains(overdue));
}

TEST_F(HandoverStatementTest, R_HO_5_EachCaseIsNamedByItsNumberAndATaskByWhoDoesIt)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lamp"_s}));
    ASSERT_TRUE(m_desk.cases.assign(m_desk.manager, {.matter = u"Count"_s, .responsible = m_desk.li.staff}));
    open();

    const auto *list = m_dialog->findChild<QListWidget *>(u"workList"_s);

    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(0)->text().contains(u"GJ 2026-0001 Lamp"_s)) << list->item(0)->text().toStdString();
    EXPECT_TRUE(list->item(1)->text().contains(u"JB 2026-0002 Count · task of 李强"_s))
        << list->item(1)->text().toStdString();
}

TEST_F(HandoverStatementTest, R_HO_10_TheReviewNamesWhoRefusedAndEveryLifting)
{
    addUrgentWork();
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"rescue is there"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"keys missing"_s, m_desk.right));
    ASSERT_TRUE(m_desk.handover.overrideBlock(m_desk.manager, u"the firm stays"_s));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));

    const std::vector<PageToReview> pages = m_desk.reviews.list(m_desk.manager, {2026, 3, 2}, {2026, 3, 2}).value();
    const QString html = ReviewText::of(pages.front(), page(), m_desk.clock.zone(), m_desk.clock.now());

    EXPECT_TRUE(html.contains(u"李强 did not sign, at 2026-03-02 20:20: keys missing"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"which was refused: rescue is there"_s));
    EXPECT_TRUE(html.contains(u"陈静: the firm stays"_s));
}

TEST_F(HandoverStatementTest, aFieldIsSpokenWithoutTheMarkOfItsKeyInChineseToo)
{
    QLineEdit edit;
    HandoverStep::nameControl(edit, u"接班人(&W)"_s, u"incomingBox"_s);

    EXPECT_EQ(edit.accessibleName(), u"接班人"_s);
}

} // namespace dutydesk
