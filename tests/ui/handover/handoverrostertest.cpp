// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logdialogs.h"
#include "ui/handover/handoverdialogfixture.h"

#include <QComboBox>
#include <QScrollArea>

namespace dutydesk {

/// The dialog with a roster in which 李强 has the night after 王芳's day.
class HandoverRosterTest : public HandoverDialogTest
{
protected:
    HandoverRosterTest()
    {
        EXPECT_TRUE(m_desk.staff.put({StaffId(5), text(u"赵敏"), Role::DutyOfficer, {}, true, true}));
        EXPECT_TRUE(m_desk.patterns.put(
            {ShiftPatternId(2), text(u"夜"), text(u"夜班"), ShiftKind::Duty, {20, 30}, {8, 0}, 2, 1, 1, {}, 2, true}));
        EXPECT_TRUE(m_desk.duties.put({DutyId(2), StaffId(2), {2026, 3, 2}, ShiftPatternId(2)}));
    }

    void goToRelief()
    {
        open();
        tidyUp();
        countAsExpected();
        press(Qt::Key_Return); // there is no open work
    }

    void goToArrival()
    {
        goToRelief();
        press(Qt::Key_Return); // a relief is on the roster
        sign(u"right"_s);
    }
};

TEST_F(HandoverRosterTest, R_HO_9_TheDeskDoesNotCloseBeforeARosteredReliefWithoutAnOwnReason)
{
    goToRelief();
    EXPECT_TRUE(label(u"rosteredReliefLabel"_s).contains(u"李强"_s));
    EXPECT_TRUE(m_draft.reliefFollows.value_or(false));

    press(Qt::Key_C, Qt::AltModifier);
    EXPECT_EQ(m_dialog->findChild<QLineEdit *>(u"closingReasonEdit"_s)->text(), QString());
    press(Qt::Key_Return);
    EXPECT_FALSE(problem().isEmpty());
    type(u"ill, nobody else"_s);
    press(Qt::Key_Return);
    sign(u"right"_s);

    EXPECT_EQ(page().page.state, PageState::DeskClosed);
    EXPECT_EQ(page().closedBeforeRelief->name, u"夜班"_s);
}

TEST_F(HandoverRosterTest, R_HO_6_WhoIsOnTheRosterStandsFirstAndAnotherIsWarned)
{
    goToArrival();
    auto *officers = m_dialog->findChild<QComboBox *>(u"incomingBox"_s);
    EXPECT_EQ(officers->currentData().toLongLong(), 2) << "the roster expects only this officer";
    EXPECT_FALSE(label(u"rosterLabel"_s).contains(u"⚠"_s));

    officers->setCurrentIndex(officers->findData(5));

    EXPECT_TRUE(label(u"rosterLabel"_s).contains(u"⚠"_s)) << label(u"rosterLabel"_s).toStdString();
}

TEST_F(HandoverRosterTest, R_HO_6_TheReliefEntersWhatHeFindsOtherwise)
{
    goToArrival();
    press(Qt::Key_D, Qt::AltModifier);
    press(Qt::Key_Return);
    m_dialog->findChild<QTableView *>(u"incomingCountView"_s)->setFocus();
    m_dialog->findChild<QTableView *>(u"incomingCountView"_s)->selectRow(0);
    type(u"1"_s);
    press(Qt::Key_Return); // opens the explanation
    type(u"one is at the gate"_s);
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::AltModifier);
    press(Qt::Key_Return);
    readPage();
    press(Qt::Key_Return); // there is no open work
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_Return);
    EXPECT_TRUE(label(u"takeOverSummaryLabel"_s).contains(u"you found 1, missing: one is at the gate"_s));
    sign(u"right"_s);

    const PageView closed = m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1)).value();
    ASSERT_EQ(closed.contradictingCounts().size(), 1U);
    EXPECT_EQ(closed.contradictingCounts()[0].explanation, u"one is at the gate"_s);
}

TEST_F(HandoverRosterTest, R_HO_8_ARefusedSignatureNamesThePersonAndLeavesNoPassword)
{
    goToRelief();
    press(Qt::Key_Return);
    sign(u"wrong"_s);
    EXPECT_TRUE(problem().contains(u"王芳"_s)) << problem().toStdString();
    type(u"rig"_s);

    press(Qt::Key_H, Qt::AltModifier); // a manager signs instead

    EXPECT_EQ(m_dialog->findChild<QLineEdit *>(u"outgoingSecretEdit"_s)->text(), QString());
}

TEST_F(HandoverRosterTest, R_HO_7_TheOutgoingOfficerCannotMakeImportantWorkLessImportant)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lift stuck"_s, .urgency = Urgency::Important}));

    open();

    EXPECT_FALSE(m_dialog->findChild<QComboBox *>(u"urgencyBox"_s)->isEnabled());
}

