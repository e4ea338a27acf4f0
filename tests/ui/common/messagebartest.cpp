// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"

#include "support/fixedclock.h"
#include "support/printers.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class MessageBarTest : public testing::Test
{
protected:
    MessageBarTest()
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_page, 1);
        layout->addWidget(m_bar->place());
        m_window.resize(800, 400);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }

    QString text() const { return m_bar->findChild<QLabel *>(u"messageText"_s)->text(); }

    FixedClock m_clock;
    QWidget m_window;
    QPushButton *m_page = new QPushButton(&m_window);
    MessageBar *m_bar = new MessageBar(m_clock, &m_window);
};

TEST_F(MessageBarTest, movesNothingHoweverLongItIs)
{
    const QRect before = m_page->geometry();

    m_bar->showMessage(u"Written."_s);
    EXPECT_EQ(m_bar->geometry(), m_bar->place()->geometry());
    m_bar->confirm(QStringList(20, u"One more rule is broken."_s).join(u'\n'), u"Publish"_s, [] {});

    EXPECT_EQ(m_page->geometry(), before);
    EXPECT_GT(m_bar->height(), m_bar->place()->height());
    EXPECT_EQ(m_bar->geometry().bottom(), m_bar->place()->geometry().bottom());
}

TEST_F(MessageBarTest, aRefusalLooksOtherThanASuccessAndStaysUntilSomethingSucceeds)
{
    m_bar->showMessage(u"Written."_s);
    const QColor success = m_bar->palette().color(QPalette::Window);
    m_bar->forgetFailure();
    EXPECT_TRUE(m_bar->isVisible());

    m_bar->showRefusal(u"Only the manager may."_s);
    EXPECT_NE(m_bar->palette().color(QPalette::Window), success);
    EXPECT_EQ(text(), u"Only the manager may."_s);

    m_bar->forgetFailure();
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(MessageBarTest, escapeLeavesAQuestionAndGoesBackToWhereOneWas)
{
    m_page->setFocus();
    bool done = false;
    m_bar->confirm(u"Publish?"_s, u"Publish"_s, [&] { done = true; });
    auto *action = m_bar->findChild<QPushButton *>(u"messageAction"_s);
    EXPECT_TRUE(action->hasFocus());

    QTest::keyClick(action, Qt::Key_Escape);

    EXPECT_FALSE(done);
    EXPECT_FALSE(m_bar->isVisible());
    EXPECT_TRUE(m_page->hasFocus());
}

TEST_F(MessageBarTest, leavesTheLineInSightThatOneWritesInto)
{
    auto *line = new QPushButton(&m_window);
    auto *layout = static_cast<QVBoxLayout *>(m_window.layout());
    layout->insertWidget(1, line);
    QCoreApplication::processEvents();
    m_bar->keepInSight(*line);

    m_bar->showMessage(u"Written."_s);
    EXPECT_EQ(m_bar->geometry(), m_bar->place()->geometry());
    m_bar->confirm(QStringList(6, u"One more rule is broken."_s).join(u'\n'), u"Publish"_s, [] {});

    EXPECT_FALSE(m_bar->geometry().intersects(line->geometry()));
    EXPECT_LE(m_bar->geometry().bottom(), line->geometry().top());
}

} // namespace dutydesk
