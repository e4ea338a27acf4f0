// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handover/handoverdialogfixture.h"

namespace dutydesk {

TEST_F(HandoverDialogTest, R_HO_8_BothSignByKeyboardAloneAndTheDeskIsTheRelievingOfficers)
{
    EXPECT_CALL(m_notifier, showMessage(testing::_));
    open();

    handOverInOrder();
    EXPECT_EQ(page().page.state, PageState::AwaitingRelief);
    takeOverInOrder();
    sign(u"right"_s);

    EXPECT_EQ(page().page.number, 2);
    EXPECT_EQ(page().page.officer, StaffId(2));
    EXPECT_EQ(m_session.actor()->staff, StaffId(2));
    EXPECT_FALSE(m_dialog && m_dialog->isVisible());
}

TEST_F(HandoverDialogTest, R_HO_5_SaysInTheStepWhatIsMissingWithTheCursorThere)
{
    open();

    press(Qt::Key_C, Qt::AltModifier);
    press(Qt::Key_Return);

    EXPECT_FALSE(problem().isEmpty());
    EXPECT_EQ(focused(), u"itemsTidyBox"_s);
    EXPECT_TRUE(label(u"handoverNoteLabel"_s).contains(u"20:25"_s)) << "the note says when the relief is expected";
    EXPECT_TRUE(label(u"handoverHeadLabel"_s).startsWith(u"2026-03-02 "_s))
        << "the date tells this page from another day's";
}

TEST_F(HandoverDialogTest, R_HO_5_ALineToFollowUpMustBecomeOpenWork)
{
    const LogEntry line =
        m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"Leak"_s}).value();
    ASSERT_TRUE(m_desk.dutyLog.lines.amend(
        m_desk.wang, line.id, {.happenedAt = m_desk.clock.now(), .matter = u"Leak"_s, .state = EntryState::FollowUp},
        u"It drips again"_s));
    open();
    tidyUp();
    EXPECT_EQ(focused(), u"followUpButton"_s);

    press(Qt::Key_Space);

    ASSERT_EQ(m_desk.dutyLog.openWork.list(m_desk.wang)->size(), 1U);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"countView"_s);
}

TEST_F(HandoverDialogTest, R_HO_6_WhatIsMissingIsExplainedAtOnceInTheRow)
{
    open();
    tidyUp();

    type(u"1"_s);
    press(Qt::Key_Return); // enters the number and opens the explanation
    EXPECT_EQ(focused(), u"cellEditor"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_FALSE(problem().isEmpty()) << "a differing count needs an explanation";
    type(u"lent to the gate"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // there is no open work
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_Return);
    EXPECT_TRUE(label(u"summaryLabel"_s).contains(u"lent to the gate"_s));
    sign(u"right"_s);

    ASSERT_EQ(page().counts.size(), 1U);
    EXPECT_EQ(page().counts[0].found, 1);
    EXPECT_EQ(page().counts[0].state, ItemState::Missing);
    EXPECT_EQ(page().counts[0].explanation, u"lent to the gate"_s);
}

TEST_F(HandoverDialogTest, R_HO_5_OpenWorkIsToldTruthfullyAndSaved)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lamp"_s, .urgency = Urgency::Watch}));
    open();
    tidyUp();
    countAsExpected();

    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"progressEdit"_s);
    type(u"ordered"_s);
    press(Qt::Key_S, Qt::AltModifier);
    type(u"fit it"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"ifWorseEdit"_s) << "watched work needs a plan for when it gets worse";
    type(u"close the stairs"_s);
    press(Qt::Key_Return);

    const Case work = m_desk.dutyLog.openWork.list(m_desk.wang)->front();
    EXPECT_EQ(work.progress, u"ordered"_s);
    EXPECT_EQ(work.nextStep, u"fit it"_s);
    EXPECT_EQ(work.ifWorse, u"close the stairs"_s);
    EXPECT_EQ(focused(), u"reliefFollowsButton"_s);
}

TEST_F(HandoverDialogTest, R_HO_7_UrgentWorkBlocksUntilTheManagerLiftsTheBlockRightThere)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lift stuck"_s,
                                                          .progress = u"firm called"_s,
                                                          .nextStep = u"wait"_s,
                                                          .ifWorse = u"call 119"_s,
                                                          .urgency = Urgency::Important}));
    open();
    tidyUp();
    countAsExpected();
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"overrideReasonEdit"_s);
    EXPECT_TRUE(label(u"blockingLabel"_s).contains(u"Lift stuck"_s));

    type(u"rescue is there"_s);
    press(Qt::Key_P, Qt::AltModifier);
    sign(u"wrong"_s);
    EXPECT_FALSE(problem().isEmpty());
    EXPECT_EQ(m_dialog->findChild<QLineEdit *>(u"overrideReasonEdit"_s)->text(), u"rescue is there"_s);
    sign(u"correct horse"_s);

    ASSERT_TRUE(page().handover);
    EXPECT_EQ(page().overrideName, u"陈静"_s);
    EXPECT_EQ(page().handover->overrideReason, u"rescue is there"_s);
    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_EQ(focused(), u"reliefFollowsButton"_s);
}

