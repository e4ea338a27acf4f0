// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/limitchip.h"
#include "shell/mainwindow.h"
#include "support/fakedraftstore.h"
#include "support/printers.h"
#include "support/windowdesk.h"
#include "translation.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// 陈静 sits at the desk, and 漏水 is to be done within 42 minutes.
class LimitsInWindowTest : public testing::Test
{
protected:
    LimitsInWindowTest()
    {
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_manager));
        EXPECT_TRUE(m_desk.dutyLog.openWork.add(
            m_manager, {.matter = u"漏水"_s, .deadline = m_desk.clock.now().addSecs(42 * 60)}));
        m_window.begin();
        m_window.resize(1366, 768);
        m_window.show();
        auto *secret = find<QLineEdit>(u"secretEdit"_s);
        QTest::keyClicks(secret, u"correct horse"_s);
        QTest::keyClick(secret, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    template<typename T>
    T *find(const QString &name)
    {
        T *found = m_window.findChild<T *>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }

    QAction *key() const
    {
        const QKeySequence wanted(Qt::CTRL | Qt::Key_J);
        for (QAction *action : m_window.findChildren<QAction *>()) {
            if (action->shortcut() == wanted) {
                return action;
            }
        }
        return nullptr;
    }

    QString tab()
    {
        const auto *tabs = find<QTabWidget>(u"tabs"_s);
        return tabs->tabText(tabs->currentIndex());
    }

    QTemporaryDir m_folder;
    WindowDesk m_desk;
    const Actor m_manager = m_desk.open();
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s)};
    FakeDraftStore m_drafts;
    MainWindow m_window{m_desk.gateway, m_desk.clock, m_preferences, m_drafts};
};

TEST_F(LimitsInWindowTest, R_WN_3_LimitsRunOnEveryPageAndControlJGoesThere)
{
    auto *tabs = find<QTabWidget>(u"tabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        EXPECT_TRUE(find<LimitChip>(u"limitChip1"_s)->isVisible()) << tabs->tabText(i).toStdString();
    }
    tabs->setCurrentIndex(tabs->count() - 1);

    ASSERT_NE(key(), nullptr);
    key()->trigger();

    EXPECT_EQ(tab(), u"Shift handover"_s);
}

TEST_F(LimitsInWindowTest, R_WN_3_ControlJWorksInADialogAndStandsInTheMenuAndAmongTheKeys)
{
    find<QAbstractButton>(u"addStaffButton"_s)->click();
    auto *dialog = find<QDialog>(u"staffDialog"_s);

    QTest::keyClick(dialog->findChild<QLineEdit *>(u"nameEdit"_s), Qt::Key_J, Qt::ControlModifier);

    EXPECT_EQ(tab(), u"Shift handover"_s);
    EXPECT_TRUE(find<QToolButton>(u"personButton"_s)->menu()->actions().contains(key()));
    EXPECT_FALSE(key()->text().isEmpty()) << "else F1 does not list it";
}

TEST_F(LimitsInWindowTest, R_WN_3_ControlJSaysWhenNothingRuns)
{
    const Case leak = m_desk.dutyLog.openWork.list(m_manager).value().front();
    ASSERT_TRUE(m_desk.dutyLog.openWork.finish(m_manager, leak.id, u"修好"_s));
    m_desk.gateway.tellWhatWasWritten();

    key()->trigger();

    const QList<QLabel *> labels = m_window.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"No time limit"_s); }));
}

TEST_F(LimitsInWindowTest, R_WN_3_LimitsSpeakTheLanguageOfTheWindow)
{
    Translation translation(u"en"_s);
    QObject::connect(&m_window, &MainWindow::languageChosen, &m_window,
                     [&](const QString &language) { translation.speak(language); });
    EXPECT_EQ(find<LimitChip>(u"limitChip1"_s)->accessibleName(), u"漏水 · 42 min"_s);

    Q_EMIT m_window.languageChosen(u"zh_CN"_s);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_TRUE(
        QTest::qWaitFor([&] { return find<LimitChip>(u"limitChip1"_s)->accessibleName() == u"漏水 · 42 分"_s; }));
}

} // namespace dutydesk
