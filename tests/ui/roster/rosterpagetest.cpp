// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rosterpagefixture.h"

namespace dutydesk {

TEST_F(RosterPageTest, R_RO_8_ACodeIsTypedByItsKeyAndTheNextDayFollows)
{
    select(0, 3);

    keys(u"bbx"_s);

    EXPECT_EQ(stored(1, 3, 6), u"白白休-"_s);
    EXPECT_EQ(view().currentIndex(), model().index(0, 5));
}

TEST_F(RosterPageTest, R_RO_8_ACodeIsTypedWithAnInputMethodOnceItIsCommitted)
{
    select(0, 3);
    QInputMethodEvent composing(u"bai"_s, {});
    QApplication::sendEvent(&view(), &composing);
    EXPECT_EQ(stored(1, 3, 3), u"-"_s);

    QInputMethodEvent committed;
    committed.setCommitString(u"白"_s);
    QApplication::sendEvent(&view(), &committed);

    EXPECT_EQ(stored(1, 3, 3), u"白"_s);
}

TEST_F(RosterPageTest, R_RO_8_TheFirstDutyOfAShiftInTheMonthDoesNotMoveTheCursor)
{
    select(0, 3);
    keys(u"yb"_s); // the night shift gets a row of headcounts, so the table is rebuilt

    EXPECT_EQ(stored(1, 1, 5), u"--夜白-"_s);
}

TEST_F(RosterPageTest, R_RO_3_WhatIsPublishedIsNotUndone)
{
    select(0, 3);
    keys(u"b"_s);
    EXPECT_TRUE(button(u"undoButton"_s).isEnabled());

    publish();

    EXPECT_FALSE(button(u"undoButton"_s).isEnabled());
}

TEST_F(RosterPageTest, R_RO_8_EveryTotalIsInSightAndLegibleAlsoInLargerLetters)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return !view().horizontalScrollBar()->isVisible(); }));
    QFont large = view().font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    view().setFont(large);

    const QFontMetrics metrics(large);
    const int hours = model().columnCount() - 3;
    EXPECT_GE(view().columnWidth(hours), metrics.horizontalAdvance(u"118.75"_s));
    EXPECT_GE(view().columnWidth(0), metrics.horizontalAdvance(u"30"_s));
    EXPECT_GE(view().rowHeight(0), metrics.height());
}

TEST_F(RosterPageTest, R_RO_8_ARangeIsFilledClearedUndoneAndRedoneEachAsOneAct)
{
    select(0, 3, 1, 5);
    keys(u"b"_s);
    EXPECT_EQ(stored(1, 3, 5) + stored(2, 3, 5), u"白白白白白白"_s);
    EXPECT_EQ(view().selectionModel()->selectedIndexes().size(), 6) << "the selection stays";

    key(Qt::Key_Delete);
    EXPECT_EQ(stored(1, 3, 5), u"---"_s);

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(1, 3, 5), u"白白白"_s);
    click(u"undoButton"_s);
    EXPECT_EQ(stored(2, 3, 5), u"---"_s);
    EXPECT_FALSE(button(u"undoButton"_s).isEnabled());
    click(u"redoButton"_s);
    EXPECT_EQ(stored(2, 3, 5), u"白白白"_s);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stored(1, 3, 5), u"---"_s);
}

TEST_F(RosterPageTest, R_RO_8_ADutyIsDraggedToAnotherPersonAndDay)
{
    select(0, 3);
    keys(u"b"_s);
    select(0, 3);

    drag(centre(0, 3), centre(2, 6));

    EXPECT_EQ(stored(1, 3, 3), u"-"_s);
    EXPECT_EQ(stored(4, 6, 6), u"白"_s);
}

