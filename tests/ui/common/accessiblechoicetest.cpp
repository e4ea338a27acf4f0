// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/accessiblechoice.h"

#include "common/controls.h"
#include "support/printers.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class AccessibleChoiceTest : public testing::Test
{
protected:
    AccessibleChoiceTest()
    {
        AccessibleChoice::install();
        auto *layout = new QFormLayout(&m_form);
        layout->addRow(u"&Role"_s, &m_box);
        m_box.addItems({u"Duty officer"_s, u"Manager"_s, u"Viewer"_s});
        m_box.setCurrentIndex(1);
        makeAccessible(m_form);
        m_form.show();
    }

    QAccessibleInterface &spoken() { return *QAccessible::queryAccessibleInterface(&m_box); }
    void act(const QString &action) { spoken().actionInterface()->doAction(action); }

    QWidget m_form;
    QComboBox &m_box = *new QComboBox;
};

TEST_F(AccessibleChoiceTest, R_RK_7_isCalledByItsLabelAndSaysWhatIsChosen)
{
    EXPECT_EQ(spoken().role(), QAccessible::ComboBox);
    EXPECT_EQ(spoken().text(QAccessible::Name), u"Role"_s);
    EXPECT_EQ(spoken().text(QAccessible::Value), u"Manager"_s);
    EXPECT_EQ(spoken().text(QAccessible::Description), u"Manager"_s);
}

TEST_F(AccessibleChoiceTest, R_RK_7_choosesWithoutAKeyAsAPersonDoes)
{
    const QSignalSpy activated(&m_box, &QComboBox::activated);

    act(QAccessibleActionInterface::increaseAction());
    EXPECT_EQ(m_box.currentText(), u"Viewer"_s);
    act(QAccessibleActionInterface::decreaseAction());
    act(QAccessibleActionInterface::decreaseAction());

    EXPECT_EQ(m_box.currentText(), u"Duty officer"_s);
    EXPECT_EQ(activated.count(), 3);
}

TEST_F(AccessibleChoiceTest, opensItsList)
{
    act(QAccessibleActionInterface::showMenuAction());
    EXPECT_TRUE(m_box.view()->isVisible());
    ASSERT_NE(spoken().child(0), nullptr);
    EXPECT_EQ(spoken().indexOfChild(spoken().child(0)), 0);

    act(QAccessibleActionInterface::showMenuAction());
    EXPECT_FALSE(m_box.view()->isVisible());
}

TEST_F(AccessibleChoiceTest, whatIsDisabledStaysAsItIs)
{
    m_box.setEnabled(false);

    act(QAccessibleActionInterface::increaseAction());

    EXPECT_EQ(m_box.currentText(), u"Manager"_s);
}

} // namespace dutydesk
