// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "shell/mainwindow.h"
#include "support/printers.h"
#include "support/windowdesk.h"
#include "translation.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Gives the application the fonts of the program while it lives.
struct WornTheme
{
    WornTheme() { Theme::apply(Theme::Mode::Light); }
    ~WornTheme()
    {
        QApplication::setFont(font);
        QApplication::setPalette(palette);
    }
    Q_DISABLE_COPY_MOVE(WornTheme)

    const QFont font = QApplication::font();
    const QPalette palette = QApplication::palette();
};

/// The window on the smallest screen that it is made for, 1366x768, in the languages named.
class LowScreenTest : public testing::TestWithParam<const char *>
{
protected:
    void signIn()
    {
        m_preferences.setLastName(u"陈静"_s);
        m_window.resize(1366, 768);
        m_window.begin();
        m_window.show();
        auto *secret = m_window.findChild<QLineEdit *>(u"secretEdit"_s);
        QTest::keyClicks(secret, u"correct horse"_s);
        QTest::keyClick(secret, Qt::Key_Return);
        ASSERT_EQ(m_window.size(), QSize(1366, 768));
    }

    /// Goes to the tab of the table, and gives the first table of that name that is seen.
    QTableView *goTo(const QString &name)
    {
        auto *tabs = m_window.findChild<QTabWidget *>(u"tabs"_s);
        for (QTableView *table : m_window.findChildren<QTableView *>(name)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->widget(tab)->isAncestorOf(table)) {
                    tabs->setCurrentIndex(tab);
                }
            }
            QTest::qWait(50); // columns are shared out after the layout
            if (table->isVisible()) {
                return table;
            }
        }
        return nullptr;
    }

    static int rowsInSight(const QTableView &table)
    {
        int rows = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const int top = table.rowViewportPosition(row);
            rows += top >= 0 && top + table.rowHeight(row) <= table.viewport()->height() ? 1 : 0;
        }
        return rows;
    }

    const WornTheme m_theme;
    const Translation m_translation{QString::fromLatin1(GetParam())};
    QTemporaryDir m_folder;
    WindowDesk m_desk;
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s)};
    FileDraftStore m_drafts{m_folder.filePath(u"drafts.json"_s)};
    MainWindow m_window{m_desk.gateway, m_desk.clock, m_preferences, m_drafts};
};

INSTANTIATE_TEST_SUITE_P(, LowScreenTest, testing::Values("en", "zh_CN"),
                         [](const auto &language) { return std::string(language.param); });

TEST_P(LowScreenTest, theRosterOfTwelvePeopleIsInSightWithoutScrolling)
{
    const Actor manager = m_desk.open();
    const QString names = u"李强赵敏孙浩周洁吴昊郑爽冯雪陈晨褚亮卫东蒋欣"_s;
    for (qsizetype i = 0; i + 1 < names.size(); i += 2) {
        ASSERT_TRUE(m_desk.staffService.add(manager, {.name = names.mid(i, 2)}));
    }
    signIn();

    const QTableView *roster = goTo(u"rosterView"_s);

    ASSERT_TRUE(roster);
    ASSERT_GE(roster->model()->rowCount(), 12);
    EXPECT_GE(rowsInSight(*roster), 12);
}

TEST_P(LowScreenTest, theTenLinesOfTheLogAreInSightWithoutScrolling)
{
    const Actor manager = m_desk.open();
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(manager));
    for (int line = 0; line < 10; ++line) {
        ASSERT_TRUE(m_desk.dutyLog.lines.write(manager, {.happenedAt = m_desk.clock.now(),
                                                         .place = u"15-1-401"_s,
                                                         .person = u"郑女士"_s,
                                                         .telephone = u"13800009583"_s,
                                                         .matter = u"水龙头滴水，要求更换"_s,
                                                         .entryClass = EntryClass::Repair,
                                                         .action = u"报价后业主同意，下午更换"_s,
                                                         .toldWhom = u"维修中心"_s}));
    }
    signIn();

    const QTableView *lines = goTo(u"entriesView"_s);

    ASSERT_TRUE(lines);
    EXPECT_EQ(rowsInSight(*lines), 10);
    EXPECT_EQ(lines->horizontalScrollBar()->maximum(), 0);
}

TEST_P(LowScreenTest, nothingStandsEmptyBelowTheQuickEntry)
{
    m_desk.open();
    signIn();

    const auto *line = m_window.findChild<QLineEdit *>(u"quickEntryLine"_s);

    const int below = m_window.height() - line->mapTo(&m_window, QPoint(0, line->height())).y();
    EXPECT_LT(below, line->height() / 2);
    EXPECT_FALSE(m_window.findChild<QLabel *>(u"messageText"_s)->isVisible());
}

TEST_P(LowScreenTest, R_HO_15_TheKeyForAMissedCallWorksOnEveryPage)
{
    const Actor manager = m_desk.open();
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(manager));
    signIn();
    QApplication::setActiveWindow(&m_window);
    auto *tabs = m_window.findChild<QTabWidget *>(u"tabs"_s);
    int calls = 0;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);

        QTest::keyClick(tabs->currentWidget(), Qt::Key_F6);

        EXPECT_EQ(m_desk.callCounts.ofDay(manager, m_desk.clock.today()), CallCount{.missed = ++calls});
    }
}

} // namespace dutydesk
