// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/limitalerts.h"

#include "shell/settingsdialog.h"
#include "support/fixedclock.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

class CollectedSignals final : public DesktopSignal
{
public:
    void show(const QString &title, const QString &text) override { shown.append(title + u": "_s + text); }
    void beep() override { ++beeps; }

    QStringList shown;
    int beeps = 0;
};

} // namespace

class LimitAlertsTest : public testing::Test
{
protected:
    static Actor officer(int id)
    {
        return {StaffId(id), NonBlankText::from(u"王芳"_s).value(), Role::DutyOfficer, DeskId(1)};
    }

    void choose(const Actor &person, const QString &box)
    {
        SettingsDialog dialog(m_preferences, person);
        dialog.findChild<QCheckBox *>(box)->click();
    }

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s)};
    FixedClock m_clock;
    CollectedSignals m_signal;
    LimitAlerts m_alerts{m_preferences, m_clock, m_signal};
};

TEST_F(LimitAlertsTest, R_WN_3_AMessageWithoutASoundUnlessSomebodyChoosesOtherwise)
{
    m_alerts.tell(StaffId(1), LimitState::Near, {u"3-502 漏水"_s, u"北门 道闸"_s});
    m_alerts.tell(StaffId(1), LimitState::Over, {u"3-502 漏水"_s});

    EXPECT_EQ(m_signal.shown,
              (QStringList{u"The time is nearly over: 3-502 漏水\n北门 道闸"_s, u"The time is over: 3-502 漏水"_s}));
    EXPECT_EQ(m_signal.beeps, 0);
}

TEST_F(LimitAlertsTest, R_WN_3_BehindTheLockItSaysNoMoreThanThatTimeIsOver)
{
    m_alerts.tell(StaffId(1), LimitState::Over, {});

    EXPECT_EQ(m_signal.shown, QStringList{u"The time is over: Unlock the desk to see what it is about."_s});
}

TEST_F(LimitAlertsTest, R_WN_3_EachPersonChoosesForThemselvesAndTheChoiceStays)
{
    choose(officer(1), u"limitMessageBox"_s);
    choose(officer(1), u"limitSoundBox"_s);
    const Preferences again(m_folder.filePath(u"preferences.ini"_s));
    const LimitAlerts afterRestart(again, m_clock, m_signal);

    afterRestart.tell(StaffId(1), LimitState::Over, {u"漏水"_s});
    EXPECT_EQ(m_signal.shown, QStringList());
    EXPECT_EQ(m_signal.beeps, 1);

    afterRestart.tell(StaffId(2), LimitState::Over, {u"漏水"_s});
    EXPECT_EQ(m_signal.shown.size(), 1);
    EXPECT_EQ(m_signal.beeps, 1);
}

TEST_F(LimitAlertsTest, R_WN_3_ThereIsNoSoundAtNight)
{
    choose(officer(1), u"limitSoundBox"_s);
    const auto beepsAt = [&](QTime time) {
        m_clock.set({2026, 3, 2}, time);
        m_signal.beeps = 0;
        m_alerts.tell(StaffId(1), LimitState::Over, {u"漏水"_s});
        return m_signal.beeps;
    };

    EXPECT_EQ(beepsAt({21, 59}), 1);
    EXPECT_EQ(beepsAt({22, 0}), 0);
    EXPECT_EQ(beepsAt({6, 59}), 0);
    EXPECT_EQ(beepsAt({7, 0}), 1);
    EXPECT_EQ(m_signal.shown.size(), 4) << "a message makes no noise";
}

TEST_F(LimitAlertsTest, beforeSigningInThereIsNobodyToChooseFor)
{
    const SettingsDialog dialog(m_preferences, std::nullopt);

    EXPECT_TRUE(dialog.findChild<QCheckBox *>(u"limitMessageBox"_s)->isHidden());
}

} // namespace dutydesk
