// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/deskjourney.h"

#include <QAbstractItemView>

#include <gmock/gmock.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

/// The main job of the desk. 陈静 is the manager; 王芳 and 李强
/// are duty officers.
class MainJobTest : public DeskJourney
{
protected:
    static std::string words(const QString &text) { return text.toStdString(); }

    /// The assistant, in Chinese.
    void setUp()
    {
        open();
        click(u"languageBox"_s);
        press(Qt::Key_Escape); // the list of languages
        seen(u"languageBox"_s)->setFocus();
        press(Qt::Key_Home);
        fill(u"centreNameEdit"_s, u"枫景苑服务中心"_s);
        fill(u"centreCodeEdit"_s, u"fjy"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"managerNameEdit"_s);
        write(u"陈静"_s);
        fillSecrets(u"steady rain falls"_s, u"240819"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"leaderName1"_s);
        write(u"赵敏"_s);
        press(Qt::Key_Return);
        write(u"13800000001"_s);
        click(u"nextButton"_s);
        EXPECT_EQ(focused(), u"staffName1"_s);
        write(u"王芳"_s);
        press(Qt::Key_Return);
        write(u"李强"_s);
        press(Qt::Key_Return); // the third line stays empty
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"nextButton"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(textOn(u"personButton"_s), u"陈静"_s);
    }

    void fillSecrets(const QString &password, const QString &pin)
    {
        fill(u"passwordEdit"_s, password);
        fill(u"repeatEdit"_s, password);
        fill(u"pinEdit"_s, pin);
    }

    /// The roster of December, published and on paper.
    void planNextMonth()
    {
        EXPECT_EQ(textOn(u"monthLabel"_s), u"2026年12月"_s);
        clickItem(u"rosterView"_s, 0, 0);
        keys(u"bbxbbbxbbbxbbbxbbbxbbbxbbbxbbbx"_s);
        clickItem(u"rosterView"_s, 1, 0);
        keys(u"xbbbxbbbxbbbxbbbxbbbxbbbxbbbxbb"_s);
        click(u"publishButton"_s);
        EXPECT_EQ(focused(), u"messageAction"_s);
        press(Qt::Key_Space);
        EXPECT_THAT(words(textOn(u"stateLabel"_s)), HasSubstr("陈静"));
        EXPECT_TRUE(stored([](Services &services) { return services.roster->load(2026, 12); })->isPublished());

        clickItem(u"rosterView"_s, 0, 0);
        press(Qt::Key_P, Qt::ControlModifier);
        savePreview(u"roster.pdf"_s);
        const std::string paper = words(textOfPdf(file(u"roster.pdf"_s)));
        for (const char *expected : {"枫景苑服务中心", "王芳", "李强", "赵敏", "13800000001"}) {
            EXPECT_THAT(paper, HasSubstr(expected));
        }
    }

    /// From the preview at the front into a file.
    void savePreview(const QString &name)
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return isFront(u"printPreview"_s); }, patience));
        press(Qt::Key_S, Qt::ControlModifier);
        saveAs(file(name));
        EXPECT_TRUE(QFile::exists(file(name)));
        press(Qt::Key_Escape);
        EXPECT_FALSE(isFront(u"printPreview"_s));
    }

    static bool isFront(const QString &name)
    {
        return QApplication::activeWindow() && QApplication::activeWindow()->objectName() == name;
    }
};

// RK-2, RO-1, RO-6: the first part of the main job as one story.
TEST_F(MainJobTest, R_RO_1_FromTheEmptyComputerToThePublishedRosterOnPaper)
{
    setUp();
    planNextMonth();
}

} // namespace dutydesk::test
