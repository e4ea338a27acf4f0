// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/quickentry.h"

#include "centre/centreservice.h"
#include "support/fakedraftstore.h"
#include "support/finddesk.h"
#include "support/heldgateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class QuickEntryTest : public testing::Test
{
protected:
    QuickEntryTest()
    {
        m_gateway.services.find = &m_find;
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.serveLog(m_gateway.services);
        m_gateway.services.centre = &m_centre;
        EXPECT_TRUE(m_centreStore.phrases.put({PhraseId(1), text(u"dt"), text(u"lift stands"), true}));
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_session.signIn(m_desk.wang);
        m_quickEntry.show();
        QApplication::setActiveWindow(&m_quickEntry);
    }

    QLineEdit &line() { return *m_quickEntry.findChild<QLineEdit *>(u"quickEntryLine"_s); }
    QString reading() { return m_quickEntry.findChild<QLabel *>(u"quickEntryReading"_s)->text(); }
    void type(const QString &text) { QTest::keyClicks(&line(), text); }
    void press(Qt::Key key)
    {
        for (QAction *action : m_quickEntry.callActions()) {
            if (action->shortcut() == QKeySequence(key)) {
                action->trigger();
            }
        }
    }
    void enter() { QTest::keyClick(&line(), Qt::Key_Return); }
    QString kept() { return m_drafts.drafts[{StaffId(1), u"quickEntry"_s}]; }
    std::vector<EntryOnPage> entries() { return m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries; }

    testing::NiceMock<MockNotifier> m_notifier;
    FindDesk m_desk;
    FindService m_find{m_desk.parts};
    FakeCentreStore m_centreStore;
    CentreService m_centre{m_centreStore.repositories(), m_desk.journal.journal};
    FakeDraftStore m_drafts;
    HeldGateway m_gateway;
    Session m_session;
    QuickEntry m_quickEntry{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
};

TEST_F(QuickEntryTest, R_HO_12_OneLineAndEnterWriteAnEntry)
{
    EXPECT_CALL(m_notifier, showMessage);

    type(u"3-502 leak !!"_s);
    EXPECT_TRUE(reading().contains(u"3-502"_s));
    EXPECT_TRUE(reading().contains(u"Important"_s));
    enter();

    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].entry.place, u"3-502"_s);
    EXPECT_EQ(entries()[0].entry.matter.toString(), u"leak"_s);
    EXPECT_EQ(m_desk.dutyLog.openWork.list(m_desk.wang)->front().urgency, Urgency::Important);
    EXPECT_EQ(line().text(), QString());
}

TEST_F(QuickEntryTest, R_OW_2_TheLineSaysWhoLivesThereMasked)
{
    m_desk.addFlat();

    type(u"3-502 leak"_s);

    EXPECT_TRUE(reading().contains(u"张** 138****4826"_s)) << reading().toStdString();
    m_session.lock();
    EXPECT_FALSE(reading().contains(u"张"_s));
}

TEST_F(QuickEntryTest, R_OW_2_TheLineNamesTheFlatsThatAUnitWithoutItsEntranceMayMean)
{
    m_desk.addFlat();
    type(u"3-502 leak"_s);
    EXPECT_TRUE(reading().contains(u"3-1-502"_s)) << reading().toStdString();
    ASSERT_TRUE(m_desk.journal.journal.change(m_desk.wang, [&](Change &change) {
        Flat second = FindDesk::aFlat(2, u"502");
        second.entrance = u"2"_s;
        return change.put(m_desk.owners.flats, second);
    }));
    line().clear();

    type(u"3-502 leak"_s);

    EXPECT_TRUE(reading().contains(u"3-1-502, 3-2-502"_s)) << reading().toStdString();
    EXPECT_FALSE(reading().contains(u"张**"_s)) << "the owner is unknown while two flats fit";
}

TEST_F(QuickEntryTest, keepsWhatWasTypedWhenWritingFails)
{
    m_desk.store.entries.nextError = Error{ErrorCode::Busy, {}};
    EXPECT_CALL(m_notifier, showError(testing::Field(&Error::code, ErrorCode::Busy)));

    type(u"leak"_s);
    enter();

    EXPECT_EQ(line().text(), u"leak"_s);
}

TEST_F(QuickEntryTest, ADoubleEnterWritesOnceAndWhatIsTypedMeanwhileStays)
{
    m_gateway.holds = true;
    type(u"leak"_s);
    enter();
    enter();
    type(u" lift"_s);

    m_gateway.release();

    EXPECT_EQ(entries().size(), 1U);
    EXPECT_EQ(line().text(), u" lift"_s);
}