TEST_F(RosterPageTest, R_RO_8_CellsAreCutAndPastedByKeyboard)
{
    select(0, 3);
    keys(u"bx"_s);
    select(0, 3, 0, 4);
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(stored(1, 3, 4), u"--"_s);

    select(1, 10);
    key(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(stored(2, 10, 11), u"白休"_s);
}

TEST_F(RosterPageTest, R_RO_8_PastingSomethingElseChangesNothingAndSaysSo)
{
    QApplication::clipboard()->setText(u"白\t茶"_s);
    EXPECT_CALL(m_notifier, showRefusal(testing::Truly([](const QString &text) { return text.contains(u"茶"_s); })));
    select(0, 3);

    key(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(stored(1, 3, 4), u"--"_s);
}

TEST_F(RosterPageTest, R_RO_8_CtrlRRepeatsTheFirstDayOfTheSelection)
{
    select(0, 3);
    keys(u"b"_s);
    select(0, 3, 0, 6);

    key(Qt::Key_R, Qt::ControlModifier);

    EXPECT_EQ(stored(1, 3, 6), u"白白白白"_s);
}

TEST_F(RosterPageTest, R_RO_8_TheFillHandleRepeatsThePattern)
{
    select(0, 3);
    keys(u"bx"_s);
    select(0, 3, 0, 4);

    drag(view().visualRect(model().index(0, 3)).bottomRight() - QPoint(2, 2), centre(0, 8));

    EXPECT_EQ(stored(1, 3, 8), u"白休白休白休"_s);
}

TEST_F(RosterPageTest, R_RO_8_TheLegendIsABrush)
{
    click(u"brush2"_s);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier, centre(1, 4));
    EXPECT_EQ(stored(2, 4, 4), u"夜"_s);

    key(Qt::Key_Escape);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier, centre(1, 5));

    EXPECT_EQ(stored(2, 5, 5), u"-"_s);
}

TEST_F(RosterPageTest, R_RO_8_ABrokenRuleShowsInTheCellAndTheListJumpsToIt)
{
    select(0, 3);
    keys(u"y"_s); // this night ends at 08:00
    select(0, 4);
    keys(u"b"_s); // this day begins at 08:00

    const QModelIndex cell = model().index(0, 3);
    EXPECT_TRUE(cell.data(RosterTableModel::BrokenRole).toBool());
    const QAbstractItemModel &rules = *violations().model();
    const QModelIndexList broken = rules.match(rules.index(0, 0), Qt::DisplayRole, u"王芳"_s, -1, Qt::MatchContains);
    ASSERT_EQ(broken.size(), 1);
    EXPECT_TRUE(broken.first().data().toString().contains(u"2026-03-04"_s));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(broken.first().data().toString()));
    select(2, 20);

    QTest::mouseClick(violations().viewport(), Qt::LeftButton, Qt::NoModifier,
                      violations().visualRect(broken.first()).center());

    EXPECT_EQ(view().currentIndex(), cell);
}

TEST_F(RosterPageTest, R_RO_8_HeadcountIsCountedBelow)
{
    EXPECT_EQ(shown(3, 4), u"0/1"_s);
    select(0, 4);

    keys(u"b"_s);

    EXPECT_EQ(shown(3, 4), u"1/1"_s);
    EXPECT_EQ(shown(0, 32), u"1"_s) << "this column is the total of duties";
}

TEST_F(RosterPageTest, takesTheActBackWhenItIsNotSavedAndOffersItAgain)
{
    m_desk.duties.nextError = Error{ErrorCode::Busy, {}};
    EXPECT_CALL(m_notifier, showError(testing::Field(&Error::code, ErrorCode::Busy)));
    select(0, 3);

    keys(u"b"_s);

    EXPECT_EQ(shown(0, 3), QString());
    click(u"redoButton"_s);
    EXPECT_EQ(stored(1, 3, 3), u"白"_s);
}

TEST_F(RosterPageTest, R_RO_6_SpecialDaysAreMarkedAndNamed)
{
    RosterDesk::put(m_desk.calendar,
                    CalendarDay{CalendarDayId(1), {2026, 3, 4}, CalendarDayKind::Holiday, RosterDesk::words(u"春节")});
    RosterDesk::put(
        m_desk.calendar,
        CalendarDay{CalendarDayId(2), {2026, 3, 7}, CalendarDayKind::MakeUpDay, RosterDesk::words(u"春节")});
    Q_EMIT m_gateway.changed({RecordType::CalendarDay});

    const auto header = [this](int day, int role) {
        return model().headerData(day - 1, Qt::Horizontal, role).toString();
    };
    EXPECT_TRUE(header(4, Qt::DisplayRole).endsWith(u"off"_s));
    EXPECT_TRUE(header(7, Qt::DisplayRole).endsWith(u"work"_s));
    EXPECT_TRUE(header(4, Qt::ToolTipRole).contains(u"春节"_s));
    EXPECT_TRUE(label(u"specialDaysLabel"_s).text().contains(u"03-04 春节"_s));
}

TEST_F(RosterPageTest, R_RO_3_PublishingAsksSaysWhatIsBrokenAndMakesTheMonthReadOnly)
{
    select(0, 3);
    keys(u"b"_s);
    std::function<void()> agree;
    EXPECT_CALL(m_notifier, confirm(testing::Truly([](const QString &text) { return text.contains(u"2026-03-01"_s); }),
                                    testing::_, testing::_))
        .WillOnce(testing::SaveArg<2>(&agree));
    click(u"publishButton"_s);
    EXPECT_FALSE(m_desk.service.load(m_desk.officer, 2026, 3)->isPublished());

    agree();

    EXPECT_TRUE(label(u"stateLabel"_s).text().contains(u"李强"_s));
    EXPECT_CALL(m_notifier, showRefusal(testing::_));
    select(0, 3);
    view().setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(stored(1, 3, 3), u"白"_s);
    EXPECT_FALSE(button(u"publishButton"_s).isVisible());
}

