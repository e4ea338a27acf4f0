// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centrepart.h"

#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/windowdesk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class CentrePartTest : public testing::Test
{
protected:
    CentrePartTest()
    {
        m_session.signIn(m_manager);
        open();
    }

    void open()
    {
        m_part = std::make_unique<CentrePart>(m_seat);
        m_part->setVisible(true);
    }

    template<typename T>
    T &child(const QString &name)
    {
        return *m_part->findChild<T *>(name);
    }

    bool isKept() const
    {
        return std::ranges::any_of(m_drafts.drafts, [](const auto &one) { return !one.second.isEmpty(); });
    }

    WindowDesk m_desk;
    const Actor m_manager = m_desk.open();
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    const Seat m_seat{m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts};
    std::unique_ptr<CentrePart> m_part;
};

TEST_F(CentrePartTest, R_HO_3_VolumesAreKeptAsLongAsTheSettingsSayAndNeverLessThanAYear)
{
    auto &days = child<QSpinBox>(u"logKeptBox"_s);
    EXPECT_EQ(days.value(), 365);
    days.setValue(364);
    EXPECT_EQ(days.value(), 365) << "the form takes no less";

    days.setValue(3 * 365);
    QTest::mouseClick(&child<QPushButton>(u"saveCentreButton"_s), Qt::LeftButton);

    EXPECT_EQ(m_desk.centreService.centre()->logKeptDays, 3 * 365);
}

TEST_F(CentrePartTest, R_HO_12_SettingsThatAreBeingTypedAreKeptForTheirPersonUntilTheyAreSaved)
{
    QTest::keyClicks(&child<QLineEdit>(u"deskTelephoneEdit"_s), u"5555"_s);
    QTest::keyClicks(&child<QLineEdit>(u"roleEdit2"_s), u"!"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isKept(); }, 1100)) << "within the second";

    open(); // after a crash
    EXPECT_EQ(child<QLineEdit>(u"deskTelephoneEdit"_s).text(), u"5555"_s);
    EXPECT_TRUE(child<QLineEdit>(u"roleEdit2"_s).text().endsWith(u'!'));
    m_session.signIn({StaffId(9), m_manager.name, Role::CentreManager, DeskId(1)});
    EXPECT_EQ(child<QLineEdit>(u"deskTelephoneEdit"_s).text(), QString()) << "it was typed by somebody else";
    m_session.signIn(m_manager);
    EXPECT_EQ(child<QLineEdit>(u"deskTelephoneEdit"_s).text(), u"5555"_s);

    QTest::mouseClick(&child<QPushButton>(u"saveCentreButton"_s), Qt::LeftButton);

    EXPECT_EQ(m_desk.centreService.centre()->deskTelephone, u"5555"_s);
    EXPECT_FALSE(isKept());
}

} // namespace dutydesk