TEST_F(QuickEntryTest, R_HO_12_EnterWhileAnInputMethodComposesWritesNothing)
{
    type(u"3-502 "_s);
    QInputMethodEvent composing(u"lou"_s, {});
    QApplication::sendEvent(&line(), &composing);
    enter();
    EXPECT_TRUE(entries().empty());
    QInputMethodEvent committed;
    committed.setCommitString(u"漏水"_s);
    QApplication::sendEvent(&line(), &committed);

    enter();

    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].entry.matter.toString(), u"漏水"_s);
}

TEST_F(QuickEntryTest, R_HO_12_AHalfWrittenEntrySurvivesTheLock)
{
    type(u"3-502 le"_s);

    m_session.lock();
    EXPECT_EQ(line().text(), QString());
    m_session.signIn(m_desk.li);
    EXPECT_EQ(line().text(), QString()) << "the draft belongs to the other officer";
    m_session.signIn(m_desk.wang);

    EXPECT_EQ(line().text(), u"3-502 le"_s);
}

TEST_F(QuickEntryTest, R_HO_12_AHalfWrittenEntryComesBackAtTheNextStartUntilItIsSaved)
{
    type(u"3-502 le"_s);
    QTest::qWait(static_cast<int>(KeepingTimer::longest.count()) + 200);
    Session next;
    next.signIn(m_desk.wang);
    const QuickEntry restarted({m_gateway, next, m_notifier, m_desk.clock, m_drafts});
    EXPECT_EQ(restarted.findChild<QLineEdit *>(u"quickEntryLine"_s)->text(), u"3-502 le"_s);

    enter();

    EXPECT_EQ((m_drafts.drafts[{StaffId(1), u"quickEntry"_s}]), QString());
}

TEST_F(QuickEntryTest, R_HO_12_WhatIsTypedIsKeptWithinASecondHoweverOneTypes)
{
    type(u"a"_s);
    QTest::qWait(500);
    type(u"b"_s);

    EXPECT_TRUE(QTest::qWaitFor([this] { return kept() == u"ab"_s; }, 700)) << "the second key put nothing off";
    type(u"c"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept() == u"abc"_s; }, 1200));
}

TEST_F(QuickEntryTest, R_HO_12_WhatIsTypedIsKeptWhenTheProgramEnds)
{
    type(u"3-502 le"_s);
    EXPECT_EQ(kept(), QString());

    QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();

    EXPECT_EQ(kept(), u"3-502 le"_s);
}

TEST_F(QuickEntryTest, saysOnceWhenADraftCannotBeKept)
{
    m_drafts.error = Error{ErrorCode::FileNotWritable, {}};
    EXPECT_CALL(m_notifier, showError(testing::Field(&Error::code, ErrorCode::FileNotWritable)));

    type(u"le"_s);
    QTest::qWait(static_cast<int>(KeepingTimer::longest.count()) + 200);
    type(u"ak"_s);
    QTest::qWait(static_cast<int>(KeepingTimer::longest.count()) + 200);
}

TEST_F(QuickEntryTest, R_HO_12_TheCodeOfAPhraseExpandsWithABlankOrTab)
{
    type(u"3-502 dt "_s);
    EXPECT_EQ(line().text(), u"3-502 lift stands "_s);

    line().setText(u"dt"_s);
    QTest::keyClick(&line(), Qt::Key_Tab);
    EXPECT_EQ(line().text(), u"lift stands"_s);
}

TEST_F(QuickEntryTest, R_HO_15_OneKeyNotesAMissedCallWithNothingElse)
{
    EXPECT_CALL(m_notifier, showMessage);

    press(Qt::Key_F6);

    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].entry.source, EntrySource::MissedCall);
    EXPECT_EQ(entries()[0].entry.happenedAt, m_desk.clock.now());
    EXPECT_EQ(m_desk.callCounts.ofPage(m_desk.wang, LogPageId(1)), CallCount{.missed = 1});
}

TEST_F(QuickEntryTest, R_HO_15_WhatWasTypedIsTheTelephoneAndTheMatterOfTheCall)
{
    line().setFocus();
    type(u"3-502 13812345678 about the leak"_s);

    press(Qt::Key_F7);

    ASSERT_EQ(entries().size(), 1U);
    const LogEntry entry = m_desk.store.entries.list()->front();
    EXPECT_EQ(entry.source, EntrySource::LateCall);
    EXPECT_EQ(entry.place, u"3-502"_s);
    EXPECT_EQ(entry.telephone, u"13812345678"_s);
    EXPECT_EQ(entry.matter.toString(), u"about the leak"_s);
    EXPECT_EQ(line().text(), QString());
}

