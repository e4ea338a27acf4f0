// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/statusband.h"

#include "common/elidedlabel.h"
#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/windowdesk.h"

#include <QPushButton>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StatusBandTest : public testing::Test
{
protected:
    /// 陈静 has the page of the day shift, and it is 20:20.
    StatusBandTest()
    {
        m_session.signIn(m_desk.open());
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(*m_session.actor()));
        m_desk.clock.advance(12h + 20min);
        m_band.resize(1200, 60);
        m_band.show();
        m_desk.gateway.tellWhatWasWritten();
    }

    QPushButton &button() { return *m_band.findChild<QPushButton *>(u"countdownButton"_s); }
    ElidedLabel &label(const QString &name) { return *m_band.findChild<ElidedLabel *>(name); }

    void signOut(const QString &closingReason)
    {
        SigningOut statement{.itemsTidy = true, .deskClean = true, .evidenceCollected = true};
        const HandoverState state = m_desk.handoverService.state(*m_session.actor()).value();
        for (const SharedItem &item : state.items) {
            statement.counts.push_back({.item = item.id, .found = item.expected});
        }
        statement.closingReason = closingReason;
        const auto done = m_desk.handoverService.signOut(*m_session.actor(), statement, m_desk.password);
        ASSERT_TRUE(done) << static_cast<int>(done.error().code) << qPrintable(done.error().detail);
        m_desk.gateway.tellWhatWasWritten();
    }

    WindowDesk m_desk;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    StatusBand m_band{{m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
};

TEST_F(StatusBandTest, R_HO_9_AClosedDeskHasNoCountdown)
{
    EXPECT_EQ(button().text(), u"Hand over now: 00:10:00 left"_s);

    signOut(u"no relief on Mondays"_s);

    EXPECT_EQ(button().text(), u"Desk closed"_s);
    EXPECT_TRUE(button().isVisible());
}

TEST_F(StatusBandTest, R_RK_1_APinThatAFullDiskDoesNotTakeIsSaidUntilItIsWritten)
{
    const QPushButton &alarm = *m_band.findChild<QPushButton *>(u"headAlarmButton"_s);
    EXPECT_FALSE(alarm.isVisible());
    m_desk.headPin.writeError = Error{ErrorCode::DiskFull, u"/srv/desk"_s};

    signOut(u"no relief on Mondays"_s);

    EXPECT_TRUE(alarm.isVisible());
    EXPECT_TRUE(alarm.text().contains(u"its disk is full"_s)) << alarm.text().toStdString();

    m_desk.headPin.writeError.reset();
    const CentreDraft settings = draftOf<CentreDraft>(*m_desk.centreService.centre());
    ASSERT_TRUE(m_desk.centreService.change(*m_session.actor(), settings));
    m_desk.gateway.tellWhatWasWritten();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !alarm.isVisible(); }, 2000));
}

TEST_F(StatusBandTest, R_HO_9_WhoComesToSignInSeesThatTheDeskIsClosed)
{
    signOut(u"no relief on Mondays"_s);

    m_session.lock();

    EXPECT_TRUE(button().isVisible());
    EXPECT_EQ(button().text(), u"Desk closed"_s);
    EXPECT_FALSE(button().isEnabled()) << "without an officer signed in there is nowhere to go";
}

TEST_F(StatusBandTest, R_HO_8_ASignedPageWaitsForTheReliefWithoutACountdown)
{
    signOut({});

    EXPECT_EQ(button().text(), u"Waiting for relief"_s);
}

TEST_F(StatusBandTest, R_HO_2_AClockPutBackIsSaidUntilItIsRightAgain)
{
    auto *clock = m_band.findChild<QPushButton *>(u"clockButton"_s);
    EXPECT_FALSE(clock->isVisible());
    ASSERT_TRUE(
        m_desk.dutyLog.lines.write(*m_session.actor(), {.happenedAt = m_desk.clock.now(), .matter = u"Leak"_s}));
    m_desk.clock.advance(-58min);
    Q_EMIT m_desk.gateway.changed({RecordType::Notice});

    EXPECT_TRUE(clock->isVisible()) << "before anything is written";
    EXPECT_TRUE(clock->text().contains(u"58 minute"_s)) << clock->text().toStdString();
    EXPECT_TRUE(clock->text().contains(u"at 19:22"_s)) << clock->text().toStdString();
    ASSERT_TRUE(
        m_desk.dutyLog.lines.write(*m_session.actor(), {.happenedAt = m_desk.clock.now(), .matter = u"Leak"_s}));
    m_desk.gateway.tellWhatWasWritten();
    EXPECT_TRUE(clock->isVisible());

    m_desk.clock.advance(59min);
    Q_EMIT m_desk.gateway.changed({RecordType::Notice});
    EXPECT_FALSE(clock->isVisible());
}

TEST_F(StatusBandTest, R_HO_2_AClockThatIsSetIsLookedAtAtOnce)
{
    auto *clock = m_band.findChild<QPushButton *>(u"clockButton"_s);
    QTest::qWait(1100);
    m_desk.clock.set({2026, 3, 2}, {15, 0});

    EXPECT_TRUE(QTest::qWaitFor([&] { return clock->isVisible(); }))
        << "without a change, and before the minute is over";
}

TEST_F(StatusBandTest, theNameOfTheCentreGivesWayToWhoIsOnDuty)
{
    ElidedLabel &duty = label(u"dutyLabel"_s);
    ElidedLabel &centre = label(u"centreLabel"_s);
    duty.setText(u"On duty: Day 08:00–20:30 · Wang Fang, Li Qiang, Zhao Min"_s);
    const int both = centre.sizeHint().width() + duty.sizeHint().width();
    const int others = button().sizeHint().width() + m_band.findChild<QWidget *>(u"personButton"_s)->sizeHint().width();

    m_band.resize(both + others + m_band.fontMetrics().horizontalAdvance(u'0') * 3, 60); // leaves out the gaps
    QCoreApplication::processEvents();
    EXPECT_FALSE(duty.isElided());
    EXPECT_TRUE(centre.isElided());
    EXPECT_EQ(centre.toolTip(), centre.text());

    m_band.resize(duty.sizeHint().width(), 60);
    QCoreApplication::processEvents();
    EXPECT_TRUE(duty.isElided());
}

} // namespace dutydesk
