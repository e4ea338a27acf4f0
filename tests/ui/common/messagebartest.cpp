// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"

#include "support/fixedclock.h"
#include "support/printers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class MessageBarTest : public testing::Test
{
protected:
    MessageBarTest()
    {
        auto *line = new QHBoxLayout(m_line);
        line->setContentsMargins({});
        line->addWidget(m_writing, 1);
        line->addWidget(m_bar->place());
        auto *layout = new QVBoxLayout(&m_window);
        m_page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(m_page, 1);
        layout->addWidget(m_line);
        m_bar->standIn(*m_line);
        m_window.resize(800, 400);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }

    QString text() const { return m_bar->findChild<QLabel *>(u"messageText"_s)->text(); }

    void showLongQuestion()
    {
        m_bar->confirm(QStringList(8, u"One more rule is broken."_s).join(u'\n'), u"Publish"_s, [] {});
    }

    FixedClock m_clock;
    QWidget m_window;
    QPushButton *m_page = new QPushButton(&m_window);
    MessageBar *m_bar = new MessageBar(m_clock, &m_window);
    QWidget *m_line = new QWidget(&m_window);
    QPushButton *m_writing = new QPushButton(m_line);
};

TEST_F(MessageBarTest, takesNoRoomWhileThereIsNothingToSay)
{
    EXPECT_EQ(m_writing->width(), m_line->width());

    m_bar->showMessage(u"Written."_s);
    QCoreApplication::processEvents();
    EXPECT_LT(m_writing->width(), m_line->width());
    m_bar->close();
    QCoreApplication::processEvents();

    EXPECT_EQ(m_writing->width(), m_line->width());
}

TEST_F(MessageBarTest, aShortMessageStandsInTheLineBesideWhatIsWrittenAndMovesNothing)
{
    const QRect page = m_page->geometry();
    const QRect line = m_line->geometry();

    m_bar->showMessage(u"Written."_s);
    QCoreApplication::processEvents();

    EXPECT_TRUE(line.contains(m_bar->geometry()));
    EXPECT_FALSE(m_bar->geometry().intersects(m_writing->geometry().translated(line.topLeft())));
    EXPECT_EQ(m_page->geometry(), page);
    EXPECT_EQ(m_line->geometry(), line);
}

TEST_F(MessageBarTest, aLongMessageCoversThePageButNotTheLineAndMovesNothing)
{
    const QRect page = m_page->geometry();
    const QRect line = m_line->geometry();

    showLongQuestion();
    QCoreApplication::processEvents();

    EXPECT_GT(m_bar->height(), m_line->height());
    EXPECT_LT(m_bar->geometry().bottom(), line.top());
    EXPECT_EQ(m_page->geometry(), page);
    EXPECT_EQ(m_line->geometry(), line);
    EXPECT_EQ(m_writing->width(), m_line->width());
}

TEST_F(MessageBarTest, standsAtTheFootWhereThereIsNoLine)
{
    m_line->hide();
    QCoreApplication::processEvents();

    m_bar->showMessage(u"Written."_s);

    EXPECT_EQ(m_bar->geometry().bottom(), m_window.rect().bottom());
    EXPECT_EQ(m_bar->width(), m_window.width());
}

TEST_F(MessageBarTest, whatHasSucceededGoesWhenTheUserGoesOn)
{
    m_bar->showMessage(u"Written."_s);
    m_bar->forgetSuccess();
    EXPECT_FALSE(m_bar->isVisible());

    m_bar->showRefusal(u"Only the manager may."_s);
    m_bar->forgetSuccess();
    EXPECT_TRUE(m_bar->isVisible()) << "a failure stays";

    showLongQuestion();
    m_bar->forgetSuccess();
    EXPECT_TRUE(m_bar->isVisible()) << "a question stays";
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

} // namespace dutydesk
