// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "journeys/deskjourney.h"
#include "log/dutylog.h"
#include "roster/rosterservice.h"
#include "signin/staffservice.h"

#include <QAbstractItemView>
#include <QDir>
#include <QTest>

#include <gmock/gmock.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

/// The main job of the desk, from an empty computer to a record that proves itself. 陈静 is the manager; 王芳 and 李强
/// are duty officers.
class MainJobTest : public DeskJourney
{
protected:
    static std::string words(const QString &text) { return text.toStdString(); }

    /// Fills in the setup assistant in Chinese.
    void setUp()
    {
        open();
        click(u"languageBox"_s);
        press(Qt::Key_Escape); // closes the list of languages
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

    /// Sets up the centre and makes a backup by hand. Returns its path.
    QString backUpTo(const QString &folder)
    {
        setUp();
        EXPECT_TRUE(QDir().mkpath(folder));
        press(Qt::Key_5, Qt::ControlModifier);
        clickItem(u"partsList"_s, seen<QAbstractItemView>(u"partsList"_s)->model()->rowCount() - 2);
        click(u"backupSettingsButton"_s);
        fill(u"backupFolderEdit"_s, folder);
        press(Qt::Key_Return);
        EXPECT_FALSE(isSeen(u"backupSettingsDialog"_s));
        click(u"backUpButton"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return isSeen(u"backupResult"_s); }, patience));
        settle();
        const QStringList made = QDir(folder).entryList({u"*.db"_s}, QDir::Files);
        EXPECT_EQ(made.size(), 1);
        return folder + u'/' + made.value(0);
    }

    void fillSecrets(const QString &password, const QString &pin)
    {
        fill(u"passwordEdit"_s, password);
        fill(u"repeatEdit"_s, password);
        fill(u"pinEdit"_s, pin);
    }

    /// Enrols the person in this row, under Administration, Staff.
    void enrol(int row, const QString &name, const QString &password, const QString &pin)
    {
        press(Qt::Key_5, Qt::ControlModifier);
        clickItem(u"staffTable"_s, row);
        click(u"secretsButton"_s);
        fill(u"presentEdit"_s, u"steady rain falls"_s);
        fillSecrets(password, pin);
        press(Qt::Key_Return);
        EXPECT_FALSE(isSeen(u"secretsDialog"_s));
        EXPECT_THAT(words(textOn(u"messageText"_s)), HasSubstr(words(name)));
    }

    /// Signs another person in at the window.
    void switchTo(const QString &name, const QString &secret)
    {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(focused(), u"nameEdit"_s);
        write(name);
        press(Qt::Key_Return);
        write(secret);
        press(Qt::Key_Return);
        EXPECT_EQ(textOn(u"personButton"_s), name);
    }

    /// Who looks into the services beside the window.
    static Actor reader()
    {
        return {StaffId(1), NonBlankText::from(u"陈静"_s).value(), Role::CentreManager, DeskId(1)};
    }

    PageView page()
    {
        return stored([](Services &services) { return services.logPages->currentPage(reader()); }).value();
    }

    /// Compiles, publishes and prints the roster of December.
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
        EXPECT_TRUE(
            stored([](Services &services) { return services.roster->load(reader(), 2026, 12); })->isPublished());

        clickItem(u"rosterView"_s, 0, 0);
        press(Qt::Key_P, Qt::ControlModifier);
        savePreview(u"roster.pdf"_s);
        const std::string paper = words(textOfPdf(file(u"roster.pdf"_s)));
        for (const char *expected : {"枫景苑服务中心", "王芳", "李强", "赵敏", "13800000001"}) {
            EXPECT_THAT(paper, HasSubstr(expected));
        }
    }

    /// Saves the print preview at the front as a file.
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

    /// Writes 王芳's day: the first page with two lines, one of them corrected.
    void keepTheLog()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        click(u"openFirstButton"_s);
        m_clock.set({2026, 11, 25}, {9, 12});
        press(Qt::Key_F2);
        write(u"3-502 厨房漏水，已派水工 !"_s);
        press(Qt::Key_Return);
        m_clock.set({2026, 11, 25}, {10, 40});
        press(Qt::Key_F2);
        write(u"来访 快递两件，放在前台"_s);
        press(Qt::Key_Return);
        ASSERT_EQ(page().entries.size(), 2U);
        EXPECT_EQ(page().entries[0].entry.place, u"3-502"_s);
        ASSERT_EQ(page().openWork.size(), 1U);

        clickItem(u"entriesView"_s, 1);
        click(u"amendButton"_s);
        fill(u"matterEdit"_s, u"快递三件，放在前台"_s);
        fill(u"reasonEdit"_s, u"数错了"_s);
        press(Qt::Key_Return);
        EXPECT_FALSE(isSeen(u"amendDialog"_s));
        ASSERT_EQ(page().entries.size(), 3U);
        EXPECT_EQ(page().entries[2].entry.matter.toString(), u"快递三件，放在前台"_s);
    }

    /// 王芳 hands over with one radio missing and one piece of open work.
    void handOver()
    {
        m_clock.set({2026, 11, 25}, {20, 10});
        click(u"handOverButton"_s);
        for (const QString &box : {u"itemsTidyBox"_s, u"deskCleanBox"_s, u"evidenceBox"_s}) {
            click(box);
        }
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"countView"_s);
        keys(u"1"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"cellEditor"_s) << "a missing item must be explained at once";
        write(u"一台借给门岗"_s);
        press(Qt::Key_Return);
        click(u"restAsExpectedButton"_s);
        click(u"nextButton"_s);
        EXPECT_EQ(focused(), u"progressEdit"_s);
        write(u"水工已关阀"_s);
        fill(u"nextStepEdit"_s, u"明早换管"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"reliefFollowsButton"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"outgoingSecretEdit"_s);
        EXPECT_THAT(words(textOn(u"summaryLabel"_s)), HasSubstr("一台借给门岗"));
        write(u"502817"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(page().page.state, PageState::AwaitingRelief);
    }

    /// 李强 takes over and signs at the same window.
    void takeOver()
    {
        click(u"dressBox"_s);
        seen(u"incomingBox"_s)->setFocus();
        press(Qt::Key_Home);
        while (textOf(u"incomingBox"_s) != u"李强"_s && m_tries++ < 5) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"countAgreedBox"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"pageBrowser"_s);
        click(u"readBox"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"takenButton"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"areaInOrderButton"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        EXPECT_EQ(focused(), u"incomingSecretEdit"_s);
        write(u"calm seas again"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(textOn(u"personButton"_s), u"李强"_s);
        EXPECT_EQ(page().page.number, 2);
        EXPECT_EQ(page().officerName, u"李强"_s);
    }

    QString textOf(const QString &combo) { return seen(combo)->property("currentText").toString(); }

    int m_tries = 0;
};

