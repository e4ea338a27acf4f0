// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/deskjourney.h"
#include "log/logentry.h"
#include "log/loglines.h"
#include "log/logpages.h"
#include "signin/signinservice.h"
#include "signin/staffservice.h"

#include <QAbstractItemModel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Counts the reads of the window after a line was written to the log.
class ReadsPerLineTest : public DeskJourney, public testing::WithParamInterface<const char *>
{
protected:
    void signIn()
    {
        ASSERT_EQ(run({u"demo"_s, u"--months"_s, u"1"_s}), 0) << m_errors.toStdString();
        Preferences(file(u"preferences.ini"_s)).setLastName(QString::fromUtf8(GetParam()));
        open();
        fill(u"secretEdit"_s, u"dutydesk-demo"_s);
        press(Qt::Key_Return);
        m_tabs = seen<QTabWidget>(u"tabs"_s);
    }

    /// Waits until no more tasks come, not even from the index and the verification of the journal.
    void comeToRest()
    {
        int before = 0;
        do {
            before = tasks();
            QTest::qWait(150);
            settle();
        } while (tasks() != before + askedToSettle);
    }

    /// The officer of the page, who has signed in beside whoever sits before the window.
    Result<Actor> officer()
    {
        return stored([](Services &services) -> Result<Actor> {
            const Result<LogPage> page = services.logPages->lastPage();
            const Result<std::vector<StaffMember>> staff = services.staff->list();
            const auto officer = std::ranges::find(*staff, page->officer, &StaffMember::id);
            return services.signIn->signIn(officer->name.toString(), Secret(u"dutydesk-demo"_s));
        });
    }

    Result<LogEntry> writeLine(const Actor &officer)
    {
        return stored([&](Services &services) -> Result<LogEntry> {
            const Result<LogPage> page = services.logPages->lastPage();
            return services.logLines->write(officer, {.happenedAt = page->openedAt, .matter = u"漏水"_s});
        });
    }

    /// The number of reads after a line was written, with this view in front.
    int countReads(const QString &view)
    {
        const Result<Actor> writer = officer();
        EXPECT_TRUE(writer);
        comeToRest();
        const int before = tasks();
        const Result<LogEntry> line = writeLine(*writer);
        EXPECT_TRUE(line) << line.error().detail.toStdString();
        settle();
        QTest::qWait(50);
        const int reads = tasks() - before - askedToSettle - 1;
        RecordProperty(view.toStdString(), reads);
        EXPECT_LE(reads, 3) << view.toStdString();
        return reads;
    }

    void countInViewsOf(const QString &tab, QWidget &page)
    {
        countReads(tab);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isCheckable() && button->isVisible()) {
                button->click();
                countReads(tab + u", "_s + button->objectName());
            }
        }
        for (QListWidget *parts : page.findChildren<QListWidget *>(u"partsList"_s)) {
            for (int row = 1; row < parts->count(); ++row) {
                parts->setCurrentRow(row);
                countReads(tab + u", "_s + parts->currentItem()->text());
            }
        }
    }

    QTabWidget *m_tabs = nullptr;
};

TEST_P(ReadsPerLineTest, oneLineCausesAtMostThreeReadsWhateverIsInFront)
{
    signIn();
    for (int tab = 0; tab < m_tabs->count(); ++tab) { // each view must have been read once before it can be read again
        m_tabs->setCurrentIndex(tab);
        settle();
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setCurrentIndex(tab);
        countInViewsOf(m_tabs->tabText(tab), *m_tabs->widget(tab));
    }
    // The control: the page in front is read again, and this reading is counted.
    m_tabs->setCurrentIndex(2);
    QMetaObject::invokeMethod(seen<QAbstractButton>(u"runningView"_s), "click");
    settle();
    const QAbstractItemModel &lines = *seen<QTableView>(u"entriesView"_s)->model();
    const int before = lines.rowCount();
    const int withThePage = countReads(u"the running page"_s);
    EXPECT_EQ(lines.rowCount(), before + 1);
    m_tabs->setCurrentIndex(1);
    EXPECT_EQ(countReads(u"the roster"_s), withThePage - 1);
}

INSTANTIATE_TEST_SUITE_P(Roles, ReadsPerLineTest, testing::Values("陈静", "王秀英"));

} // namespace dutydesk