TEST_F(QuickEntryTest, R_HO_15_TheHalfWrittenLineOfAnotherMatterStaysWhenACallIsMissedMeanwhile)
{
    line().setFocus();
    type(u"3-502 le"_s);
    QLineEdit elsewhere;
    elsewhere.show();
    QApplication::setActiveWindow(&elsewhere);
    elsewhere.setFocus();

    press(Qt::Key_F6);

    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].entry.place, QString());
    EXPECT_EQ(line().text(), u"3-502 le"_s);
}

TEST_F(QuickEntryTest, R_HO_15_AnOutgoingCallIsNotedWithItsReasonOnly)
{
    line().setFocus();
    press(Qt::Key_F8);
    enter();
    EXPECT_TRUE(entries().empty());
    EXPECT_TRUE(reading().contains(u"whom you call, and why"_s)) << reading().toStdString();

    type(u"lift company when will it be repaired"_s);
    enter();

    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].entry.source, EntrySource::OutgoingCall);
    EXPECT_EQ(entries()[0].entry.matter.toString(), u"lift company when will it be repaired"_s);
}

TEST_F(QuickEntryTest, R_HO_15_AnOutgoingCallWhoseReasonIsTypedIsNotedByTheKey)
{
    line().setFocus();
    type(u"lift company when"_s);

    press(Qt::Key_F8);

    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].entry.source, EntrySource::OutgoingCall);
}

TEST_F(QuickEntryTest, R_HO_15_AnOutgoingCallThatIsNotNotedLeavesNothing)
{
    line().setFocus();
    press(Qt::Key_F8);
    ASSERT_NE(line().text(), QString());
    QTest::keyClick(&line(), Qt::Key_Escape);
    EXPECT_EQ(line().text(), QString());

    line().setFocus();
    press(Qt::Key_F8);
    type(u"lift company"_s);
    QTest::keyClick(&line(), Qt::Key_Escape);
    EXPECT_TRUE(line().text().endsWith(u"lift company"_s)) << "what was typed stays";
}

TEST_F(QuickEntryTest, R_HO_15_TheButtonBesideTheLineOffersTheSame)
{
    const QMenu *menu = m_quickEntry.findChild<QToolButton *>(u"callsButton"_s)->menu();

    for (const QAction *action : m_quickEntry.callActions()) {
        EXPECT_TRUE(menu->actions().contains(action));
        EXPECT_FALSE(action->shortcut().isEmpty());
    }
}

TEST_F(QuickEntryTest, R_HO_15_TheCallsOfTheShiftAndOfTheMonthAreCounted)
{
    press(Qt::Key_F6);

    m_quickEntry.findChild<QToolButton *>(u"callsButton"_s)->menu()->actions().last()->trigger();

    const auto *table = m_quickEntry.window()->findChild<QTableView *>(u"callsTable"_s);
    ASSERT_TRUE(table);
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, 2), u"1"_s) << "missed in this shift";
    EXPECT_EQ(cell(2, 1), u"1"_s) << "calls in of the month";
    EXPECT_EQ(cell(2, 4), u"0 %"_s);
    EXPECT_EQ(cell(3, 1), u"0"_s) << "last month";
}

TEST_F(QuickEntryTest, saysNothingWhileThereIsNothingToSay)
{
    line().clearFocus();
    EXPECT_FALSE(m_quickEntry.findChild<QLabel *>(u"quickEntryReading"_s)->isVisibleTo(&m_quickEntry));

    type(u"3-502 leak"_s);

    EXPECT_TRUE(m_quickEntry.findChild<QLabel *>(u"quickEntryReading"_s)->isVisibleTo(&m_quickEntry));
}

TEST_F(QuickEntryTest, escapeLeavesWithoutLoss)
{
    type(u"le"_s);

    QTest::keyClick(&line(), Qt::Key_Escape);

    EXPECT_EQ(line().text(), u"le"_s);
}

TEST_F(QuickEntryTest, asksForTheMatterWhereThereIsNone)
{
    type(u"3-502"_s);
    type(u" !"_s);
    enter();

    EXPECT_TRUE(entries().empty());
    EXPECT_EQ(line().text(), u"3-502 !"_s);
}

} // namespace dutydesk
