// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/flowlayout.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Three buttons, of which only two fit beside each other.
class FlowLayoutTest : public testing::Test
{
protected:
    FlowLayoutTest()
    {
        auto *flow = new FlowLayout(&m_row);
        for (auto *button : {&m_first, &m_second, &m_third}) {
            button->setFixedSize(100, 30);
            flow->addWidget(button);
        }
        m_row.resize(250, 200);
        m_row.show();
    }

    QWidget m_row;
    QPushButton m_first{&m_row};
    QPushButton m_second{&m_row};
    QPushButton m_third{&m_row};
};

TEST_F(FlowLayoutTest, neighboursDoNotTouchEachOther)
{
    EXPECT_GT(m_second.x(), m_first.x() + m_first.width());
    EXPECT_GT(m_third.y(), m_first.y() + m_first.height());
}

TEST_F(FlowLayoutTest, whatIsHiddenTakesNoRoom)
{
    m_second.hide();
    m_row.layout()->activate();

    EXPECT_EQ(m_third.y(), m_first.y());
    EXPECT_LT(m_third.x(), 2 * m_first.width());
}

} // namespace dutydesk::test
