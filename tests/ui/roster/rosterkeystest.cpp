// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/elidedlabel.h"
#include "ui/roster/rosterpagefixture.h"

#include <QHeaderView>

namespace dutydesk {

/// Tests where keys move the cursor and which cells they change.
class RosterKeysTest : public RosterPageTest
{
protected:
    QModelIndexList selected() { return view().selectionModel()->selectedIndexes(); }
};

TEST_F(RosterKeysTest, R_RO_8_WhatIsTypedAfterCtrlHomeAndCtrlEndGoesToTheCurrentCellAlone)
{
    select(1, 10, 2, 12);

    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(selected(), QModelIndexList{model().index(0, 0)});
    keys(u"b"_s);
    EXPECT_EQ(stored(1, 1, 1) + stored(2, 10, 12), u"白---"_s);

    for (const Qt::Key to : {Qt::Key_End, Qt::Key_Left, Qt::Key_Up}) {
        select(1, 10, 2, 12);
        key(to, Qt::ControlModifier);
        EXPECT_EQ(selected(), QModelIndexList{view().currentIndex()}) << to;
    }
    select(1, 10);
    keys(u"b"_s);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(selected().size(), 2) << "the range begins at the cell to which typing moved the cursor";
}

TEST_F(RosterKeysTest, R_RO_8_TabbingIntoTheBrokenRulesLeavesTheCursorWhereItIs)
{
    ASSERT_GT(violations().model()->rowCount(), 0);
    select(1, 10);

    violations().setFocus(Qt::TabFocusReason);

    EXPECT_TRUE(violations().hasFocus());
    EXPECT_EQ(view().currentIndex(), model().index(1, 9));
    QTest::keyClick(&violations(), Qt::Key_Return);
    EXPECT_NE(view().currentIndex(), model().index(1, 9)) << "Enter moves the cursor to the violation";
}

TEST_F(RosterKeysTest, R_RO_8_ACodeTypedIntoAHeadCountIsRefusedWithAReason)
{
    select(3, 10);
    EXPECT_CALL(m_notifier,
                showRefusal(testing::Truly([](const QString &text) { return text.contains(u"calculated"_s); })));

    keys(u"b"_s);
}

TEST_F(RosterKeysTest, R_RO_8_TheHoursGrowWithTheFigureInThem)
{
    const int hours = model().columnCount() - 3;
    for (int day = 1; day <= 13; ++day) {
        select(0, day);
        keys(u"b"_s);
    }

    const QModelIndex total = model().index(0, hours);
    EXPECT_GE(total.data().toString().size(), 3);
    QFont bold = view().font();
    bold.setBold(true);
    const int padding = view().fontMetrics().horizontalAdvance(u'0');
    EXPECT_GE(view().columnWidth(hours), QFontMetrics(bold).horizontalAdvance(total.data().toString()) + 2 * padding);
}

TEST_F(RosterKeysTest, theStateEndsWithAnEllipsisWhereThereIsTooLittleRoom)
{
    publish();
    m_page.resize(700, 700);
    QCoreApplication::processEvents();

    const auto &state = *m_page.findChild<ElidedLabel *>(u"stateLabel"_s);
    EXPECT_TRUE(state.isElided());
    EXPECT_EQ(state.toolTip(), state.text());
    EXPECT_TRUE(state.text().contains(u"Read-only"_s));
}

TEST_F(RosterKeysTest, theListsBelowShowWholeLinesInLargeLetters)
{
    publish();
    QFont large = m_page.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_page.setFont(large);
    QCoreApplication::processEvents();

    auto &list = *m_page.findChild<QTableView *>(u"substitutionList"_s);
    EXPECT_GE(list.height() - list.horizontalHeader()->height(), 2 * QFontMetrics(large).height());
}

} // namespace dutydesk
