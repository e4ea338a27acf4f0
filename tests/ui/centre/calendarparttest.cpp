// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/calendarpart.h"

#include "common/readingbar.h"
#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/windowdesk.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class CalendarPartTest : public testing::Test
{
protected:
    CalendarPartTest()
    {
        m_session.signIn(m_desk.open());
        m_part.show();
    }

    /// Chooses a file with this content and waits until it is read.
    void choose(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"2027.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        m_part.preview(file.fileName());
        const auto *reading = m_part.findChild<ReadingBar *>();
        EXPECT_TRUE(reading->isReading()) << "the window goes on meanwhile";
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reading->isReading(); }, 5000));
    }

    bool offersToApply() { return m_part.findChild<QPushButton *>(u"importButton"_s)->isVisible(); }
    QString said() { return m_part.findChild<QLabel *>(u"calendarState"_s)->text(); }

    WindowDesk m_desk;
    QTemporaryDir m_folder;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    CalendarPart m_part{Seat{m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts}, nullptr};
};

TEST_F(CalendarPartTest, R_RK_4_AYearsListIsShownBeforeItIsApplied)
{
    choose(R"([{"date": "2027-01-01", "name": "元旦", "kind": "holiday"}])");

    EXPECT_TRUE(offersToApply()) << said().toStdString();
    EXPECT_EQ(m_part.table().model()->rowCount(), 1);
    EXPECT_TRUE(m_desk.centreService.calendar(2027)->empty());
    QTest::mouseClick(m_part.findChild<QPushButton *>(u"importButton"_s), Qt::LeftButton);
    EXPECT_EQ(m_desk.centreService.calendar(2027)->size(), 1U);
}

TEST_F(CalendarPartTest, R_RK_4_AFileThatIsNoListIsRefusedInWords)
{
    choose(R"([{"date": "2027-01-01", "kind": "holiday"}])");

    EXPECT_FALSE(offersToApply());
    EXPECT_TRUE(said().contains(u"day 1 is missing"_s)) << said().toStdString();
}

TEST_F(CalendarPartTest, R_RK_4_WhatIsReadAfterTheLockIsNotShown)
{
    QFile file(m_folder.filePath(u"2027.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"date": "2027-01-01", "name": "元旦", "kind": "holiday"}])");
    file.close();
    m_part.preview(file.fileName());

    m_session.lock();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_part.findChild<ReadingBar *>()->isReading(); }, 5000));
    EXPECT_EQ(m_part.table().model()->rowCount(), 0);
}

} // namespace dutydesk
