// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverpage.h"

#include "common/registertable.h"
#include "log/logentrymodel.h"
#include "log/logofflats.h"
#include "log/logpagewidget.h"
#include "owners/ownerarchive.h"
#include "support/fakedraftstore.h"
#include "support/finddesk.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class HandoverPageTest : public testing::Test
{
protected:
    HandoverPageTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.serveLog(m_gateway.services);
        m_gateway.services.find = &m_find;
        m_gateway.services.owners = &m_archive;
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_session.signIn(m_desk.wang);
        m_page.resize(1200, 600);
        m_page.show();
    }

    template<typename T>
    T &child(const QString &name)
    {
        return *m_page.findChild<T *>(name);
    }
    QDialog &dialog(const QString &name) { return child<QDialog>(name); }
    void click(const QString &name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    static void type(QWidget &parent, const QString &name, const QString &words)
    {
        QTest::keyClicks(parent.findChild<QWidget *>(name), words);
    }
    /// Chooses the unit as from the list below the field.
    static void chooseUnit(QDialog &form, const QString &unit)
    {
        auto *place = form.findChild<QLineEdit *>(u"placeEdit"_s);
        place->setText(unit);
        Q_EMIT place->completer()->activated(unit);
        QCoreApplication::processEvents();
    }
    static void submit(QDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submitButton"_s), Qt::LeftButton);
    }
    RegisterTable &openWork() { return child<RegisterTable>(u"openWorkList"_s); }

    testing::StrictMock<MockNotifier> m_notifier;
    FindDesk m_desk;
    FindService m_find{m_desk.parts};
    LogOfFlats m_logOfFlats{m_desk.store.repositories(), m_desk.staff, m_desk.journal.journal};
    OwnerArchive m_archive{m_desk.owners.repositories(), m_desk.centre, {&m_logOfFlats}, m_desk.journal.journal};
    FakeDraftStore m_drafts;
    ImmediateGateway m_gateway;
    Session m_session;
    HandoverPage m_page{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
};

TEST_F(HandoverPageTest, R_HO_1_TheFormWritesALineWithAllItsFields)
{
    EXPECT_CALL(m_notifier, showMessage);
    click(u"newEntryButton"_s);
    QDialog &form = dialog(u"entryDialog"_s);
    type(form, u"placeEdit"_s, u"3-502"_s);
    type(form, u"matterEdit"_s, u"Leak"_s);
    type(form, u"personEdit"_s, u"Zhao"_s);
    type(form, u"telephoneEdit"_s, u"13800000000"_s);
    type(form, u"actionEdit"_s, u"plumber sent"_s);
    form.findChild<QComboBox *>(u"sourceBox"_s)->setCurrentIndex(static_cast<int>(EntrySource::Visit));
    form.findChild<QComboBox *>(u"classBox"_s)->setCurrentIndex(static_cast<int>(EntryClass::Repair));
    form.findChild<QCheckBox *>(u"moreBox"_s)->setChecked(true);
    type(form, u"toldWhomEdit"_s, u"manager 08:05"_s);
    form.findChild<QCheckBox *>(u"followUpBox"_s)->setChecked(true);
    type(form, u"nextStepEdit"_s, u"look again"_s);

    submit(form);

    const EntryOnPage line = m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries.at(0);
    EXPECT_EQ(line.entry.source, EntrySource::Visit);
    EXPECT_EQ(line.entry.entryClass, EntryClass::Repair);
    EXPECT_EQ(line.entry.telephone, u"138****0000"_s);
    EXPECT_EQ(line.entry.toldWhom, u"manager 08:05"_s);
    EXPECT_EQ(line.entry.happenedAt, m_desk.clock.now());
    EXPECT_EQ(m_desk.dutyLog.openWork.list(m_desk.wang)->at(0).nextStep, u"look again"_s);
    EXPECT_FALSE(form.isVisible());
}

TEST_F(HandoverPageTest, R_OW_2_AChosenUnitFillsTheCallerMaskedAndHeIsWrittenInFull)
{
    m_desk.addFlat();
    m_desk.write(u"卫生间漏水"_s, u"3-1-502"_s, EntryState::FollowUp);
    click(u"newEntryButton"_s);
    QDialog &form = dialog(u"entryDialog"_s);
    chooseUnit(form, u"3-1-502"_s);

    const QString notice = form.findChild<QLabel *>(u"unitNotice"_s)->text();
    EXPECT_TRUE(notice.contains(u"3-1-502"_s) && notice.contains(u"卫生间漏水"_s)) << notice.toStdString();
    EXPECT_EQ(form.findChild<QLineEdit *>(u"personEdit"_s)->text(), u"张**"_s);
    EXPECT_EQ(form.findChild<QLineEdit *>(u"telephoneEdit"_s)->text(), u"138****4826"_s);
    type(form, u"matterEdit"_s, u"Leak"_s);
    EXPECT_CALL(m_notifier, showMessage);
    submit(form);

    EXPECT_EQ(m_desk.store.entries.findById(LogEntryId(2))->person, u"张三丰"_s);
    EXPECT_EQ(m_desk.store.entries.findById(LogEntryId(2))->telephone, u"13805714826"_s);
}

TEST_F(HandoverPageTest, R_OW_2_TheCallerWhoWasTypedIsNotReplacedByTheOwner)
{
    m_desk.addFlat();
    click(u"newEntryButton"_s);
    QDialog &form = dialog(u"entryDialog"_s);
    type(form, u"personEdit"_s, u"Zhao"_s);
    chooseUnit(form, u"3-1-502"_s);

    EXPECT_EQ(form.findChild<QLineEdit *>(u"personEdit"_s)->text(), u"Zhao"_s);
    EXPECT_EQ(form.findChild<QLineEdit *>(u"telephoneEdit"_s)->text(), QString());
}

TEST_F(HandoverPageTest, keepsTheFormWhenWritingFails)
{
    click(u"newEntryButton"_s);
    QDialog &form = dialog(u"entryDialog"_s);
    type(form, u"matterEdit"_s, u"Leak"_s);
    m_desk.store.entries.nextError = Error{ErrorCode::Busy, {}};

    submit(form);

    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(form.findChild<QLineEdit *>(u"matterEdit"_s)->text(), u"Leak"_s);
}

TEST_F(HandoverPageTest, R_HO_12_TheHalfFilledFormSurvivesTheLockAndTheNextStart)
{
    click(u"newEntryButton"_s);
    QDialog &form = dialog(u"entryDialog"_s);
    type(form, u"matterEdit"_s, u"Leak"_s);
    type(form, u"telephoneEdit"_s, u"138"_s);

    m_session.lock();
    EXPECT_FALSE(form.isVisible());
    EXPECT_EQ(form.findChild<QLineEdit *>(u"matterEdit"_s)->text(), QString());
    m_session.signIn(m_desk.wang);

    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(form.findChild<QLineEdit *>(u"matterEdit"_s)->text(), u"Leak"_s);
    HandoverPage next({m_gateway, m_session, m_notifier, m_desk.clock, m_drafts});
    EXPECT_EQ(next.findChild<QLineEdit *>(u"telephoneEdit"_s)->text(), u"138"_s);
}

TEST_F(HandoverPageTest, R_HO_1_EvidenceIsKeptWithTheLine)
{
    EXPECT_CALL(m_notifier, showMessage);
    const QTemporaryDir folder;
    for (const QString &name : {u"leak.jpg"_s, u"run.sh"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("content");
    }
    click(u"newEntryButton"_s);
    QDialog &form = dialog(u"entryDialog"_s);
    type(form, u"matterEdit"_s, u"Leak"_s);
    QMimeData files;
    files.setUrls(
        {QUrl::fromLocalFile(folder.filePath(u"leak.jpg"_s)), QUrl::fromLocalFile(folder.filePath(u"run.sh"_s))});
    QWidget *target = form.findChild<QListWidget *>(u"attachmentList"_s)->parentWidget();
    QDragEnterEvent enter({}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent drop({}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    submit(form);
    EXPECT_TRUE(form.isVisible()) << "the files are not read yet";
    const auto *problem = form.findChild<QLabel *>(u"attachmentProblem"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem->text().contains(u"run.sh"_s); }, 5000));

    submit(form);

    const EntryOnPage line = m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries.at(0);
    EXPECT_EQ(line.attachments, 1);
    EXPECT_EQ(m_desk.evidence.listOf(RecordReference::of(line.entry))->at(0).fileName.toString(), u"leak.jpg"_s);
}

TEST_F(HandoverPageTest, R_HO_5_OpenWorkIsAddedChangedAndFinished)
{
    click(u"addWorkButton"_s);
    QDialog &adding = dialog(u"openWorkDialog"_s);
    type(adding, u"matterEdit"_s, u"Lift 3 stands"_s);
    adding.findChild<QComboBox *>(u"urgencyBox"_s)->setCurrentIndex(static_cast<int>(Urgency::Important));
    adding.findChild<QCheckBox *>(u"hasDeadlineBox"_s)->setChecked(true);
    submit(adding);
    ASSERT_EQ(openWork().model()->rowCount(), 1);
    EXPECT_TRUE(openWork().model()->index(0, 0).data().toString().contains(u"important"_s))
        << "colour is never the only sign";
    EXPECT_EQ(m_desk.dutyLog.openWork.list(m_desk.wang)->at(0).deadline, m_desk.clock.now().addSecs(7200));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    openWork().chooseFirst();
    click(u"changeWorkButton"_s);
    QDialog &changing = dialog(u"openWorkDialog"_s);
    type(changing, u"progressEdit"_s, u"reported"_s);
    submit(changing);
    EXPECT_EQ(m_desk.dutyLog.openWork.list(m_desk.wang)->at(0).progress, u"reported"_s);
    EXPECT_EQ(openWork().currentIndex().row(), 0) << "what was selected stays selected";

    click(u"finishButton"_s);
    QDialog &finishing = dialog(u"outcomeDialog"_s);
    submit(finishing);
    EXPECT_TRUE(finishing.isVisible()) << "an outcome is needed";
    type(finishing, u"outcomeEdit"_s, u"runs again"_s);
    submit(finishing);

    EXPECT_TRUE(m_desk.dutyLog.openWork.list(m_desk.wang)->empty());
    EXPECT_EQ(m_desk.dutyLog.pages.currentPage(m_desk.wang)->entries.at(0).entry.action, u"runs again"_s);
}

TEST_F(HandoverPageTest, R_HO_3_TheHistoryOpensVolumesPagesAndDates)
{
    ASSERT_TRUE(m_desk.dutyLog.lines.write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"Leak"_s}));
    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    ASSERT_TRUE(m_desk.handover.takeOver(m_desk.li, m_desk.arrivedInTime(), m_desk.right));

    click(u"historyView"_s);
    EXPECT_EQ(child<QComboBox>(u"volumeFilter"_s).count(), 2) << "the filter lists all volumes and the only one";
    auto &list = child<RegisterTable>(u"historyList"_s);
    ASSERT_EQ(list.model()->rowCount(), 2);
    EXPECT_EQ(list.model()->index(1, 0).data().toString(), u"1"_s);
    list.setCurrentIndex(list.model()->index(1, 0));

    auto *page = list.parentWidget()->parentWidget()->findChild<LogPageWidget *>();
    ASSERT_TRUE(page && page->isVisible());
    EXPECT_TRUE(page->findChild<QLabel *>(u"headLabel"_s)->text().contains(u"page 1"_s));
    child<QDateEdit>(u"historyDate"_s).setDate({2026, 2, 1});
    EXPECT_TRUE(child<QLabel>(u"historyHint"_s).text().contains(u"2026-02-01"_s));
}

