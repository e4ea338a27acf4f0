// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "common/controls.h"
#include "support/printers.h"
#include "support/windowdesk.h"
#include "translation.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MainWindowTest : public testing::Test
{
protected:
    void start()
    {
        m_window.begin();
        m_window.show();
    }

    template<typename T>
    T *find(const QString &name)
    {
        T *found = m_window.findChild<T *>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }

    void signIn(const QString &secret)
    {
        auto *edit = find<QLineEdit>(u"secretEdit"_s);
        QTest::keyClicks(edit, secret);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void press(const QKeySequence &key)
    {
        for (QAction *action : m_window.findChildren<QAction *>()) {
            if (action->shortcut() == key) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << qPrintable(key.toString());
    }

    QTemporaryDir m_folder;
    WindowDesk m_desk;
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s)};
    FileDraftStore m_drafts{m_folder.filePath(u"drafts.json"_s)};
    MainWindow m_window{m_desk.gateway, m_desk.clock, m_preferences, m_drafts};
};

/// The text on a control or on its label; empty if it has neither.
QString labelOf(const QWidget &root, const QWidget &control)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&control)) {
        return withoutMnemonic(button->text());
    }
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->buddy() == &control) {
            return withoutMnemonic(label->text());
        }
    }
    return {};
}

/// Controls without a name for screen readers, or with a name that differs from the visible label.
QStringList wronglyNamed(const QWidget &root)
{
    QStringList wrong;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        const bool isPartOfQt = widget->objectName().startsWith(u"qt_"_s)
                                || qobject_cast<const QComboBox *>(widget->parentWidget())
                                || qobject_cast<const QLineEdit *>(widget->parentWidget())
                                || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView")
                                || widget->inherits("QComboBoxListView") || widget->parentWidget()->inherits("QTabBar");
        const bool isUnseenTool = widget->isHidden() && widget->accessibleName().isEmpty();
        if (isControl && !isPartOfQt && !isUnseenTool && widget->accessibleName().isEmpty()) {
            wrong.append(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName()));
        }
        const QString label = isControl && !isPartOfQt ? labelOf(root, *widget) : QString();
        if (!label.isEmpty() && label != widget->accessibleName()) {
            wrong.append(
                u"%1 is called %2, and labelled %3"_s.arg(widget->objectName(), widget->accessibleName(), label));
        }
    }
    return wrong;
}

TEST_F(MainWindowTest, R_RK_7_EveryControlHasANameForAScreenReader)
{
    m_desk.open();
    start();
    EXPECT_EQ(wronglyNamed(m_window), QStringList());
    signIn(u"correct horse"_s);

    for (const QKeySequence &key : {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Comma)}) {
        press(key);
    }
    for (const QString &button : {u"addStaffButton"_s, u"itemsAdd"_s, u"phrasesAdd"_s}) {
        find<QAbstractButton>(button)->click();
    }

    EXPECT_EQ(wronglyNamed(m_window), QStringList());
    EXPECT_GE(m_window.findChildren<QDialog *>().size(), 5);
}

TEST_F(MainWindowTest, R_RK_3_ControlKFindsALineFromAnywhereAndGoesThere)
{
    const Actor manager = m_desk.open();
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(manager));
    for (const QString &matter : {u"漏水"_s, u"停电"_s}) {
        ASSERT_TRUE(m_desk.dutyLog.lines.write(manager, {.happenedAt = m_desk.clock.now(), .matter = matter}));
    }
    start();
    signIn(u"correct horse"_s);
    QApplication::setActiveWindow(&m_window);

    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *edit = find<QLineEdit>(u"findEdit"_s);
    EXPECT_TRUE(edit->hasFocus());
    edit->setText(u"漏"_s);
    QTest::keyClick(edit, Qt::Key_Return);

    EXPECT_EQ(find<QTabWidget>(u"tabs"_s)->currentWidget()->metaObject()->className(), "dutydesk::HandoverPage"_ba);
    const QList<QTableView *> pages = m_window.findChildren<QTableView *>(u"entriesView"_s);
    const auto seen = std::ranges::find_if(pages, &QWidget::isVisible);
    ASSERT_NE(seen, pages.end());
    EXPECT_EQ((*seen)->currentIndex().row(), 0);
}

TEST_F(MainWindowTest, R_RK_3_AHitOfTheAdministrationIsTheChosenRowThere)
{
    m_desk.open();
    start();
    signIn(u"correct horse"_s);
    QApplication::setActiveWindow(&m_window);

    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *edit = find<QLineEdit>(u"findEdit"_s);
    edit->setText(u"王芳"_s);
    QTest::keyClick(edit, Qt::Key_Return);

    const auto *table = find<QTableView>(u"staffTable"_s);
    EXPECT_TRUE(table->isVisible());
    const QModelIndex current = table->currentIndex();
    ASSERT_TRUE(current.isValid());
    EXPECT_EQ(current.siblingAtColumn(0).data().toString(), u"王芳"_s);
    EXPECT_NE(current.row(), 0) << "the first row is the default and would prove nothing";
}

