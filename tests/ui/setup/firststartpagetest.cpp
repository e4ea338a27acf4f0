// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/firststartpage.h"

#include "support/printers.h"
#include "support/windowdesk.h"
#include "translation.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class FirstStartPageTest : public testing::Test
{
protected:
    FirstStartPageTest() { m_page.show(); }

    QLineEdit *field(const QString &name) { return m_page.findChild<QLineEdit *>(name); }
    void type(const QString &name, const QString &text) { field(name)->setText(text); }
    void next() { m_page.findChild<QAbstractButton *>(u"nextButton"_s)->click(); }
    QString problemOf(const QString &name) { return m_page.findChild<QLabel *>(name + u"Problem"_s)->text(); }

    void fillCentreAndManager()
    {
        type(u"centreNameEdit"_s, u"枫景苑服务中心"_s);
        type(u"centreCodeEdit"_s, u"fjy"_s);
        next();
        type(u"managerNameEdit"_s, u"陈静"_s);
        type(u"passwordEdit"_s, u"correct horse"_s);
        type(u"repeatEdit"_s, u"correct horse"_s);
        type(u"pinEdit"_s, u"240819"_s);
        next();
    }

    WindowDesk m_desk;
    FirstStartPage m_page{m_desk.gateway, u"zh_CN"_s};
    QSignalSpy m_finished{&m_page, &FirstStartPage::finished};
};

TEST_F(FirstStartPageTest, R_RK_2_MakesTheCentreWithItsPeopleInOneGo)
{
    fillCentreAndManager();
    type(u"leaderName1"_s, u"赵敏"_s);
    next();
    QTest::keyClicks(field(u"staffName1"_s), u"Wang Fang"_s);
    QTest::keyClick(field(u"staffName1"_s), Qt::Key_Return);
    EXPECT_EQ(m_page.focusWidget(), field(u"staffName2"_s));
    type(u"staffName2"_s, u"李强"_s);
    next();

    ASSERT_EQ(m_finished.count(), 1);
    EXPECT_EQ(m_desk.centreService.centre()->code, u"FJY"_s);
    EXPECT_EQ(m_desk.staffService.list()->size(), 3U);
    EXPECT_EQ(m_desk.centreService.leaders()->front().name, u"赵敏"_s);
    EXPECT_EQ(field(u"passwordEdit"_s)->text(), QString());
}

TEST_F(FirstStartPageTest, saysEachMistakeAtItsFieldAndGoesNoFurther)
{
    next();
    EXPECT_FALSE(problemOf(u"centreNameEdit"_s).isEmpty());

    type(u"centreNameEdit"_s, u"枫景苑"_s);
    next();
    type(u"managerNameEdit"_s, u"陈静"_s);
    type(u"passwordEdit"_s, u"correct horse"_s);
    type(u"repeatEdit"_s, u"another horse"_s);
    next();
    EXPECT_FALSE(problemOf(u"repeatEdit"_s).isEmpty());
    type(u"repeatEdit"_s, u"correct horse"_s);
    type(u"pinEdit"_s, u"123123"_s);
    next();
    EXPECT_FALSE(problemOf(u"pinEdit"_s).isEmpty());
    EXPECT_EQ(m_finished.count(), 0);
}

TEST_F(FirstStartPageTest, R_RK_7_ChangesItsLanguageAndLosesNothing)
{
    Translation translation(u"en"_s);
    QObject::connect(&m_page, &FirstStartPage::languageChosen, &m_page,
                     [&](const QString &language) { translation.speak(language); });
    type(u"centreNameEdit"_s, u"枫景苑"_s);
    type(u"passwordEdit"_s, u"correct horse"_s);
    auto *box = m_page.findChild<QComboBox *>(u"languageBox"_s);

    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QCoreApplication::processEvents();

    EXPECT_EQ(field(u"centreNameEdit"_s)->text(), u"枫景苑"_s);
    EXPECT_EQ(field(u"passwordEdit"_s)->text(), u"correct horse"_s);
    EXPECT_EQ(field(u"leaderTitle1"_s)->text(), u"Regional manager"_s);
}

TEST_F(FirstStartPageTest, aNameThatIsThereTwiceIsNotTaken)
{
    fillCentreAndManager();
    next();
    type(u"staffName1"_s, u"陈静"_s);
    next();

    EXPECT_EQ(m_finished.count(), 0);
    EXPECT_FALSE(m_page.findChild<QLabel *>(u"problemLabel"_s)->text().isEmpty());
    EXPECT_EQ(field(u"staffName1"_s)->text(), u"陈静"_s);
}

TEST_F(FirstStartPageTest, theManagerStandsAmongTheLeadersWithoutBeingTypedAgain)
{
    m_page.findChild<QLineEdit *>(u"managerTelephoneEdit"_s)->setText(u"13800000000"_s);

    fillCentreAndManager();

    EXPECT_EQ(field(u"leaderTitle2"_s)->text(), u"物业服务中心经理"_s);
    EXPECT_EQ(field(u"leaderName2"_s)->text(), u"陈静"_s);
    EXPECT_EQ(field(u"leaderTelephone2"_s)->text(), u"13800000000"_s);
    EXPECT_EQ(field(u"leaderName1"_s)->text(), QString());

    type(u"leaderName2"_s, u"赵敏"_s);
    m_page.findChild<QAbstractButton *>(u"backButton"_s)->click();
    next();
    EXPECT_EQ(field(u"leaderName2"_s)->text(), u"赵敏"_s) << "the typed name stays";
}

} // namespace dutydesk
