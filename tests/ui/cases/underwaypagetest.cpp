// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/underwaypage.h"

#include "common/registertable.h"
#include "handover/handoverpage.h"
#include "support/casesdesk.h"
#include "support/fakedraftstore.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The tab of the log, with a line about a burst pipe.
class UnderWayPageTest : public testing::Test
{
protected:
    UnderWayPageTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.serveLog(m_gateway.services);
        m_session.signIn(m_desk.wang);
        m_page.resize(1200, 600);
        m_page.show();
    }

    template<typename T>
    T &child(const QString &name)
    {
        const QList<T *> found = m_page.findChildren<T *>(name); // the page before has the same parts, and is hidden
        const auto seen = std::ranges::find_if(found, [](const T *one) { return one->isVisible(); });
        return seen == found.end() ? *found.value(0) : **seen;
    }

    void click(const QString &name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }

    void submit(const QString &name)
    {
        QTest::mouseClick(child<QDialog>(name).findChild<QPushButton *>(u"submitButton"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Chooses the line of the log and presses the keys of the act.
    void begin(DeskAct act)
    {
        auto &lines = child<QTableView>(u"entriesView"_s);
        lines.selectRow(0);
        for (QAction *action : lines.actions()) {
            if (action->shortcut() == CaseActs::key(act)) {
                action->trigger();
            }
        }
    }

    void type(const QString &dialog, const QString &field, const QString &words)
    {
        QTest::keyClicks(child<QDialog>(dialog).findChild<QWidget *>(field), words);
    }

    QString cell(int row, int column)
    {
        return child<RegisterTable>(u"underWayList"_s).model()->index(row, column).data().toString();
    }

    /// All that the line says, for print and export too.
    QString told(int row)
    {
        const QAbstractItemModel *model = child<RegisterTable>(u"underWayList"_s).model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column) {
            const QMap<int, QVariant> data = model->itemData(model->index(row, column));
            for (const QVariant &one : data) {
                texts.append(one.toString());
            }
        }
        return texts.join(u'\n');
    }

    testing::NiceMock<MockNotifier> m_notifier;
    CasesDesk m_desk;
    FakeDraftStore m_drafts;
    ImmediateGateway m_gateway;
    Session m_session;
    HandoverPage m_page{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
};

TEST_F(UnderWayPageTest, R_HO_13_ALineIsReportedToTheLeaderWhoIsNext)
{
    begin(DeskAct::Report);
    EXPECT_TRUE(child<QComboBox>(u"leaderBox"_s).currentText().contains(u"陈静"_s));
    type(u"reportDialog"_s, u"reasonEdit"_s, u"cannot close the valve"_s);
    child<QComboBox>(u"callBox"_s).setCurrentIndex(static_cast<int>(CallResult::NotReached));
    submit(u"reportDialog"_s);

    begin(DeskAct::Report);
    EXPECT_TRUE(child<QComboBox>(u"leaderBox"_s).currentText().contains(u"周敏"_s));
    EXPECT_EQ(m_desk.escalations.list(m_desk.wang)->front().state(), EscalationState::NotReached);
}

TEST_F(UnderWayPageTest, R_HO_13_WhatIsMajorProposesTheLadderOfMajorMatters)
{
    ASSERT_TRUE(m_desk.staff.put({StaffId(7), text(u"周敏"), Role::RegionalManager, {}, false, true}));
    begin(DeskAct::Report);
    child<QComboBox>(u"levelBox"_s).setCurrentIndex(static_cast<int>(EscalationLevel::Major));
    type(u"reportDialog"_s, u"reasonEdit"_s, u"the whole house is dark"_s);
    submit(u"reportDialog"_s);

    const Escalation told = m_desk.escalations.list(m_desk.wang)->front().escalation;
    EXPECT_EQ(told.name, u"周敏"_s);
    EXPECT_EQ(told.staff, StaffId(7));
    EXPECT_EQ(told.level, EscalationLevel::Major);
}

TEST_F(UnderWayPageTest, R_HO_13_EachAttemptIsOneClickUntilTheLeaderAnswersAndComes)
{
    ASSERT_TRUE(
        m_desk.escalations.begin(m_desk.wang, m_desk.pipe, {.leader = OnCallLeaderId(1), .reason = u"no valve"_s}));
    click(u"underWayView"_s);
    ASSERT_EQ(cell(0, 0), u"not called yet"_s);
    click(u"notReachedButton"_s);
    EXPECT_EQ(cell(0, 0), u"not reached"_s);
    const QString tried = m_desk.clock.now().toTimeZone(m_desk.clock.zone()).toString(u"MM-dd HH:mm"_s);
    EXPECT_TRUE(told(0).contains(tried + u" not reached"_s)) << told(0).toStdString();
    click(u"reachedButton"_s);
    type(u"answerDialog"_s, u"answerEdit"_s, u"close the main"_s);
    submit(u"answerDialog"_s);
    EXPECT_EQ(cell(0, 0), u"answered"_s);
    EXPECT_FALSE(child<QPushButton>(u"notReachedButton"_s).isEnabled());
    child<QPushButton>(u"cameButton"_s).setFocus();
    click(u"cameButton"_s);
    EXPECT_TRUE(qobject_cast<QAbstractItemView *>(m_page.window()->focusWidget())) << "the next key acts on the list";
    EXPECT_EQ(cell(0, 0), u"came"_s);
    EXPECT_EQ(m_desk.escalations.list(m_desk.wang)->front().attempts.size(), 2U);
}

TEST_F(UnderWayPageTest, R_HO_14_ADepartmentIsCalledOutArrivesAndIsDone)
{
    begin(DeskAct::CallOut);
    submit(u"calloutDialog"_s);
    ASSERT_TRUE(child<QDialog>(u"calloutDialog"_s).isVisible()) << "no department";
    child<QComboBox>(u"departmentBox"_s).setCurrentText(u"Maintenance"_s);
    type(u"calloutDialog"_s, u"whoEdit"_s, u"Wang"_s);
    submit(u"calloutDialog"_s);
    click(u"underWayView"_s);
    click(u"arrivedButton"_s);
    EXPECT_EQ(cell(0, 0), u"arrived"_s);
    click(u"calloutDoneButton"_s);
    type(u"calloutDoneDialog"_s, u"noteEdit"_s, u"valve closed"_s);
    submit(u"calloutDoneDialog"_s);

    const Callout callout = m_desk.callouts.callouts(m_desk.wang)->front().callout;
    EXPECT_TRUE(callout.arrivedAt && callout.doneAt);
    EXPECT_EQ(callout.note, u"valve closed"_s);
    EXPECT_EQ(cell(0, 0), u"done"_s);
}

TEST_F(UnderWayPageTest, R_HO_14_AMeasureIsTakenAboutOpenWorkAndLifted)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"lamp"_s}));
    m_gateway.tellWhatWasWritten();
    auto &panel = *m_page.findChild<RegisterTable *>(u"openWorkList"_s);
    panel.chooseFirst();
    m_page.findChild<QAction *>(u"measureWorkButton"_s)->trigger();
    type(u"measureDialog"_s, u"measureEdit"_s, u"cordon"_s);
    submit(u"measureDialog"_s);
    click(u"underWayView"_s);
    EXPECT_EQ(cell(0, 0), u"in force"_s);
    EXPECT_EQ(cell(0, 3), u"lamp"_s);
    click(u"liftedButton"_s);
    EXPECT_EQ(cell(0, 0), u"lifted"_s);
    EXPECT_EQ(m_desk.callouts.measures(m_desk.wang)->front().measure.liftedBy, m_desk.wang.staff);
}

TEST_F(UnderWayPageTest, nothingIsSetGoingWithoutALineOrTheRight)
{
    EXPECT_FALSE(child<QPushButton>(u"setGoingButton"_s).isEnabled());
    child<QTableView>(u"entriesView"_s).selectRow(0);
    EXPECT_TRUE(child<QPushButton>(u"setGoingButton"_s).isEnabled());
    Actor regional = m_desk.manager;
    regional.role = Role::RegionalManager;
    m_session.signIn(regional);
    child<QTableView>(u"entriesView"_s).selectRow(0);
    EXPECT_FALSE(child<QPushButton>(u"setGoingButton"_s).isEnabled());
}

} // namespace dutydesk