TEST_F(HandoverPageTest, showsNothingBehindTheLock)
{
    ASSERT_TRUE(m_desk.dutyLog.openWork.add(m_desk.wang, {.matter = u"Lift 3 stands"_s}));
    m_gateway.tellWhatWasWritten();
    click(u"historyView"_s);

    m_session.lock();

    EXPECT_EQ(openWork().model()->rowCount(), 0);
    EXPECT_EQ(child<RegisterTable>(u"historyList"_s).model()->rowCount(), 0);
}

TEST_F(HandoverPageTest, offersWhatTheStateOfThePageAllows)
{
    EXPECT_TRUE(child<QPushButton>(u"handOverButton"_s).isEnabled());
    EXPECT_FALSE(child<QPushButton>(u"takeOverButton"_s).isEnabled());

    ASSERT_TRUE(m_desk.handover.signOut(m_desk.wang, m_desk.allInOrder(), m_desk.right));
    m_gateway.tellWhatWasWritten();

    EXPECT_FALSE(child<QPushButton>(u"newEntryButton"_s).isEnabled());
    EXPECT_TRUE(child<QPushButton>(u"takeOverButton"_s).isEnabled());
}

TEST_F(HandoverPageTest, R_RK_7_AViewIsChosenWithoutAClickToo)
{
    child<QPushButton>(u"reviewView"_s).toggle(); // as a screen reader does

    EXPECT_TRUE(child<QWidget>(u"notAllowedLabel"_s).isVisible());
    EXPECT_FALSE(child<QWidget>(u"entriesView"_s).isVisible());
}