TEST_F(MainWindowTest, R_RK_7_TheWholeWindowChangesItsLanguageAndKeepsWhoSitsHere)
{
    Translation translation(u"en"_s);
    QObject::connect(&m_window, &MainWindow::languageChosen, &m_window,
                     [&](const QString &language) { translation.speak(language); });
    m_desk.open();
    start();
    signIn(u"correct horse"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_2));
    find<QAbstractButton>(u"nextMonthButton"_s)->click();
    press(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    auto *box = find<QDialog>(u"settingsDialog"_s)->findChild<QComboBox *>(u"languageBox"_s);

    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_EQ(find<QTabWidget>(u"tabs"_s)->tabText(4), u"管理"_s);
    EXPECT_EQ(find<QAbstractButton>(u"personButton"_s)->text(), u"陈静"_s);
    EXPECT_EQ(m_preferences.language(), u"zh_CN"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<QLabel>(u"monthLabel"_s)->text() == u"2026年04月"_s; }))
        << "the page still shows the same month";
}

TEST_F(MainWindowTest, R_RK_2_TheLockLeavesNobodysDataInTheWindow)
{
    m_desk.open();
    start();
    signIn(u"correct horse"_s);
    const QAbstractItemModel *staff = find<QTableView>(u"staffTable"_s)->model();
    EXPECT_EQ(staff->rowCount(), 0) << "a view that was never shown does not read";
    find<QTabWidget>(u"tabs"_s)->setCurrentIndex(4);
    ASSERT_EQ(staff->rowCount(), 2);

    press(QKeySequence(Qt::CTRL | Qt::Key_L));

    EXPECT_EQ(staff->rowCount(), 0);
    EXPECT_FALSE(find<QAbstractButton>(u"personButton"_s)->isVisible());
    signIn(u"240819"_s);
    EXPECT_EQ(staff->rowCount(), 2);
}

TEST_F(MainWindowTest, R_RK_2_AnOfficerReadsTheSettingsAndIsToldWhy)
{
    const Actor manager = m_desk.open();
    ASSERT_TRUE(m_desk.staffService.enrol(manager, m_desk.password, StaffId(2), Secret(u"another horse"_s),
                                          Secret(u"830274"_s)));
    m_preferences.setLastName(u"王芳"_s);
    start();

    signIn(u"another horse"_s);

    EXPECT_FALSE(find<QAbstractButton>(u"addStaffButton"_s)->isEnabled());
    EXPECT_FALSE(find<QAbstractButton>(u"saveCentreButton"_s)->isEnabled());
    EXPECT_FALSE(find<QAbstractButton>(u"saveCentreButton"_s)
                     ->parentWidget()
                     ->findChild<QLabel *>(u"readOnlyLabel"_s)
                     ->isHidden());
}

TEST_F(MainWindowTest, R_RK_2_AnAdministratorSeesNoPageOfRecords)
{
    const Actor manager = m_desk.open();
    const StaffMember system =
        m_desk.staffService.add(manager, {.name = u"系统"_s, .role = Role::Administrator}).value();
    ASSERT_TRUE(m_desk.staffService.enrol(manager, m_desk.password, system.id, Secret(u"another horse"_s),
                                          Secret(u"830274"_s)));
    m_preferences.setLastName(u"系统"_s);
    start();

    signIn(u"another horse"_s);

    const auto *tabs = find<QTabWidget>(u"tabs"_s);
    EXPECT_FALSE(tabs->isTabVisible(2));
    EXPECT_FALSE(tabs->isTabVisible(3));
    EXPECT_TRUE(find<QLabel>(u"messageText"_s)->text().isEmpty()) << "nothing was refused";
}

TEST_F(MainWindowTest, R_RK_1_ADamagedJournalIsSaidAtTheStart)
{
    m_desk.open();
    m_desk.journalRepository.entries[2].timeMs += 1;
    start();
    m_desk.gateway.tellWhatWasWritten(); // the centre did not exist when the window was created
    auto *alarm = find<QAbstractButton>(u"headAlarmButton"_s);

    EXPECT_TRUE(QTest::qWaitFor([&] { return alarm->isVisible(); }));

    EXPECT_THAT(alarm->text().toStdString(), testing::HasSubstr("Entry 3"));
    EXPECT_EQ(alarm->accessibleName(), alarm->text());
}

