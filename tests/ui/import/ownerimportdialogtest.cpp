// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ownerimportdialog.h"

#include "common/registertable.h"
#include "support/fakedraftstore.h"
#include "support/faketablefiles.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/ownerdesk.h"
#include "support/printers.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class OwnerImportDialogTest : public testing::Test
{
protected:
    OwnerImportDialogTest()
    {
        m_gateway.services.tableFiles = &m_files;
        m_gateway.services.ownerImport = &m_import;
        m_session.signIn(m_desk.manager);
        m_files.toRead = std::vector<SheetTable>{{.name = u"空"_s, .rows = {}, .merged = {}},
                                                 {.name = u"业主"_s,
                                                  .rows = {{u"楼栋"_s, u"房号"_s, u"业主"_s, u"门牌"_s},
                                                           {u"3"_s, u"501"_s, u"张三"_s, u"x"_s},
                                                           {u"3"_s, u"502"_s, u"李四"_s, u"y"_s},
                                                           {u"3"_s, SheetCell(), u"王五"_s, u"z"_s}},
                                                  .merged = {}}};
        open();
    }

    void open()
    {
        m_dialog = new OwnerImportDialog(Seat{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, nullptr,
                                         m_folder.filePath(u"preferences.ini"_s));
        m_dialog->open();
    }

    ~OwnerImportDialogTest() override { delete m_dialog; }

    template<typename T>
    T &find(const QString &name)
    {
        return *m_dialog->findChild<T *>(name);
    }

    void press(const QString &name)
    {
        QTest::keyClick(&find<QPushButton>(name), Qt::Key_Space);
        settle();
    }

    /// Waits for what is read on the other thread.
    void settle()
    {
        constexpr int patience = 60'000;
        EXPECT_TRUE(QTest::qWaitFor([this] { return find<QProgressBar>(u"importProgress"_s).isHidden(); }, patience));
    }

    QString text(const QString &label) { return find<QLabel>(label).text(); }
    void readFile()
    {
        m_dialog->readFile(u"folder/业主.xlsx"_s);
        settle();
    }

    int flats() const
    {
        const std::vector<Flat> all = m_desk.store.flats.list().value();
        return static_cast<int>(std::ranges::count(all, ArchiveState::Active, &Flat::state));
    }

    QTemporaryDir m_folder;
    testing::NiceMock<MockNotifier> m_notifier;
    OwnerDesk m_desk;
    OwnerImport m_import{m_desk.store.repositories(), m_desk.staff, m_desk.journal.repository, m_desk.journal.journal};
    FakeTableFiles m_files;
    ImmediateGateway m_gateway;
    Session m_session;
    FakeDraftStore m_drafts;
    QPointer<OwnerImportDialog> m_dialog;
};

TEST_F(OwnerImportDialogTest, R_OW_4_GoesFromTheFileToTheArchiveAndBackByKeyboard)
{
    readFile();
    EXPECT_EQ(find<QComboBox>(u"sheetBox"_s).currentText(), u"业主"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    settle();

    EXPECT_TRUE(text(u"summaryLabel"_s).contains(u"2 new flat(s)"_s)) << qPrintable(text(u"summaryLabel"_s));
    const auto &rejected = find<RegisterTable>(u"rejectedTable"_s);
    ASSERT_EQ(rejected.rows().size(), 1U);
    const QStringList expected{u"业主"_s, u"4"_s, u"B4"_s, {}, u"Building or number of the flat is missing."_s};
    for (int column = 0; column < expected.size(); ++column) {
        EXPECT_EQ(rejected.rows().front().cells[static_cast<std::size_t>(column)].text, expected[column]);
    }
    EXPECT_EQ(flats(), 0);

    QTest::keyClick(m_dialog, Qt::Key_Return);
    EXPECT_EQ(flats(), 2);
    EXPECT_TRUE(text(u"workLabel"_s).contains(u"2 row(s) of 业主.xlsx"_s)) << qPrintable(text(u"workLabel"_s));

    press(u"undoButton"_s);
    EXPECT_EQ(flats(), 0);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(m_dialog);
}

TEST_F(OwnerImportDialogTest, R_OW_4_OpensTheSheetThatTellsOfFlatsAndSaysWhereOneIsEmpty)
{
    m_files.toRead->insert(m_files.toRead->begin(),
                           SheetTable{.name = u"说明"_s, .rows = {{u"请勿改动表头"_s}}, .merged = {}});
    readFile();
    auto &sheet = find<QComboBox>(u"sheetBox"_s);
    EXPECT_EQ(sheet.currentText(), u"业主"_s);

    sheet.setCurrentIndex(0);
    press(u"nextButton"_s);
    EXPECT_TRUE(find<QLabel>(u"problemLabel"_s).isVisible());
    sheet.setCurrentIndex(1);
    EXPECT_FALSE(find<QLabel>(u"problemLabel"_s).isVisible()) << "the problem concerned the other sheet";
    EXPECT_TRUE(text(u"mappingHint"_s).startsWith(u"This sheet is empty."_s));
    EXPECT_FALSE(find<QPushButton>(u"nextButton"_s).isEnabled());
}

TEST_F(OwnerImportDialogTest, R_OW_4_WhatAColumnIsCanBeChangedAndIsRememberedAfterARestart)
{
    readFile();
    auto &last = find<QComboBox>(u"columnBox3"_s);
    EXPECT_EQ(last.currentIndex(), 0);
    last.setCurrentText(u"Note"_s);
    press(u"nextButton"_s);
    press(u"nextButton"_s);
    EXPECT_EQ(m_desk.store.flats.list().value().at(0).note, u"x"_s);

    delete m_dialog;
    open();
    readFile();
    EXPECT_EQ(find<QComboBox>(u"columnBox3"_s).currentText(), u"Note"_s);
}

TEST_F(OwnerImportDialogTest, R_OW_4_AFileThatCannotBeReadIsSaidAndAnotherCanBeChosen)
{
    m_files.toRead = tableProblem(TableProblem::Kind::Encrypted, u"业主.xlsx"_s);
    readFile();
    EXPECT_TRUE(text(u"problemLabel"_s).contains(u"password"_s));
    EXPECT_TRUE(find<QPushButton>(u"chooseFileButton"_s).isEnabled());

    m_files.toRead = std::vector<SheetTable>{{.name = u"a"_s, .rows = {{u"甲"_s}, {u"乙"_s}}, .merged = {}}};
    readFile();
    press(u"nextButton"_s);
    EXPECT_TRUE(text(u"problemLabel"_s).contains(u"choose the columns"_s));
}

TEST_F(OwnerImportDialogTest, R_OW_4_AnEarlierImportIsWithdrawnFromTheList)
{
    readFile();
    press(u"nextButton"_s);
    press(u"nextButton"_s);
    ASSERT_EQ(flats(), 2);
    delete m_dialog;
    open();

    auto &batches = find<RegisterTable>(u"batchesTable"_s);
    ASSERT_EQ(batches.rows().size(), 1U);
    batches.chooseFirst();
    press(u"withdrawButton"_s);

    EXPECT_EQ(flats(), 0);
}

TEST_F(OwnerImportDialogTest, R_OW_4_WhatFailedIsSaidAndCanBeTriedAgain)
{
    readFile();
    press(u"nextButton"_s);
    m_desk.store.flats.nextError = Error{ErrorCode::Busy, {}};
    press(u"nextButton"_s);

    EXPECT_TRUE(find<QLabel>(u"problemLabel"_s).isVisible());
    EXPECT_TRUE(find<QPushButton>(u"nextButton"_s).isEnabled());
}

TEST_F(OwnerImportDialogTest, R_OW_4_WhileAFileIsReadTheWindowIsFreeAndStopEndsIt)
{
    m_files.waitsForStop = true;
    m_dialog->readFile(u"folder/业主.xlsx"_s);
    const auto &bar = find<QProgressBar>(u"importProgress"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.value() == FakeTableFiles::doneWhileWaiting; }));
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(find<QPushButton>(u"closeButton"_s).text(), u"&Stop"_s);

    QTest::keyClick(m_dialog, Qt::Key_Escape);
    settle();

    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(text(u"problemLabel"_s).contains(u"stopped"_s)) << qPrintable(text(u"problemLabel"_s));
    EXPECT_TRUE(find<QPushButton>(u"chooseFileButton"_s).isEnabled());
}

TEST_F(OwnerImportDialogTest, aDialogThatIsClosedStopsItsReading)
{
    m_files.waitsForStop = true;
    m_dialog->readFile(u"folder/业主.xlsx"_s);

    delete m_dialog; // this would wait for ever otherwise
}

} // namespace dutydesk