TEST_F(HandoverDialogTest, R_HO_9_TheDeskClosesAndTheMorningOfficerCountsAnew)
{
    open();
    tidyUp();
    countAsExpected();
    press(Qt::Key_Return);
    press(Qt::Key_C, Qt::AltModifier);
    press(Qt::Key_Return);
    sign(u"right"_s);
    EXPECT_EQ(page().page.state, PageState::DeskClosed);
    EXPECT_FALSE(page().handover->closingReason.isEmpty());

    m_desk.clock.set({2026, 3, 3}, {7, 52});
    m_session.signIn(m_desk.li);
    open();
    EXPECT_EQ(focused(), u"dressBox"_s) << "the officer who signed in need not be chosen again";
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    countAsExpected();
    readPage();
    press(Qt::Key_Return); // there is no open work
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_Return);
    sign(u"right"_s);

    EXPECT_EQ(page().page.date, QDate(2026, 3, 3));
    EXPECT_EQ(page().page.officer, StaffId(2));
}

TEST_F(HandoverDialogTest, R_HO_8_ARefusalIsSignedAndTheOutgoingOfficerStays)
{
    open();
    handOverInOrder();
    takeOverInOrder();

    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_FALSE(m_draft.refuses) << "the letter of “Next” does nothing on the last page";
    press(Qt::Key_I, Qt::AltModifier);
    type(u"keys missing"_s);
    press(Qt::Key_P, Qt::AltModifier);
    sign(u"right"_s);

    EXPECT_EQ(page().page.state, PageState::Open);
    EXPECT_EQ(page().page.officer, StaffId(1));
    ASSERT_EQ(page().refused.size(), 1U);
    EXPECT_EQ(page().refused[0].refusalReason, u"keys missing"_s);
    EXPECT_EQ(m_session.actor()->staff, StaffId(1));
}

TEST_F(HandoverDialogTest, R_HO_8_AWrongSecretKeepsEverything)
{
    open();

    handOverInOrder(u"wrong"_s);
    EXPECT_FALSE(problem().isEmpty());
    EXPECT_EQ(focused(), u"outgoingSecretEdit"_s);
    EXPECT_EQ(page().page.state, PageState::Open);
    sign(u"right"_s);
    EXPECT_EQ(page().page.state, PageState::AwaitingRelief);

    takeOverInOrder();
    sign(u"wrong"_s);
    EXPECT_FALSE(problem().isEmpty());
    sign(u"right"_s);
    EXPECT_EQ(page().page.number, 2);
}

TEST_F(HandoverDialogTest, R_HO_6_ALateReliefIsShownAsLateAndRecorded)
{
    open();
    m_desk.clock.set({2026, 3, 2}, {20, 28});

    handOverInOrder();

    EXPECT_TRUE(label(u"latenessLabel"_s).contains(u"3 minute(s) late"_s)) << label(u"latenessLabel"_s).toStdString();
    takeOverInOrder();
    sign(u"right"_s);
    const Result<PageView> signedPage = m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1));
    EXPECT_EQ(signedPage->handover->arrivedAt, m_desk.clock.now());
}

TEST_F(HandoverDialogTest, R_HO_6_OpenWorkIsAnsweredOneByOne)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(
        m_desk.wang,
        {.matter = u"Lamp"_s, .progress = u"ordered"_s, .nextStep = u"fit it"_s, .ifWorse = u"close off"_s}));
    open();
    tidyUp();
    countAsExpected();
    press(Qt::Key_Return); // accepts the counts
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_Return);
    sign(u"right"_s);
    arrive();
    press(Qt::Key_A, Qt::AltModifier);
    press(Qt::Key_Return);
    readPage();
    EXPECT_TRUE(label(u"ifWorseLabel"_s).contains(u"close off"_s));

    press(Qt::Key_D, Qt::AltModifier);
    press(Qt::Key_Return);
    EXPECT_FALSE(problem().isEmpty()) << "a dispute needs a reason";
    type(u"nobody ordered it"_s);
    press(Qt::Key_P, Qt::AltModifier);
    type(u"order 17"_s);
    press(Qt::Key_Return);
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_Return);
    sign(u"right"_s);

    const PageView closed = m_desk.dutyLog.pages.page(m_desk.wang, LogPageId(1)).value();
    ASSERT_EQ(closed.answers.size(), 1U);
    EXPECT_EQ(closed.answers[0].answer, WorkAnswer::Disputed);
    EXPECT_EQ(closed.answers[0].question, u"nobody ordered it"_s);
    EXPECT_EQ(closed.answers[0].reply, u"order 17"_s);
}

TEST_F(HandoverDialogTest, R_HO_8_AHalfSignedHandoverGoesOnWhereItStopped)
{
    open();
    handOverInOrder();
    press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_FALSE(m_dialog);
    m_draft = {}; // as after a restart of the program

    open();
    EXPECT_EQ(focused(), u"incomingBox"_s);
    takeOverInOrder();
    sign(u"right"_s);

    EXPECT_EQ(page().page.officer, StaffId(2));
}