TEST_F(RosterPageTest, R_RO_3_TheManagerNamesASubstituteWithAReason)
{
    publish();
    m_session.signIn(m_desk.manager);
    select(0, 5);

    key(Qt::Key_Return);
    auto *dialog = m_page.findChild<SubstitutionDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QComboBox *>(u"originalBox"_s)->currentText().contains(u"王芳"_s));
    auto *name = dialog->findChild<QAbstractButton *>(u"submitButton"_s);
    QTest::mouseClick(name, Qt::LeftButton);
    EXPECT_TRUE(m_desk.service.load(m_desk.officer, 2026, 3)->substitutions.empty()) << "a substitution needs a reason";
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reasonEdit"_s), u"ill"_s);
    QTest::mouseClick(name, Qt::LeftButton);

    EXPECT_EQ(stored(2, 5, 5), u"白"_s);
    const QAbstractItemModel &made = *m_page.findChild<QTableView *>(u"substitutionList"_s)->model();
    ASSERT_EQ(made.rowCount(), 1);
    EXPECT_EQ(made.index(0, 2).data(), u"王芳"_s);
    EXPECT_EQ(made.index(0, 3).data(), u"李强"_s);
    EXPECT_EQ(made.index(0, 4).data(), u"陈静"_s);
}

TEST_F(RosterPageTest, R_RO_3_AnOfficerIsToldThatOnlyTheManagerNamesASubstitute)
{
    publish();
    m_session.signIn(m_desk.officer);
    EXPECT_CALL(m_notifier, showRefusal(testing::_));

    click(u"substituteButton"_s);

    EXPECT_EQ(m_page.findChild<SubstitutionDialog *>(), nullptr);
}

TEST_F(RosterPageTest, R_RO_1_CopiesLastMonthsPatternAndCanUndoIt)
{
    ASSERT_TRUE(m_desk.service.setCells(m_desk.head, {{StaffId(1), {2026, 2, 3}, m_desk.day}}));

    click(u"copyButton"_s);
    EXPECT_EQ(stored(1, 3, 3), u"白"_s);

    click(u"undoButton"_s);
    EXPECT_EQ(stored(1, 3, 3), u"-"_s);
}

TEST_F(RosterPageTest, R_RO_7_ExportsTheCalendarOfTheChosenPersonAsAFile)
{
    const FakeExporter exporter;
    m_gateway.services.rosterExporter = &exporter;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"duties.ics"_s);
    select(2, 5);
    button(u"exportButton"_s).findChild<QMenu *>()->actions().last()->trigger();
    auto *dialog = m_page.findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);

    Q_EMIT dialog->fileSelected(path);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "calendar of 4");
}

TEST_F(RosterPageTest, walksTheMonthsByKey)
{
    key(Qt::Key_PageUp, Qt::ControlModifier);

    EXPECT_EQ(label(u"monthLabel"_s).text(), u"2026-02"_s);
    EXPECT_EQ(model().columnCount(), 28 + RosterTableModel::totalCount);
}

TEST_F(RosterPageTest, saysHowPeopleComeOntoTheRoster)
{
    for (const int id : {1, 2, 4}) {
        StaffMember person = m_desk.staff.findById(StaffId(id)).value();
        person.onRoster = false;
        RosterDesk::put(m_desk.staff, person);
    }
    Q_EMIT m_gateway.changed({RecordType::StaffMember});

    EXPECT_TRUE(label(u"emptyLabel"_s).isVisible());
    EXPECT_FALSE(view().isVisible());
}

TEST_F(RosterPageTest, leavesNothingOnTheScreenBehindTheLock)
{
    publish();
    m_session.signIn(m_desk.manager);
    click(u"substituteButton"_s);
    ASSERT_NE(m_page.findChild<SubstitutionDialog *>(), nullptr);

    m_session.lock();

    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_EQ(violations().model()->rowCount(), 0);
    EXPECT_FALSE(m_page.findChild<SubstitutionDialog *>() && m_page.findChild<SubstitutionDialog *>()->isVisible());
    EXPECT_EQ(label(u"stateLabel"_s).text(), QString());
}

} // namespace dutydesk
