// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/limitsline.h"

#include "shell/limitchip.h"
#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/windowdesk.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LimitsLineTest : public testing::Test
{
protected:
    LimitsLineTest()
    {
        m_session.signIn(m_desk.open());
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(*m_session.actor()));
    }

    Case work(const QString &matter, std::chrono::seconds within, const QString &nextStep = {})
    {
        return m_desk.dutyLog.openWork
            .add(*m_session.actor(),
                 {.matter = matter, .nextStep = nextStep, .deadline = m_desk.clock.now().addSecs(within.count())})
            .value();
    }

    /// The window with the line, opened anew.
    void open(int width = 1366)
    {
        m_watch = std::make_unique<LimitWatch>(m_desk.clock);
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_line =
            new LimitsLine({m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts}, *m_watch, m_window.get());
        layout->addWidget(m_line);
        layout->addStretch();
        m_window->resize(width, 200);
        m_window->show();
        QCoreApplication::processEvents();
    }

    LimitChip &chip(int number) const { return *m_line->findChild<LimitChip *>(u"limitChip%1"_s.arg(number)); }
    LimitChip &rest() const { return *m_line->findChild<LimitChip *>(u"moreLimitsButton"_s); }

    /// What the visible chips say.
    QStringList seen() const
    {
        QStringList words;
        for (const LimitChip *one : m_line->findChildren<LimitChip *>()) {
            if (one->isVisible()) {
                words.append(one->accessibleName());
            }
        }
        words.sort();
        return words;
    }

    WindowDesk m_desk;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    std::unique_ptr<LimitWatch> m_watch;
    std::unique_ptr<QWidget> m_window;
    LimitsLine *m_line = nullptr;
};

TEST_F(LimitsLineTest, R_WN_3_EachLimitSaysWhatItIsHowMuchTimeIsLeftAndWhatIsNext)
{
    work(u"路灯"_s, -72s);
    work(u"漏水"_s, 50s, u"打给业主"_s);
    work(u"道闸"_s, 42min);
    open();

    EXPECT_EQ(chip(1).accessibleName(), u"路灯 · +01:12 over"_s);
    EXPECT_EQ(chip(1).tone(), Tone::Overdue);
    EXPECT_EQ(chip(2).accessibleName(), u"漏水 · only 00:50 left"_s);
    EXPECT_EQ(chip(2).tone(), Tone::Warning);
    EXPECT_EQ(chip(2).toolTip(), u"Next: 打给业主 (due 2026-03-02 08:00)"_s);
    EXPECT_EQ(chip(2).accessibleDescription(), chip(2).toolTip());
    EXPECT_EQ(chip(3).accessibleName(), u"道闸 · 42 min"_s);
    EXPECT_EQ(chip(3).tone(), Tone::Quiet);
    EXPECT_TRUE(chip(3).isVisible());
    EXPECT_FALSE(chip(4).isVisible());
    EXPECT_FALSE(rest().isVisible());
}

TEST_F(LimitsLineTest, R_WN_3_ALimitOfACaseStandsBesideItsDeadlineAndIsGoneTo)
{
    const Case leak = work(u"漏水"_s, 2h);
    const auto set = [&](LimitKind kind, std::chrono::seconds time) {
        return m_desk.cases
            .setLimit(*m_session.actor(), leak.id, {.kind = kind, .due = m_desk.clock.now().addSecs(time.count())})
            .value();
    };
    const CaseLimit answer = set(LimitKind::Answer, 30min);
    set(LimitKind::OnSite, 1h);
    ASSERT_TRUE(
        m_desk.cases.actOnLimit(*m_session.actor(), CaseAct::PauseLimit, {.limit = answer.id, .words = u"等业主"_s}));
    work(u"道闸"_s, 90min);
    open();
    EXPECT_EQ(chip(1).accessibleName(), u"漏水 · on site · 1 h 0 min"_s);
    EXPECT_EQ(chip(4).accessibleName(), u"漏水 · answer · paused, 30 min left"_s) << "behind what runs";
    EXPECT_EQ(chip(4).tone(), Tone::Quiet);

    QSignalSpy wanted(m_line, &LimitsLine::recordWanted);
    for (int i = 0; i < 5; ++i) {
        m_line->goToNext();
    }
    QList<qint64> records;
    for (const QVariantList &one : wanted) {
        records.append(one[0].value<RecordReference>().id);
    }
    EXPECT_EQ(records, (QList<qint64>{1, 2, 1, 1, 1})) << "each limit once, then the first again";
}

TEST_F(LimitsLineTest, R_WN_3_TheLineTakesNoRoomWhenNothingEndsWithinADay)
{
    work(u"年检"_s, 30h);
    open();
    EXPECT_EQ(m_line->height(), 0);

    work(u"道闸"_s, 2h);
    m_desk.gateway.tellWhatWasWritten();
    QCoreApplication::processEvents();

    EXPECT_GT(m_line->height(), 0);
    EXPECT_EQ(seen(), QStringList{u"道闸 · 2 h 0 min"_s});
}

TEST_F(LimitsLineTest, R_WN_3_ALimitRunsOutWhileNobodyTouchesAnything)
{
    work(u"漏水"_s, 50s);
    open();
    QSignalSpy turned(m_line, &LimitsLine::turned);

    m_desk.clock.advance(2min);

    EXPECT_TRUE(QTest::qWaitFor([&] { return chip(1).tone() == Tone::Overdue; }, 3000));
    EXPECT_EQ(chip(1).accessibleName(), u"漏水 · +01:10 over"_s);
    ASSERT_EQ(turned.size(), 1);
    EXPECT_EQ(turned[0][0].value<LimitState>(), LimitState::Over);
    EXPECT_EQ(turned[0][1].toStringList(), QStringList{u"漏水"_s});
    QTest::qWait(1200);
    EXPECT_EQ(turned.size(), 1) << "it is said once";
}