TEST_F(HandoverDialogTest, R_HO_6_AFigureStillBeingTypedCountsBeforeTheOthersAreCounted)
{
    open();
    tidyUp();
    type(u"1"_s); // the editor stays open

    press(Qt::Key_A, Qt::AltModifier);

    EXPECT_EQ(m_draft.out.counts.at(0).found, 1);
    press(Qt::Key_Return);
    EXPECT_FALSE(problem().isEmpty()) << "a missing item needs an explanation";
}

TEST_F(HandoverDialogTest, keepsWhatWasEnteredWhenLeftByEscAndAtTheLock)
{
    open();
    tidyUp();
    type(u"1"_s);
    press(Qt::Key_Return);
    type(u"lost"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    open();
    EXPECT_EQ(
        m_dialog->findChild<QTableView *>(u"countView"_s)->model()->index(0, ItemCountModel::ExplanationColumn).data(),
        u"lost"_s);

    m_session.lock();

    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_draft.out.counts.size(), 1U);
}

TEST_F(HandoverDialogTest, R_HO_5_AWarningGoesOnceWhatItComplainsOfIsMended)
{
    open();
    tidyUp();
    countAsExpected();
    press(Qt::Key_Return); // there is no open work
    press(Qt::Key_Return);
    EXPECT_TRUE(problem().contains(u"whether a relief"_s));

    m_dialog->findChild<QAbstractButton *>(u"reliefFollowsButton"_s)->toggle(); // as a screen reader does

    EXPECT_EQ(m_draft.reliefFollows, true);
    EXPECT_EQ(problem(), QString());
    press(Qt::Key_Return);
    sign(u"wrong"_s);
    EXPECT_FALSE(problem().isEmpty());
    type(u"r"_s);
    EXPECT_EQ(problem(), QString());
}

TEST_F(HandoverDialogTest, R_HO_7_TheWarningOfABlockGoesWithTheBlock)
{
    const Case work = m_desk.dutyLog.openWork
                          .add(m_desk.wang, {.matter = u"Lift stuck"_s,
                                             .progress = u"firm called"_s,
                                             .nextStep = u"wait"_s,
                                             .ifWorse = u"call 119"_s,
                                             .urgency = Urgency::Important})
                          .value();
    open();
    tidyUp();
    countAsExpected();
    press(Qt::Key_Return);
    EXPECT_TRUE(problem().contains(u"blocks the handover"_s));
    m_gateway.tellWhatWasWritten();
    EXPECT_TRUE(problem().contains(u"blocks the handover"_s)) << "the block still stands";

    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_desk.wang, work.id, u"freed"_s));
    m_gateway.tellWhatWasWritten();

    EXPECT_EQ(problem(), QString());
}

TEST_F(HandoverDialogTest, readsAgainOnceWhatItShowsHasChanged)
{
    open();
    const auto counted = [this] { return m_dialog->findChild<QTableView *>(u"countView"_s)->model()->rowCount(); };
    const int before = counted();
    ASSERT_TRUE(m_desk.items.put({SharedItemId(9), NonBlankText::from(u"torch"_s).value(), 1, {}, {}, 9, true}));

    Q_EMIT m_gateway.changed({RecordType::Facility});
    EXPECT_EQ(counted(), before);

    Q_EMIT m_gateway.changed({RecordType::SharedItem});
    EXPECT_EQ(counted(), before + 1);
}

TEST_F(HandoverDialogTest, R_HO_6_AnExplanationOfFortyCharactersIsReadInItsRow)
{
    SharedItem item = m_desk.items.findById(SharedItemId(1)).value();
    item.check = u"switches on, the battery is full, the aerial is straight and the clip holds"_s;
    ASSERT_TRUE(m_desk.items.put(item));
    open();
    m_dialog->resize(1000, 600);
    tidyUp();
    auto &table = *m_dialog->findChild<QTableView *>(u"countView"_s);
    const QString reason = u"lent to the fire drill until tomorrow noon"_s;
    const QModelIndex cell = table.model()->index(0, ItemCountModel::ExplanationColumn);
    ASSERT_TRUE(table.model()->setData(cell, reason));
    letEditorsClose();

    EXPECT_EQ(cell.data(Qt::ToolTipRole).toString(), reason);
    EXPECT_GE(
        table.columnWidth(cell.column()),
        table.fontMetrics().horizontalAdvance(table.model()->headerData(cell.column(), Qt::Horizontal).toString()));
    const QRect needed = table.fontMetrics().boundingRect(QRect(0, 0, table.columnWidth(cell.column()) - 8, 1000),
                                                          Qt::TextWordWrap, reason);
    EXPECT_GE(table.rowHeight(0), needed.height());
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.viewport()->width() >= table.visualRect(cell).right(); }));
}

} // namespace dutydesk
