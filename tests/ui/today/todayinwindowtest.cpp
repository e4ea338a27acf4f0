// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"
#include "support/fakedraftstore.h"
#include "support/printers.h"
#include "support/windowdesk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TodayInWindowTest : public testing::Test
{
protected:
    void start()
    {
        m_window.begin();
        m_window.show();
    }

    template<typename T>
    T *find(const QString &name)
    {
        T *found = m_window.findChild<T *>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }

    void signIn(const QString &secret)
    {
        auto *edit = find<QLineEdit>(u"secretEdit"_s);
        QTest::keyClicks(edit, secret);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void press(const QKeySequence &key)
    {
        for (QAction *action : m_window.findChildren<QAction *>()) {
            if (action->shortcut() == key) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << qPrintable(key.toString());
    }

    void enrolWang(const Actor &manager)
    {
        ASSERT_TRUE(m_desk.staffService.enrol(manager, m_desk.password, StaffId(2), m_password, Secret(u"830274"_s)));
    }

    /// 王芳 hands over the day shift in time and in order.
    void handOverFromWangTo(const Actor &manager)
    {
        enrolWang(manager);
        const Actor wang = m_desk.signIn.signIn(u"王芳"_s, m_password).value();
        ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(wang));
        m_desk.clock.advance(12h + 20min);
        const HandoverState state = m_desk.handoverService.state(wang).value();
        SigningOut statement{.itemsTidy = true, .deskClean = true, .evidenceCollected = true};
        for (const SharedItem &item : state.items) {
            statement.counts.push_back({.item = item.id, .found = item.expected});
        }
        ASSERT_TRUE(m_desk.handoverService.signOut(wang, statement, m_password));
        ASSERT_TRUE(m_desk.handoverService.takeOver(
            manager, {.arrivedAt = m_desk.clock.now(), .dressInOrder = true, .previousPageRead = true},
            m_desk.password));
    }

    const Secret m_password{u"another horse"_s};
    QTemporaryDir m_folder;
    WindowDesk m_desk;
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s)};
    FakeDraftStore m_drafts;
    MainWindow m_window{m_desk.gateway, m_desk.clock, m_preferences, m_drafts};
};

TEST_F(TodayInWindowTest, R_WN_3_TodayIsSeenFirstAndTheFirstKeysGoToItsWork)
{
    m_desk.open();
    start();

    signIn(u"correct horse"_s);

    EXPECT_TRUE(find<QAbstractItemView>(u"todayNews"_s)->isVisible());
    EXPECT_EQ(m_window.focusWidget(), find<QAbstractItemView>(u"todayWork"_s));
}

TEST_F(TodayInWindowTest, R_WN_3_ALineOfTodayLeadsToItsPage)
{
    const Actor manager = m_desk.open();
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(manager));
    ASSERT_TRUE(m_desk.dutyLog.lines.write(manager, {.happenedAt = m_desk.clock.now(), .matter = u"停电"_s}));
    start();
    signIn(u"correct horse"_s);
    auto *news = find<QAbstractItemView>(u"todayNews"_s);

    news->setCurrentIndex(news->model()->index(1, 0));
    QTest::keyClick(news, Qt::Key_Return);

    EXPECT_EQ(find<QTabWidget>(u"tabs"_s)->currentWidget()->metaObject()->className(), "dutydesk::HandoverPage"_ba);
}

TEST_F(TodayInWindowTest, R_WN_5_AReportedTaskLeadsFromTodayToItsActs)
{
    const Actor manager = m_desk.open();
    enrolWang(manager);
    const Actor wang = m_desk.signIn.signIn(u"王芳"_s, m_password).value();
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(wang));
    ASSERT_TRUE(m_desk.cases.assign(manager, {.matter = u"统计空置房"_s, .responsible = wang.staff}));
    ASSERT_TRUE(m_desk.cases.perform(wang, CaseId(1), CaseAct::ReportBack, u"12 户"_s));
    start();
    signIn(u"correct horse"_s);
    auto *news = find<QAbstractItemView>(u"todayNews"_s);

    news->setCurrentIndex(news->model()->index(1, 0));
    QTest::keyClick(news, Qt::Key_Return);

    EXPECT_TRUE(find<QTableView>(u"casesList"_s)->isVisible());
    EXPECT_TRUE(find<QAbstractButton>(u"finishCaseButton"_s)->isVisible());

    press(QKeySequence(Qt::CTRL | Qt::Key_1));
    press(QKeySequence(Qt::CTRL | Qt::Key_T));
    EXPECT_TRUE(find<QTableView>(u"casesList"_s)->isVisible());
}

TEST_F(TodayInWindowTest, R_WN_3_ThePagesToReviewLeadToTheReview)
{
    const Actor manager = m_desk.open();
    handOverFromWangTo(manager);
    start();
    signIn(u"correct horse"_s);
    auto *news = find<QAbstractItemView>(u"todayNews"_s);

    news->setCurrentIndex(news->model()->index(1, 0));
    QTest::keyClick(news, Qt::Key_Return);

    const auto *table = find<QTableView>(u"reviewTable"_s);
    EXPECT_TRUE(table->isVisible());
    EXPECT_TRUE(table->currentIndex().isValid());
}

TEST_F(TodayInWindowTest, R_WN_3_WhoeverSignsInAfterSomebodyElseBeginsWithToday)
{
    const Actor manager = m_desk.open();
    enrolWang(manager);
    start();
    signIn(u"correct horse"_s);
    const auto *tabs = find<QTabWidget>(u"tabs"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_5));

    press(QKeySequence(Qt::CTRL | Qt::Key_L));
    signIn(u"240819"_s);
    EXPECT_EQ(tabs->currentIndex(), 4) << "the same person goes on where they were";

    m_preferences.setLastName(u"王芳"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_L));
    signIn(u"another horse"_s);
    EXPECT_EQ(tabs->currentIndex(), 0);
}

} // namespace dutydesk
