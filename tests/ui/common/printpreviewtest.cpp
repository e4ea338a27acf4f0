// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/printpreview.h"

#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/windowdesk.h"

#include <QAction>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;
using testing::Field;

namespace dutydesk::test {
namespace {

class PrintPreviewTest : public testing::Test
{
protected:
    PrintPreviewTest()
    {
        m_window.resize(800, 600);
        const PrintDocument document{.title = u"值班安排 2026-12"_s,
                                     .html = u"<p>白班</p><p style=\"page-break-before:always\">夜班</p>"_s};
        m_desk.open();
        PrintPreview::open(
            {m_desk.gateway, m_session, m_notifier, m_desk.clock, m_drafts}, u"zh_CN"_s, [&] { return document; },
            &m_window, [this] { ++m_printed; });
    }

    PrintPreview &preview() { return *m_window.findChild<PrintPreview *>(); }

    WindowDesk m_desk;
    Session m_session;
    FakeDraftStore m_drafts;
    QTemporaryDir m_folder;
    testing::StrictMock<MockNotifier> m_notifier;
    int m_printed = 0;
    QWidget m_window;
};

TEST_F(PrintPreviewTest, showsEveryPageBesideTheWindow)
{
    EXPECT_TRUE(preview().isVisible());
    EXPECT_FALSE(preview().isModal());
    QTRY_COMPARE(preview().findChild<QPrintPreviewWidget *>()->pageCount(), 2);
}

TEST_F(PrintPreviewTest, savesAPdfAndSaysSo)
{
    const QString path = m_folder.filePath(u"roster.pdf"_s);
    EXPECT_CALL(m_notifier, showMessage(testing::_));

    preview().savePdf(path);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_EQ(m_printed, 1);
}

TEST_F(PrintPreviewTest, R_RK_1_ThePrintBearsTheKeyOfTheCentre)
{
    const QString path = m_folder.filePath(u"roster.pdf"_s);
    EXPECT_CALL(m_notifier, showMessage(testing::_));

    preview().savePdf(path);

    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    ASSERT_TRUE(text.waitForFinished());
    const QString printed = QString::fromUtf8(text.readAllStandardOutput());
    EXPECT_EQ(printed.count(m_desk.journal.root()->toString()), 2) << printed.toStdString(); // on both sheets
}

TEST_F(PrintPreviewTest, saysThatTheFolderIsMissing)
{
    EXPECT_CALL(m_notifier, showError(testing::Field(&Error::code, ErrorCode::FolderMissing)));

    preview().savePdf(m_folder.filePath(u"none/roster.pdf"_s));

    EXPECT_EQ(m_printed, 0);
}

TEST_F(PrintPreviewTest, everyToolIsReachedByTabAndTheKeyToSaveIsSaid)
{
    const auto buttons = preview().findChild<QToolBar *>()->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << qPrintable(button->text());
    }
    EXPECT_TRUE(preview().findChild<QAction *>(u"savePdfAction"_s)->toolTip().contains(u"Ctrl+S"_s));
}

} // namespace
} // namespace dutydesk::test