TEST_F(HandoverRosterTest, R_HO_7_TheManagerGivesTheReasonWhereHeChangesTheWork)
{
    const Case work =
        m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lift stuck"_s, .urgency = Urgency::Important}).value();
    const Seat seat{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts};
    const std::unique_ptr<QDialog> ofOfficer(LogDialogs::openWork(seat, work, nullptr));
    EXPECT_FALSE(ofOfficer->findChild<QComboBox *>(u"urgencyBox"_s)->isEnabled());
    m_session.signIn(m_desk.manager);
    QDialog &dialog = *LogDialogs::openWork(seat, work, nullptr); // it deletes itself
    dialog.show();
    auto *urgency = dialog.findChild<QComboBox *>(u"urgencyBox"_s);
    auto *because = dialog.findChild<QLineEdit *>(u"lessUrgentEdit"_s);
    EXPECT_FALSE(because->isVisible());

    QTest::keyClick(urgency, Qt::Key_Up);
    EXPECT_TRUE(because->isVisible());
    dialog.findChild<QPushButton *>(u"submitButton"_s)->click();
    EXPECT_EQ(m_desk.handover.state(m_desk.wang)->blocking.size(), 1U) << "lowering the urgency needs a reason";
    QTest::keyClicks(because, u"people are out"_s);
    dialog.findChild<QPushButton *>(u"submitButton"_s)->click();

    EXPECT_TRUE(m_desk.handover.state(m_desk.wang)->blocking.empty());
    EXPECT_EQ(page().entries.back().entry.action, u"people are out"_s);
}

TEST_F(HandoverRosterTest, staysWithinASmallScreenWithItsButtonsInSightAfterARefusal)
{
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.refuse(m_desk.li, u"one radio is missing and nobody knows where it is "_s.repeated(20),
                                       m_desk.right));
    open();
    m_dialog->resize(910, 512);
    QCoreApplication::processEvents();

    EXPECT_LE(m_dialog->height(), 512);
    EXPECT_LE(m_dialog->width(), 910);
    const QWidget *next = m_dialog->findChild<QPushButton *>(u"nextButton"_s);
    EXPECT_TRUE(m_dialog->rect().contains(QRect(next->mapTo(m_dialog, QPoint()), next->size())));
    press(Qt::Key_Return); // goes to the missing field, which is scrolled into view
    QTest::qWait(10);
    const QWidget *area = m_dialog->findChild<QScrollArea *>(u"stepScroll"_s)->viewport();
    const QWidget *focused = m_dialog->focusWidget();
    EXPECT_TRUE(area->rect().contains(focused->mapTo(area, focused->rect().center())));
}

TEST_F(HandoverRosterTest, keepsTheDraftOverANewStartUntilItIsSigned)
{
    open();
    tidyUp();
    type(u"1"_s);
    press(Qt::Key_Return);
    type(u"lost"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_draft = {}; // as after a restart of the program

    open();

    ASSERT_EQ(m_draft.out.counts.size(), 1U);
    EXPECT_EQ(m_draft.out.counts[0].explanation, u"lost"_s);
    EXPECT_TRUE(m_draft.out.itemsTidy);
    press(Qt::Key_B, Qt::AltModifier); // only the signature is missing, so this goes back to the relief
    press(Qt::Key_C, Qt::AltModifier);
    type(u"ill"_s);
    press(Qt::Key_Return);
    sign(u"right"_s);
    EXPECT_EQ(page().page.state, PageState::DeskClosed);
    EXPECT_EQ(m_drafts.read(StaffId(1), u"handover"_s).value(), QString());
}

TEST_F(HandoverRosterTest, R_HO_12_TheDraftIsKeptWithinASecondHoweverOneGoesOn)
{
    open();
    press(Qt::Key_T, Qt::AltModifier);
    QTest::qWait(500);
    press(Qt::Key_T, Qt::AltModifier);

    const auto isKept = [this] { return !m_drafts.read(StaffId(1), u"handover"_s)->isEmpty(); };
    EXPECT_TRUE(QTest::qWaitFor(isKept, 700)) << "the second step put nothing off";
}

TEST_F(HandoverRosterTest, aDraftThatCannotBeKeptSaysSoAndStays)
{
    open();
    m_drafts.error = Error{ErrorCode::FileNotWritable, u"drafts"_s};
    EXPECT_CALL(m_notifier, showError(testing::_)).Times(testing::AtLeast(1));
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_Escape);

    EXPECT_TRUE(m_draft.out.itemsTidy);
}

} // namespace dutydesk