TEST_F(MainWindowTest, R_RK_1_AnAlarmIsSaidUntilTheManagerHasLookedIntoIt)
{
    m_desk.open();
    m_desk.headPin.head->sequence += 5;
    ASSERT_TRUE(m_desk.journal.checkHead(DeskId(1)));
    start();
    signIn(u"correct horse"_s);
    auto *alarm = find<QAbstractButton>(u"headAlarmButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return alarm->isVisible(); }));

    alarm->click();
    auto *reason = find<QLineEdit>(u"alarmReasonEdit"_s);
    EXPECT_TRUE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_TRUE(reason->isVisible()) << "acknowledging the alarm needs a reason";
    QTest::keyClicks(reason, u"an old copy"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    EXPECT_FALSE(reason->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !alarm->isVisible(); }));
    EXPECT_EQ(m_desk.journalRepository.entries.back().kind, EntryKind::AlarmAcknowledged);
}

TEST_F(MainWindowTest, R_RO_1_TheFrameRemindsOfTheRosterAndSoundsTheAlarmOnTheLastDay)
{
    m_desk.open();
    m_desk.clock.set({2026, 3, 24}, {9, 0});
    start();
    signIn(u"correct horse"_s);
    auto *reminder = find<QAbstractButton>(u"reminderButton"_s);
    EXPECT_FALSE(reminder->isVisible());

    m_desk.clock.set({2026, 3, 25}, {9, 0});
    Q_EMIT m_desk.gateway.changed({RecordType::RosterMonth});
    EXPECT_TRUE(reminder->isVisible());
    EXPECT_THAT(reminder->text().toStdString(), testing::HasSubstr("2026-04"));

    m_desk.clock.set({2026, 3, 31}, {9, 0});
    Q_EMIT m_desk.gateway.changed({RecordType::RosterMonth});
    EXPECT_THAT(reminder->text().toStdString(), testing::HasSubstr("still not published"));
}

TEST_F(MainWindowTest, theCountdownToTheHandoverFollowsTheClockSinceTheStartOfTheMachine)
{
    const Actor manager = m_desk.open();
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(manager));
    start();
    signIn(u"correct horse"_s);
    auto *countdown = find<QAbstractButton>(u"countdownButton"_s);
    EXPECT_EQ(countdown->text(), u"Handover in 12:30:00"_s);

    m_desk.clock.advance(12h + 20min);
    Q_EMIT m_desk.gateway.changed({RecordType::LogPage});

    EXPECT_EQ(countdown->text(), u"Hand over now: 00:10:00 left"_s);
}

TEST_F(MainWindowTest, R_RK_2_TheKeyToLockWorksInADialogToo)
{
    m_desk.open();
    start();
    signIn(u"correct horse"_s);
    find<QAbstractButton>(u"addStaffButton"_s)->click();
    auto *dialog = find<QDialog>(u"staffDialog"_s);

    QTest::keyClick(dialog->findChild<QLineEdit *>(u"nameEdit"_s), Qt::Key_L, Qt::ControlModifier);

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(find<QAbstractButton>(u"personButton"_s)->isVisible());
}

TEST_F(MainWindowTest, R_HO_1_TheQuickEntryComesToADialogAndGoesBack)
{
    const Actor manager = m_desk.open();
    ASSERT_TRUE(m_desk.dutyLog.pages.openFirstPage(manager));
    start();
    signIn(u"correct horse"_s);
    auto *line = find<QLineEdit>(u"quickEntryLine"_s);
    find<QAbstractButton>(u"addStaffButton"_s)->click();
    auto *dialog = find<QDialog>(u"staffDialog"_s);
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"李"_s);

    QTest::keyClick(dialog->findChild<QLineEdit *>(u"nameEdit"_s), Qt::Key_F2);
    ASSERT_NE(line->window(), &m_window);
    line->setText(u"3-502 漏水"_s);
    QTest::keyClick(line, Qt::Key_Return);

    EXPECT_EQ(line->window(), &m_window);
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(manager)->entries.size(), 1U);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"nameEdit"_s)->text(), u"李"_s);
}

TEST_F(MainWindowTest, R_RK_7_EnterPressesTheButtonThatHasTheFocus)
{
    m_desk.open();
    start();
    signIn(u"correct horse"_s);

    QTest::keyClick(find<QAbstractButton>(u"addStaffButton"_s), Qt::Key_Return);

    EXPECT_TRUE(m_window.findChild<QDialog *>(u"staffDialog"_s));
}

TEST_F(MainWindowTest, R_RK_7_TheButtonThatEmptiesFindHasAName)
{
    m_desk.open();
    start();
    signIn(u"correct horse"_s);

    const auto *clear = find<QLineEdit>(u"findEdit"_s)->findChild<QAction *>(u"_q_qlineeditclearaction"_s);

    ASSERT_NE(clear, nullptr);
    EXPECT_FALSE(clear->text().isEmpty());
}

} // namespace dutydesk
