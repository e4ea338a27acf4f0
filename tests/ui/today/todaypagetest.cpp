// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaypage.h"

#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/windowdesk.h"
#include "today/todaycard.h"
#include "today/todaylist.h"
#include "translation.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// 陈静, the manager, has the page of the day shift and sees Today.
class TodayPageTest : public testing::Test
{
protected:
    TodayPageTest()
    {
        m_session.signIn(m_desk.open());
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(chen()));
        m_page.resize(1200, 600);
    }

    const Actor &chen() const { return *m_session.actor(); }
    TodayList &work() { return *m_page.findChild<TodayList *>(u"todayWork"_s); }
    TodayList &news() { return *m_page.findChild<TodayList *>(u"todayNews"_s); }
    TodayCard &card(const QString &name) { return *m_page.findChild<TodayCard *>(name); }

    static QStringList rowsOf(const TodayList &list)
    {
        QStringList rows;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            rows.append(list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return rows;
    }

    void addWork(const QString &matter, const std::optional<QDateTime> &deadline = {})
    {
        ASSERT_TRUE(m_desk.dutyLog.openWork.add(chen(), {.matter = matter, .deadline = deadline}));
        m_desk.gateway.tellWhatWasWritten();
    }

    void writeLine(const QString &matter)
    {
        ASSERT_TRUE(m_desk.dutyLog.lines.write(chen(), {.happenedAt = m_desk.clock.now(), .matter = matter}));
        m_desk.gateway.tellWhatWasWritten();
    }

    WindowDesk m_desk;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    LimitWatch m_watch{m_desk.clock};
    TodayPage m_page{{m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts}, m_watch};
};

TEST(TodayCardTest, aLongLineGoesOnBeneathWhereTheCardIsNarrow)
{
    QWidget column;
    auto *layout = new QVBoxLayout(&column);
    auto *card = new TodayCard(u"On duty"_s, &column);
    layout->addWidget(card);
    layout->addStretch(1);
    card->show({.quiet = {QStringList(12, u"杨丽华"_s).join(u"、"_s)}});
    const int wide = card->sizeHint().width();
    column.resize(wide * 3, 600);
    column.show();
    const int low = card->height();

    column.resize(wide / 2, 600);
    QCoreApplication::processEvents();

    EXPECT_GT(card->height(), low);
    EXPECT_GE(card->height(), card->heightForWidth(card->width()));
}

TEST_F(TodayPageTest, R_WN_3_ALimitLeadsToItsWorkByEnterByClickAndByItsMenu)
{
    addWork(u"漏水"_s, m_desk.clock.now().addSecs(7200));
    m_page.show();
    QSignalSpy wanted(&m_page, &TodayPage::recordWanted);

    QTest::keyClick(&work(), Qt::Key_Down);
    QTest::keyClick(&work(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<RecordReference>(), (RecordReference{RecordType::Case, 1}));

    const QPoint place = work().visualRect(work().model()->index(1, 0)).center();
    QTest::mouseClick(work().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(wanted.size(), 2);

    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, work().viewport()->mapToGlobal(place));
    QApplication::sendEvent(work().viewport(), &asked);
    auto *menu = work().findChild<QMenu *>();
    ASSERT_TRUE(menu);
    menu->actions().at(0)->trigger();
    EXPECT_EQ(wanted.size(), 3);
    menu->actions().at(1)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"漏水"_s));
    menu->close();
}

TEST_F(TodayPageTest, R_WN_3_TheArrowKeysPassOverHeadings)
{
    addWork(u"一"_s, m_desk.clock.now().addSecs(7200));
    addWork(u"二"_s);
    m_page.show();

    work().setCurrentIndex(work().model()->index(1, 0));
    QTest::keyClick(&work(), Qt::Key_Down);

    EXPECT_EQ(work().currentIndex().row(), 3) << "row 2 is the heading of the next section";
}

TEST_F(TodayPageTest, R_WN_3_TheChosenRowStaysChosenWhenMoreIsWritten)
{
    writeLine(u"停水"_s);
    m_page.show();
    news().setCurrentIndex(news().model()->index(1, 0));

    writeLine(u"停电"_s);

    EXPECT_TRUE(news().currentIndex().data().toString().contains(u"停水"_s));
    EXPECT_EQ(news().currentIndex().row(), 2);
}

TEST_F(TodayPageTest, R_WN_3_AClockThatIsSetLeavesTheTimeLeftAsTheBandCountsIt)
{
    addWork(u"漏水"_s, m_desk.clock.now().addSecs(7200));
    m_page.show();
    const QString before = rowsOf(work()).at(1);

    m_desk.clock.set({2026, 3, 2}, {11, 0});
    m_page.refresh();

    EXPECT_EQ(rowsOf(work()).at(1), before) << "two hours are left, whatever the clock says";
    const auto band = m_watch.count(m_desk.runningLimits.list(chen()).value());
    EXPECT_EQ(band.at(0).leftAt(m_desk.clock.sinceBoot()), 2h);
    m_desk.clock.advance(10min);
    EXPECT_NE(rowsOf(work()).at(1), before) << "time goes on";
}

TEST_F(TodayPageTest, R_WN_3_TheCountdownAndTheTimeLeftMoveWithoutReading)
{
    addWork(u"漏水"_s, m_desk.clock.now().addSecs(7200));
    m_page.show();
    TodayCard &handover = card(u"todayHandover"_s);
    EXPECT_TRUE(handover.accessibleName().contains(u"12:30:00"_s)) << handover.accessibleName().toStdString();
    const QString before = rowsOf(work()).at(1);
    m_desk.gateway.services.today = nullptr; // reading would end the test

    m_desk.clock.advance(10min);

    EXPECT_NE(rowsOf(work()).at(1), before);
    EXPECT_TRUE(QTest::qWaitFor([&] { return handover.accessibleName().contains(u"12:20:00"_s); }, 3000));
    m_desk.gateway.services.today = &m_desk.today;
}

