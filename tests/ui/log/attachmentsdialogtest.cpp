// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/attachmentsdialog.h"

#include "support/fakedraftstore.h"
#include "support/handoverdesk.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Of a line with one picture.
class AttachmentsDialogTest : public testing::Test
{
protected:
    AttachmentsDialogTest()
    {
        m_desk.serveLog(m_gateway.services);
        m_session.signIn(m_desk.wang);
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        const LogEntry line = m_desk.dutyLog.lines
                                  .write(m_desk.wang, {.happenedAt = m_desk.clock.now(), .matter = u"Leak"_s},
                                         {.evidence = {{u"leak.jpg"_s, "a picture"}}})
                                  .value();
        m_dialog = std::make_unique<AttachmentsDialog>(Seat{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts},
                                                       AttachmentsDialog::ofLine(line, true), nullptr);
        m_dialog->show();
    }

    void saveTo(const QString &path)
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        auto *files = m_dialog->findChild<QFileDialog *>();
        ASSERT_TRUE(files);
        Q_EMIT files->fileSelected(path);
    }

    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    HandoverDesk m_desk;
    ImmediateGateway m_gateway;
    Session m_session;
    std::unique_ptr<AttachmentsDialog> m_dialog;
    const QTemporaryDir m_folder;
};

TEST_F(AttachmentsDialogTest, listsFilesWithoutReadingThem)
{
    const auto &list = *m_dialog->findChild<QListWidget *>(u"storedList"_s);

    ASSERT_EQ(list.count(), 1);
    EXPECT_TRUE(list.item(0)->text().startsWith(u"leak.jpg"_s));
    EXPECT_EQ(m_desk.evidenceStore.contents.reads, 0);
}

TEST_F(AttachmentsDialogTest, savesAFileByteForByte)
{
    saveTo(m_folder.filePath(u"copy.jpg"_s));

    QFile copy(m_folder.filePath(u"copy.jpg"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "a picture");
    EXPECT_EQ(m_desk.evidenceStore.contents.reads, 1);
}

TEST_F(AttachmentsDialogTest, saysWhyAFileWasNotSaved)
{
    saveTo(m_folder.filePath(u"missing/copy.jpg"_s));

    const auto &problem = *m_dialog->findChild<QLabel *>(u"problemLabel"_s);
    EXPECT_TRUE(problem.isVisible());
    EXPECT_TRUE(problem.text().contains(u"missing"_s));
}

} // namespace dutydesk
