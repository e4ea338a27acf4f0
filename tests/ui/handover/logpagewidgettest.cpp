// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/logpagewidget.h"

#include "handover/amenddialog.h"
#include "support/handoverdesk.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class LogPageWidgetTest : public testing::Test
{
protected:
    LogPageWidgetTest()
    {
        m_gateway.services.dutyLog = &m_desk.dutyLog;
        m_session.signIn(m_desk.wang);
        m_widget.show();
    }

    QLineEdit &edit(const QString &name) { return *m_widget.findChild<QLineEdit *>(name); }
    QPushButton &button(const QString &name) { return *m_widget.findChild<QPushButton *>(name); }
    QAbstractItemModel &lines() { return *m_widget.findChild<QTableView *>(u"entriesView"_s)->model(); }
    QString matterIn(int row) { return lines().index(row, LogEntryModel::MatterColumn).data().toString(); }

    void writeLine(const QString &matter)
    {
        QTest::keyClicks(&edit(u"matterEdit"_s), matter);
        QTest::keyClick(&edit(u"matterEdit"_s), Qt::Key_Return);
    }

    testing::StrictMock<MockNotifier> m_notifier;
    HandoverDesk m_desk;
    ImmediateGateway m_gateway;
    Session m_session;
    LogPageWidget m_widget{m_gateway, m_session, m_notifier, m_desk.clock};
};

TEST_F(LogPageWidgetTest, opensTheFirstPage)
{
    EXPECT_TRUE(button(u"openFirstButton"_s).isVisible());

    QTest::mouseClick(&button(u"openFirstButton"_s), Qt::LeftButton);

    EXPECT_FALSE(button(u"openFirstButton"_s).isVisible());
    EXPECT_TRUE(m_widget.findChild<QLabel *>(u"headLabel"_s)->text().contains(u"DD-2026-001"_s));
}

TEST_F(LogPageWidgetTest, R_HO_12_EnterWritesTheLine)
{
    QTest::mouseClick(&button(u"openFirstButton"_s), Qt::LeftButton);
    QTest::keyClicks(&edit(u"placeEdit"_s), u"3-502"_s);

    writeLine(u"Leak"_s);

    ASSERT_EQ(lines().rowCount(), 1);
    EXPECT_EQ(matterIn(0), u"Leak"_s);
    EXPECT_EQ(lines().index(0, LogEntryModel::PlaceColumn).data(), u"3-502"_s);
    EXPECT_EQ(edit(u"matterEdit"_s).text(), QString());
}

TEST_F(LogPageWidgetTest, keepsWhatWasTypedWhenWritingFails)
{
    QTest::mouseClick(&button(u"openFirstButton"_s), Qt::LeftButton);
    m_desk.store.entries.nextError = Error{ErrorCode::Busy, {}};
    EXPECT_CALL(m_notifier, showError(testing::Field(&Error::code, ErrorCode::Busy)));

    writeLine(u"Leak"_s);

    EXPECT_EQ(edit(u"matterEdit"_s).text(), u"Leak"_s);
}

TEST_F(LogPageWidgetTest, R_HO_2_ACorrectionIsALineOfItsOwn)
{
    QTest::mouseClick(&button(u"openFirstButton"_s), Qt::LeftButton);
    writeLine(u"Leak at 3-502"_s);
    m_widget.findChild<QTableView *>(u"entriesView"_s)->selectRow(0);

    QTest::mouseClick(&button(u"amendButton"_s), Qt::LeftButton);
    auto *dialog = m_widget.findChild<AmendDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit *>(u"matterEdit"_s)->setText(u"Leak at 3-503"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"writeButton"_s), Qt::LeftButton);
    EXPECT_EQ(lines().rowCount(), 1) << "a correction needs a reason";
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reasonEdit"_s), u"misheard"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"writeButton"_s), Qt::LeftButton);

    ASSERT_EQ(lines().rowCount(), 2);
    EXPECT_TRUE(lines().index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    EXPECT_EQ(matterIn(0), u"Leak at 3-502"_s);
    EXPECT_TRUE(matterIn(1).contains(u"misheard"_s));
}

TEST_F(LogPageWidgetTest, leavesNothingOnTheScreenBehindTheLock)
{
    QTest::mouseClick(&button(u"openFirstButton"_s), Qt::LeftButton);
    writeLine(u"Leak"_s);

    m_session.lock();

    EXPECT_EQ(lines().rowCount(), 0);
}

} // namespace dutydesk