TEST_F(LimitsLineTest, R_WN_3_WhatIsNearButNotShownYetIsSaidWhenItIs)
{
    work(u"年检"_s, 240h);
    open();
    QSignalSpy turned(m_line, &LimitsLine::turned);

    m_desk.clock.advance(200h);
    Q_EMIT m_desk.gateway.changed({RecordType::Case});
    EXPECT_EQ(turned.size(), 0) << "four fifths are over, but two days are left";

    m_desk.clock.advance(20h);
    Q_EMIT m_desk.gateway.changed({RecordType::Case});
    ASSERT_EQ(turned.size(), 1);
    EXPECT_EQ(turned[0][1].toStringList(), QStringList{u"年检"_s});
}

TEST_F(LimitsLineTest, R_WN_3_ALimitThatRanOutWhileTheProgramWasClosedIsRed)
{
    work(u"漏水"_s, 5min);
    open();
    EXPECT_EQ(chip(1).tone(), Tone::Quiet);
    m_window.reset();

    m_desk.clock.advance(2h);
    open();

    EXPECT_EQ(seen(), QStringList{u"漏水 · +1 h 55 min over"_s});
    EXPECT_EQ(chip(1).tone(), Tone::Overdue);
}

TEST_F(LimitsLineTest, R_WN_3_WhatDoesNotFitIsCountedAndListed)
{
    for (int i = 1; i <= 20; ++i) {
        work(u"北门道闸抬不起来 %1"_s.arg(i), i * 10min);
    }
    open(500);
    const auto chips = seen().size() - 1;

    EXPECT_GE(chips, 1);
    EXPECT_LT(chips, 5);
    EXPECT_TRUE(rest().isVisible());
    EXPECT_EQ(rest().accessibleName(), u"+%1 more"_s.arg(20 - chips));
    EXPECT_LE(rest().geometry().right(), m_line->width());

    QSignalSpy wanted(m_line, &LimitsLine::recordWanted);
    rest().click();
    auto *menu = m_line->findChild<QMenu *>(u"moreLimitsMenu"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 20 - chips);
    menu->actions().constLast()->trigger();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<RecordReference>().id, 20);
}

TEST_F(LimitsLineTest, R_WN_3_AWideWindowShowsMoreThanANarrowOne)
{
    for (int i = 1; i <= 12; ++i) {
        work(u"北门道闸抬不起来 %1"_s.arg(i), i * 10min);
    }
    open(500);
    const auto few = seen().size();

    m_window->resize(1900, 200);
    QCoreApplication::processEvents();

    EXPECT_GT(seen().size(), few);
}

TEST_F(LimitsLineTest, R_WN_3_EnterOnALimitGoesThere)
{
    const Case leak = work(u"漏水"_s, 5min);
    open();
    QSignalSpy wanted(m_line, &LimitsLine::recordWanted);

    QTest::keyClick(&chip(1), Qt::Key_Return);

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<RecordReference>(), RecordReference::of(leak));
}

TEST_F(LimitsLineTest, R_WN_3_OneLimitAfterTheOther)
{
    const std::vector<Case> works = {work(u"漏水"_s, 5min), work(u"道闸"_s, 1h)};
    open();
    QList<qint64> visited;
    QObject::connect(m_line, &LimitsLine::recordWanted, m_line,
                     [&](const RecordReference &record) { visited.append(record.id); });

    for (int i = 0; i < 3; ++i) {
        m_line->goToNext();
    }

    EXPECT_EQ(visited, (QList<qint64>{works[0].id.value(), works[1].id.value(), works[0].id.value()}));
}

TEST_F(LimitsLineTest, R_WN_3_WhatIsOverForMoreThanADayComesLast)
{
    work(u"旧事"_s, -30h);
    work(u"漏水"_s, 5min);
    open();

    EXPECT_EQ(chip(1).accessibleName(), u"漏水 · 5 min"_s);
    EXPECT_EQ(chip(2).accessibleName(), u"旧事 · +1 d 6 h over"_s);
}

TEST_F(LimitsLineTest, R_RK_2_TheLockLeavesNoLimitInTheLine)
{
    work(u"漏水"_s, 5min, u"打给业主"_s);
    open();

    m_session.lock();
    QCoreApplication::processEvents();

    EXPECT_EQ(seen(), QStringList());
    EXPECT_EQ(chip(1).accessibleName(), QString());
    EXPECT_EQ(chip(1).toolTip(), QString());
    EXPECT_EQ(m_line->height(), 0);
}

TEST_F(LimitsLineTest, R_WN_3_BehindTheLockALimitThatRunsOutIsSaidWithoutWhatItIs)
{
    work(u"漏水"_s, 5min);
    work(u"年检"_s, 240h);
    open();
    m_session.lock();
    QSignalSpy turned(m_line, &LimitsLine::turned);

    m_desk.clock.advance(6min);
    Q_EMIT m_session.changed();
    Q_EMIT m_session.changed();

    ASSERT_EQ(turned.size(), 1) << "it is said once";
    EXPECT_EQ(turned[0][0].value<LimitState>(), LimitState::Over);
    EXPECT_EQ(turned[0][1].toStringList(), QStringList());
    m_desk.clock.advance(200h);
    Q_EMIT m_session.changed();
    EXPECT_EQ(turned.size(), 1) << "two days are left of the other";
}

} // namespace dutydesk
