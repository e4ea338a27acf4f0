// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centreservice.h"
#include "common/registertable.h"
#include "owners/ownerspage.h"
#include "support/fakedraftstore.h"
#include "support/heldgateway.h"
#include "support/mocknotifier.h"
#include "support/ownerdesk.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace dutydesk::test {

/// The page on an archive in memory, which is empty unless a test furnishes it before open().
class OwnersPageFixture : public testing::Test
{
protected:
    OwnersPageFixture()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_gateway.services.owners = &m_desk.archive;
        m_gateway.services.privacy = &m_desk.privacy;
        m_gateway.services.facilities = &m_desk.facilities;
        m_gateway.services.centre = &m_centre;
    }

    void open(const Actor &actor)
    {
        m_session.signIn(actor);
        m_page.resize(1300, 600);
        m_page.show();
        m_page.activateWindow(); // otherwise the page gets no keys
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    template<typename T>
    T &child(const char *name)
    {
        return *m_page.findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton &button(const char *name) { return child<QPushButton>(name); }
    void click(const char *name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    QLineEdit &edit(const char *name) { return child<QLineEdit>(name); }

    /// Replaces the text of the field, as an input method commits it.
    void type(const char *name, const QString &words)
    {
        edit(name).clear();
        QInputMethodEvent committed;
        committed.setCommitString(words);
        QCoreApplication::sendEvent(&edit(name), &committed);
    }
    void submit(const char *dialog)
    {
        QTest::mouseClick(child<QDialog>(dialog).findChild<QPushButton *>(QStringLiteral("submitButton")),
                          Qt::LeftButton);
    }
    void closeDialogs() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    QString problem(const char *field) { return child<QLabel>((QByteArray(field) + "Problem").constData()).text(); }

    RegisterTable &table(const char *name) { return child<RegisterTable>(name); }

    /// All cells of a table, by row.
    static QStringList textOf(const RegisterTable &table)
    {
        QStringList rows;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                cells.append(table.model()->index(row, column).data().toString());
            }
            rows.append(cells.join(u'|'));
        }
        return rows;
    }
    QString shown(const char *name) { return textOf(table(name)).join(u'\n'); }

    void unmask(const QString &reason)
    {
        click("unmaskButton");
        type("reasonEdit", reason);
        QTest::keyClick(&edit("reasonEdit"), Qt::Key_Return);
    }

    testing::StrictMock<MockNotifier> m_notifier;
    OwnerDesk m_desk;
    CentreService m_centre{m_desk.centre.repositories(), m_desk.journal.journal};
    HeldGateway m_gateway;
    Session m_session;
    FakeDraftStore m_drafts;
    OwnersPage m_page{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
};

} // namespace dutydesk::test
