// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/printers.h"
#include "ui/owners/ownerspagefixture.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

class PrivacyViewsTest : public OwnersPageFixture
{};

TEST_F(PrivacyViewsTest, R_OW_5_ManagersReadWhoSawWhoseDataAndWhy)
{
    const Flat flat = m_desk.furnish();
    EXPECT_TRUE(m_desk.privacy.unmask(m_desk.wang, flat.id, u"漏水，联系业主"_s));
    open(m_desk.manager);
    click("accessesSwitch");

    const std::string log = shown("accessesView").toStdString();
    EXPECT_THAT(log, HasSubstr("王芳|3-1-502"));
    EXPECT_THAT(log, HasSubstr("漏水，联系业主"));

    child<QDateEdit>("accessLastEdit").setDate(m_desk.clock.today().addDays(-1));
    EXPECT_EQ(shown("accessesView"), QString());
}

TEST_F(PrivacyViewsTest, R_OW_6_ManagersReadWhoseDataIsDueForErasure)
{
    m_desk.furnish();
    Resident owner = m_desk.store.residents.findById(m_desk.owner).value();
    owner.until = m_desk.clock.today().addDays(-3 * 365);
    ASSERT_TRUE(m_desk.store.residents.put(owner));
    open(m_desk.manager);
    click("requestsSwitch");
    EXPECT_TRUE(child<QLabel>("dueForErasureLabel").isVisible());
    EXPECT_THAT(child<QLabel>("dueForErasureLabel").text().toStdString(), HasSubstr("3-1-502 张**"));

    m_session.signIn(m_desk.wang);

    EXPECT_FALSE(child<QLabel>("dueForErasureLabel").isVisible());
}

TEST_F(PrivacyViewsTest, R_OW_5_OfficersDoNotReadTheAccessLog)
{
    open(m_desk.manager);
    click("accessesSwitch");

    m_session.signIn(m_desk.wang);

    EXPECT_FALSE(button("accessesSwitch").isVisible());
    EXPECT_FALSE(table("accessesView").isVisible());
}

TEST_F(PrivacyViewsTest, R_OW_6_ARequestIsRegisteredAndAnswered)
{
    const Flat flat = m_desk.furnish();
    open(m_desk.wang);
    m_page.showRecord({RecordType::Flat, flat.id.value()});
    table("dwellersView").chooseFirst();
    button("personalDataButton").menu()->actions().at(1)->trigger();
    child<QComboBox>("requestKindBox").setCurrentIndex(static_cast<int>(DataRequestKind::Correction));
    submit("dataRequestDialog");
    EXPECT_FALSE(problem("requestMatterEdit").isEmpty());
    type("requestMatterEdit", u"电话号码有误"_s);
    EXPECT_CALL(m_notifier, showMessage);
    submit("dataRequestDialog");

    click("requestsSwitch");
    table("requestsView").chooseFirst();
    EXPECT_FALSE(button("eraseButton").isVisible());
    click("answerRequestButton");
    type("outcomeEdit", u"已更正"_s);
    submit("requestAnswerDialog");

    EXPECT_EQ(m_desk.privacy.requests(m_desk.wang)->at(0).request.outcome, u"已更正"_s);
    EXPECT_FALSE(button("answerRequestButton").isEnabled());
}

} // namespace dutydesk
