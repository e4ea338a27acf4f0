// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerexportdialog.h"

#include "support/faketablefiles.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/ownerdesk.h"
#include "support/printers.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class OwnerExportDialogTest : public testing::Test
{
protected:
    OwnerExportDialogTest()
    {
        m_gateway.services.tableFiles = &m_files;
        m_gateway.services.privacy = &m_desk.privacy;
    }

    OwnerExportDialog &open(const Actor &actor)
    {
        m_session.signIn(actor);
        const TableExport table{.title = u"Owners"_s, .headings = {u"Name"_s}, .rows = {{u"张**"_s}, {u"李**"_s}}};
        const auto exports = [this, table](const RegisterExport::Before &before) {
            RegisterExport::save(m_gateway, m_notifier, m_page, table, before);
        };
        auto *dialog = new OwnerExportDialog(m_session, table.title, exports, &m_page);
        dialog->open();
        return *dialog;
    }

    std::vector<AccessRecord> accesses() const { return m_desk.store.accesses.list().value(); }

    QTemporaryDir m_folder;
    testing::NiceMock<MockNotifier> m_notifier;
    OwnerDesk m_desk;
    FakeTableFiles m_files;
    ImmediateGateway m_gateway;
    Session m_session;
    QWidget m_page;
};

TEST_F(OwnerExportDialogTest, R_OW_5_TheManagersReasonIsKeptBeforeTheFileIsWritten)
{
    OwnerExportDialog &dialog = open(m_desk.manager);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog.findChild<QLabel *>(u"exportReasonEditProblem"_s)->isVisible());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"exportReasonEdit"_s), u"annual check"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(accesses().empty()); // the register has not been exported yet

    const QString path = m_folder.filePath(u"owners.xlsx"_s);
    auto *files = m_page.findChild<QFileDialog *>();
    ASSERT_TRUE(files);
    Q_EMIT files->fileSelected(path);

    ASSERT_EQ(accesses().size(), 1U);
    EXPECT_EQ(accesses()[0].kind, AccessKind::Exported);
    EXPECT_EQ(accesses()[0].reason.toString(), u"annual check"_s);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(OwnerExportDialogTest, R_OW_5_ADutyOfficerExportsNoOwners)
{
    OwnerExportDialog &dialog = open(m_desk.wang);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"exportReasonEdit"_s), u"curious"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);

    EXPECT_FALSE(m_page.findChild<QFileDialog *>());
    EXPECT_TRUE(dialog.findChild<QLabel *>(u"exportReasonEditProblem"_s)->isVisible());
}

} // namespace dutydesk
