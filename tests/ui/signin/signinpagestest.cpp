// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findservice.h"
#include "people/staffrepository.h"
#include "signin/secretsdialog.h"
#include "signin/signinpage.h"
#include "signin/signinservice.h"
#include "signin/staffservice.h"
#include "support/fakejournal.h"
#include "support/fakekeyvault.h"
#include "support/fakerepository.h"
#include "support/fakesearch.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SignInPageTest : public testing::Test
{
protected:
    SignInPageTest()
    {
        EXPECT_TRUE(m_staff.put({StaffId(1), m_chen.name, Role::CentreManager, {}, false, true}));
        const KeyMaterial key = m_vault.create(Secret(u"correct horse"_s), Secret(u"240819"_s)).value();
        EXPECT_TRUE(m_keys.put(StaffKey::from(StaffKeyId(1), StaffId(1), key, m_clock.now())));
        m_gateway.services.staff = &m_staffService;
        m_gateway.services.signIn = &m_signIn;
        m_gateway.services.find = &m_find;
        m_page.open();
    }

    void enter(const QString &secret)
    {
        QTest::keyClicks(m_page.findChild<QLineEdit *>(u"secretEdit"_s), secret);
        QTest::keyClick(m_page.findChild<QLineEdit *>(u"secretEdit"_s), Qt::Key_Return);
    }

    const Actor m_chen{StaffId(1), NonBlankText::from(u"陈静"_s).value(), Role::CentreManager, DeskId(1)};
    FixedClock m_clock;
    FakeKeyVault m_vault;
    TestJournal m_journal{m_clock, m_vault};
    FakeRepository<StaffMember> m_staff;
    FakeRepository<StaffKey> m_keys;
    FakeRepository<DeskKey> m_deskKeys;
    SignInService m_signIn{m_staff, m_keys, m_vault, m_journal.journal, {DeskId(1), m_deskKeys}};
    StaffService m_staffService{m_staff, m_keys, m_vault, m_signIn, m_journal.journal};
    FakeSearchIndex m_index;
    FakeRomanisation m_romanisation;
    FindService m_find{{m_index, m_journal.repository, m_journal.unitOfWork, m_romanisation, {}}};
    ImmediateGateway m_gateway;
    SignInPage m_page{m_gateway};
};

TEST_F(SignInPageTest, R_RK_2_AnEmptyOrWrongPasswordOpensNothing)
{
    QSignalSpy signedIn(&m_page, &SignInPage::signedIn);

    enter(u"wrong password"_s);

    EXPECT_EQ(signedIn.count(), 0);
    EXPECT_FALSE(m_page.findChild<QLabel *>(u"problemLabel"_s)->text().isEmpty());
    EXPECT_EQ(m_page.findChild<QLineEdit *>(u"secretEdit"_s)->text(), QString());
}

TEST_F(SignInPageTest, opensWithThePasswordAndThenWithThePin)
{
    QSignalSpy signedIn(&m_page, &SignInPage::signedIn);

    enter(u"correct horse"_s);
    ASSERT_EQ(signedIn.count(), 1);
    m_page.open();
    enter(u"240819"_s);

    EXPECT_EQ(signedIn.count(), 2);
}

TEST_F(SignInPageTest, saysWhoNeedsWhatAndThatAPersonHasNoPasswordYet)
{
    EXPECT_TRUE(m_staff.put({StaffId(2), NonBlankText::from(u"王芳"_s).value(), Role::DutyOfficer, {}, true, true}));

    m_page.open(u"王芳"_s);

    EXPECT_FALSE(m_page.findChild<QAbstractButton *>(u"signInButton"_s)->isEnabled());
    EXPECT_TRUE(m_page.findChild<QLabel *>(u"neededLabel"_s)->text().contains(u"no password yet"_s));
}

TEST_F(SignInPageTest, R_RK_2_WrongTriesSlowDownInPlainSight)
{
    for (int i = 0; i < 4; ++i) {
        enter(u"wrong password"_s);
    }

    EXPECT_TRUE(m_page.findChild<QLabel *>(u"problemLabel"_s)->text().startsWith(u"Too many wrong tries"_s));
    EXPECT_FALSE(m_page.findChild<QAbstractButton *>(u"signInButton"_s)->isEnabled());
}

TEST_F(SignInPageTest, R_RK_2_AfterFiveWrongPinsThePasswordIsAskedFor)
{
    enter(u"correct horse"_s);
    m_page.open();
    auto *needed = m_page.findChild<QLabel *>(u"neededLabel"_s);
    EXPECT_EQ(needed->text(), u"The PIN is enough."_s);
    for (int i = 1; i < SignInService::triesOfAPin; ++i) {
        EXPECT_FALSE(m_signIn.switchBack(StaffId(1), Secret(u"000000"_s)));
        m_clock.advance(10min);
    }

    enter(u"000000"_s);

    EXPECT_TRUE(needed->text().startsWith(u"The PIN was wrong 5 time"_s)) << qPrintable(needed->text());
    EXPECT_EQ(m_page.findChild<QLineEdit *>(u"secretEdit"_s)->accessibleName(), u"Password"_s);
}

TEST_F(SignInPageTest, R_RK_7_NamesAreSortedAndFoundByPinyin)
{
    for (const auto &[id, name] : {std::pair(2, u"张三"_s), std::pair(3, u"王芳"_s)}) {
        EXPECT_TRUE(m_staff.put({StaffId(id), NonBlankText::from(name).value(), Role::DutyOfficer, {}, true, true}));
    }
    m_page.open();
    auto *names = m_page.findChild<QListWidget *>(u"nameList"_s);
    EXPECT_EQ(names->item(0)->text() + names->item(1)->text() + names->item(2)->text(), u"陈静王芳张三"_s);

    QTest::keyClicks(m_page.findChild<QLineEdit *>(u"nameEdit"_s), u"zs"_s);

    ASSERT_TRUE(names->currentItem());
    EXPECT_EQ(names->currentItem()->text(), u"张三"_s);
    EXPECT_TRUE(names->isRowHidden(0));
}

TEST_F(SignInPageTest, theConditionsOfAPasswordAreReadWholeBesideWhatIsWrong)
{
    testing::NiceMock<MockNotifier> notifier;
    QWidget window;
    SecretsDialog::openForOneself(m_gateway, notifier, m_chen, &window);
    auto &dialog = *window.findChild<SecretsDialog *>();
    dialog.resize(dialog.minimumSizeHint());
    QCoreApplication::processEvents();

    dialog.findChild<QAbstractButton *>(u"saveButton"_s)->click();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();

    const QLabel &problem = *dialog.findChild<QLabel *>(u"presentEditProblem"_s);
    const QLabel &rules = *dialog.findChild<QLabel *>(u"rulesLabel"_s);
    EXPECT_TRUE(problem.isVisible());
    EXPECT_GE(rules.height(), rules.heightForWidth(rules.width()));
    EXPECT_TRUE(dialog.rect().contains(QRect(rules.mapTo(&dialog, QPoint()), rules.size())));
}

} // namespace dutydesk