TEST_F(HandoverPageTest, R_RK_7_TabGoesThroughTheFormInReadingOrder)
{
    click(u"newEntryButton"_s);
    QDialog &form = dialog(u"entryDialog"_s);
    form.findChild<QCheckBox *>(u"moreBox"_s)->setChecked(true);
    form.findChild<QCheckBox *>(u"followUpBox"_s)->setChecked(true);
    form.findChild<QCheckBox *>(u"hasDeadlineBox"_s)->setChecked(true);
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    form.findChild<QWidget *>(u"placeEdit"_s)->setFocus();

    const QStringList order{u"placeEdit"_s,    u"matterEdit"_s,     u"sourceBox"_s,     u"classBox"_s,
                            u"timeEdit"_s,     u"personEdit"_s,     u"telephoneEdit"_s, u"actionEdit"_s,
                            u"moreBox"_s,      u"toldWhomEdit"_s,   u"followUpBox"_s,   u"urgencyBox"_s,
                            u"nextStepEdit"_s, u"hasDeadlineBox"_s, u"deadlineEdit"_s,  u"ifWorseEdit"_s,
                            u"followerEdit"_s};
    for (const QString &name : order) {
        EXPECT_EQ(form.focusWidget()->objectName(), name);
        for (int part = 0; part < 6 && form.focusWidget()->objectName() == name; ++part) {
            QTest::keyClick(form.focusWidget(), Qt::Key_Tab); // a field for a moment has several parts
        }
    }
}

} // namespace dutydesk