// This story shows RO-1, RO-2, RO-6, HO-1, HO-4, HO-5, HO-6, HO-8, HO-10, RK-1 and RK-2.
TEST_F(MainJobTest, R_HO_8_FromTheEmptyComputerToASignedHandoverThatProvesItself)
{
    setUp();
    planNextMonth();
    enrol(2, u"王芳"_s, u"morning bread"_s, u"502817"_s);
    enrol(1, u"李强"_s, u"calm seas again"_s, u"730924"_s);

    switchTo(u"王芳"_s, u"morning bread"_s);
    keepTheLog();
    press(Qt::Key_1, Qt::ControlModifier);
    const QAbstractItemModel &work = *seen<QAbstractItemView>(u"todayWork"_s)->model();
    EXPECT_THAT(words(work.index(work.rowCount() - 1, 0).data().toString()), HasSubstr("漏水"));
    press(Qt::Key_3, Qt::ControlModifier);
    handOver();
    takeOver();

    switchTo(u"陈静"_s, u"240819"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    click(u"reviewView"_s);
    EXPECT_THAT(words(textOn(u"reviewDetail"_s)), HasSubstr("一台借给门岗"));
    click(u"opinionEdit"_s);
    write(u"对讲机明天收回"_s);
    click(u"reviewSecretEdit"_s);
    write(u"240819"_s);
    press(Qt::Key_Return);
    const PageView signedPage =
        stored([](Services &services) { return services.logPages->page(reader(), LogPageId(1)); }).value();
    ASSERT_EQ(signedPage.reviews.size(), 1U);
    EXPECT_EQ(signedPage.reviewerNames, QStringList{u"陈静"_s});
    ASSERT_FALSE(signedPage.counts.empty());
    EXPECT_EQ(signedPage.counts[0].state, ItemState::Missing);

    press(Qt::Key_5, Qt::ControlModifier);
    clickItem(u"partsList"_s, seen<QAbstractItemView>(u"partsList"_s)->model()->rowCount() - 1);
    click(u"verifyButton"_s);
    EXPECT_THAT(words(textOn(u"verifyResult"_s)), HasSubstr("全部完好"));
    close();

    EXPECT_EQ(run({u"verify"_s}), CommandLine::Done) << words(m_errors);
    ASSERT_TRUE(execute("DROP TRIGGER journal_not_changed;"
                        "UPDATE journal SET body = CAST(X'58' || substr(body, 2) AS BLOB) WHERE sequence = 12"));
    EXPECT_EQ(run({u"verify"_s}), CommandLine::NotWhole);
    EXPECT_THAT(words(m_errors), HasSubstr("12"));
}

// The desk closes at night. After the start in the morning, the page must be taken over before anything else.
TEST_F(MainJobTest, R_HO_9_AClosedDeskIsTakenOverInTheMorningBeforeAnythingElse)
{
    setUp();
    enrol(2, u"王芳"_s, u"morning bread"_s, u"502817"_s);
    enrol(1, u"李强"_s, u"calm seas again"_s, u"730924"_s);
    switchTo(u"王芳"_s, u"morning bread"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    click(u"openFirstButton"_s);

    m_clock.set({2026, 11, 25}, {20, 20});
    click(u"handOverButton"_s);
    for (const QString &box : {u"itemsTidyBox"_s, u"deskCleanBox"_s, u"evidenceBox"_s}) {
        click(box);
    }
    press(Qt::Key_Return);
    click(u"restAsExpectedButton"_s);
    click(u"nextButton"_s);
    press(Qt::Key_Return); // there is no open work
    EXPECT_EQ(focused(), u"reliefFollowsButton"_s);
    click(u"deskClosesButton"_s);
    fill(u"closingReasonEdit"_s, u"夜间由监控中心代值"_s);
    press(Qt::Key_Return);
    write(u"502817"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page().page.state, PageState::DeskClosed);
    close();

    m_clock.set({2026, 11, 26}, {7, 50});
    open();
    EXPECT_EQ(focused(), u"secretEdit"_s);
    seen(u"nameEdit"_s)->setFocus();
    write(u"李强"_s);
    press(Qt::Key_Return);
    write(u"calm seas again"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(textOf(u"incomingBox"_s), u"李强"_s) << "the handover opens by itself, for the officer who signed in";
    press(Qt::Key_F2);
    write(u"来电 询问缴费"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page().entries.size(), 0U) << "no line is written before the page is taken over";
    EXPECT_EQ(focused(), u"quickEntryLine"_s) << "the entry line is in front of the handover and keeps its text";
    press(Qt::Key_Escape);

    click(u"dressBox"_s);
    press(Qt::Key_Return);
    click(u"restAsExpectedButton"_s);
    click(u"nextButton"_s);
    click(u"readBox"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // there is no work to take over
    click(u"areaInOrderButton"_s);
    press(Qt::Key_Return);
    write(u"730924"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page().page.number, 2);
    EXPECT_EQ(page().officerName, u"李强"_s);
}

// The manager makes a backup in the window. On another disk it is the same centre, with all that was written.
TEST_F(MainJobTest, R_RK_5_ABackupMadeInTheWindowIsRestoredInASecondFolder)
{
    const QString backup = backUpTo(file(u"stick"_s));
    ASSERT_TRUE(QDir().mkpath(file(u"second"_s)));
    EXPECT_THAT(words(textOn(u"backupState"_s)), HasSubstr("2026-11-25 08:05"));
    close();

    DeskSettings second = DeskSettings::forFile(file(u"second/desk.db"_s), m_clock);
    second.privateFolder = file(u"private"_s);
    QTextStream output(&m_output);
    QTextStream errors(&m_errors);
    CommandLine commands(m_clock, output, errors);
    commands.setPrivateFolder(second.privateFolder);
    ASSERT_EQ(commands.run({u"restore"_s, backup, u"--database"_s, second.connection.databaseName}), CommandLine::Done)
        << words(m_errors);
    const auto desk = Desk::open(second).value();
    EXPECT_EQ(desk->centre()->name.toString(), u"枫景苑服务中心"_s);
    EXPECT_EQ(desk->services().staff->list()->size(), 3U);
}

TEST_F(MainJobTest, R_RK_5_TheManagerRestoresABackupInTheWindow)
{
    backUpTo(file(u"stick"_s));
    const qint64 before = stored([](Services &services) { return services.journal->head(); })->sequence;
    clickItem(u"backupList"_s, 0);
    click(u"restoreButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSeen(u"restoreFindings"_s); }, patience));
    EXPECT_THAT(words(textOn(u"restoreFindings"_s)), HasSubstr("枫景苑服务中心"));

    fill(u"secretEdit"_s, u"steady rain falls"_s);
    click(u"submitButton"_s);
    const QString kept = replaceDatabase();

    EXPECT_TRUE(QFile::exists(kept)) << words(kept);
    EXPECT_EQ(focused(), u"secretEdit"_s) << "everybody signs in anew";
    const HeadCheck check = stored([](Services &services) { return services.journal->headCheck(); }).value();
    EXPECT_EQ(check.state, HeadState::MissingTail) << "the entry that notes the backup is not in it";
    EXPECT_GE(check.pinned->sequence, before);
}

} // namespace dutydesk::test