TEST_F(TodayPageTest, R_WN_3_AtTheNextMomentItIsReadAgainByItself)
{
    addWork(u"明天"_s, m_desk.clock.now().addDays(1));
    m_desk.runningLimits = {}; // else the limit would show it today
    m_page.show();
    EXPECT_FALSE(rowsOf(work()).join(u' ').contains(u"明天"_s));

    m_desk.clock.advance(24h);

    EXPECT_TRUE(QTest::qWaitFor([&] { return rowsOf(work()).join(u' ').contains(u"明天"_s); }, 3000));
}

TEST_F(TodayPageTest, R_WN_3_TheCardsLeadToTheRosterAndTheHandoverByKey)
{
    m_page.show();
    QSignalSpy roster(&m_page, &TodayPage::rosterWanted);
    QSignalSpy handover(&m_page, &TodayPage::handoverWanted);

    QTest::keyClick(&card(u"todayDuty"_s), Qt::Key_Return);
    QTest::keyClick(&card(u"todayHandover"_s), Qt::Key_Space);

    EXPECT_EQ(roster.size(), 1);
    EXPECT_EQ(handover.size(), 1);
    EXPECT_TRUE(card(u"todayDuty"_s).accessibleName().startsWith(u"On duty"_s));
}

TEST_F(TodayPageTest, R_WN_3_AnAlarmWaitsForTheManagerAndLeadsToTheRecords)
{
    m_desk.headPin.head->sequence += 5;
    ASSERT_TRUE(m_desk.journal.checkHead(DeskId(1)));
    while (!m_desk.watch.goOn()->isDone) {
    }
    QSignalSpy records(&m_page, &TodayPage::recordsWanted);

    m_page.show();

    EXPECT_TRUE(rowsOf(news()).at(1).startsWith(u"alarm"_s)) << rowsOf(news()).at(1).toStdString();
    news().setCurrentIndex(news().model()->index(1, 0));
    QTest::keyClick(&news(), Qt::Key_Return);
    EXPECT_EQ(records.size(), 1);
}

TEST_F(TodayPageTest, R_WN_3_TheUnpublishedMonthLeadsToIt)
{
    m_desk.clock.set({2026, 3, 25}, {9, 0});
    QSignalSpy roster(&m_page, &TodayPage::rosterWanted);
    m_page.show();

    news().setCurrentIndex(news().model()->index(1, 0));
    QTest::keyClick(&news(), Qt::Key_Return);

    ASSERT_EQ(roster.size(), 1);
    EXPECT_EQ(roster[0][0].toDate(), QDate(2026, 4, 1));
}

TEST_F(TodayPageTest, R_WN_5_ATaskWaitsForItsPersonAndLeadsToIt)
{
    const std::vector<StaffMember> staff = m_desk.staffService.list().value();
    const auto wang = std::ranges::find(staff, u"王芳"_s, [](const StaffMember &one) { return one.name.toString(); });
    ASSERT_TRUE(m_desk.cases.assign(chen(), {.matter = u"统计空置房"_s, .responsible = wang->id}));
    m_page.show();
    EXPECT_FALSE(rowsOf(news()).join(u' ').contains(u"task"_s)) << "it is not hers";
    EXPECT_TRUE(rowsOf(work()).join(u' ').contains(u"task"_s)) << "it stands among what is to be done";
    QSignalSpy wanted(&m_page, &TodayPage::recordWanted);

    m_session.signIn({wang->id, wang->name, wang->role, DeskId(1)});

    EXPECT_TRUE(rowsOf(news()).at(1).startsWith(u"task"_s)) << rowsOf(news()).at(1).toStdString();
    news().setCurrentIndex(news().model()->index(1, 0));
    QTest::keyClick(&news(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<RecordReference>(), (RecordReference{RecordType::Case, 1}));
}

TEST_F(TodayPageTest, R_RK_2_TheLockLeavesNothingOfIt)
{
    addWork(u"漏水"_s);
    writeLine(u"停电"_s);
    m_page.show();
    ASSERT_GT(work().model()->rowCount(), 0);

    m_session.lock();

    EXPECT_EQ(work().model()->rowCount(), 0);
    EXPECT_EQ(news().model()->rowCount(), 0);
    EXPECT_EQ(card(u"todayHandover"_s).accessibleName(), u"Handover"_s);
}

TEST_F(TodayPageTest, R_WN_3_AnEmptyDaySaysWhatBelongsThere)
{
    m_page.show();

    EXPECT_TRUE(rowsOf(work()).at(1).startsWith(u"No deadline is running"_s));
    EXPECT_TRUE(rowsOf(news()).at(1).contains(u"F2"_s));
    EXPECT_FALSE(work().model()->index(1, 0).flags().testFlag(Qt::ItemIsEnabled));
}

TEST_F(TodayPageTest, R_WN_3_ItSpeaksChinese)
{
    Translation translation(u"zh_CN"_s);
    writeLine(u"停电"_s);
    TodayPage page({m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts}, m_watch);

    page.show();

    const QStringList rows = rowsOf(*page.findChild<TodayList *>(u"todayNews"_s));
    EXPECT_TRUE(rows.at(0).startsWith(u"本班记录"_s)) << rows.at(0).toStdString();
    EXPECT_TRUE(rows.at(1).contains(u"停电"_s));
    EXPECT_TRUE(page.findChild<TodayCard *>(u"todayDuty"_s)->accessibleName().startsWith(u"在岗"_s));
}

} // namespace dutydesk
