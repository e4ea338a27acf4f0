// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverdialog.h"
#include "handover/itemcountmodel.h"
#include "signin/staffservice.h"
#include "support/fakedraftstore.h"
#include "support/fakekeyvault.h"
#include "support/handoverdesk.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Drives the whole dialog by the keyboard alone.
class HandoverDialogTest : public testing::Test
{
protected:
    HandoverDialogTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.serveLog(m_gateway.services);
        m_gateway.services.handover = &m_desk.handover;
        m_gateway.services.staff = &m_staff;
        m_gateway.services.signIn = &m_signIn;
        EXPECT_TRUE(m_keys.put(StaffKey::from(StaffKeyId(1), StaffId(3),
                                              m_vault.create(Secret(u"correct horse"_s), Secret(u"240819"_s)).value(),
                                              m_desk.clock.now())));
        EXPECT_TRUE(m_desk.dutyLog.pages.openFirstPage(m_desk.wang));
        m_desk.clock.set({2026, 3, 2}, {20, 20});
        m_desk.keepNothingOfWhatFails();
        m_session.signIn(m_desk.wang);
    }

    ~HandoverDialogTest() override
    {
        if (m_dialog) { // it must go before the draft that it uses
            m_dialog->close();
            QCoreApplication::sendPostedEvents(m_dialog, QEvent::DeferredDelete);
        }
    }

    void open()
    {
        m_dialog = new HandoverDialog({{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, m_draft});
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_dialog->focusWidget(), key, modifiers);
        letEditorsClose();
        // A button that is pressed by its letter goes down first and is clicked a moment later.
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_dialog || !isAnyButtonDown(); }));
    }

    /// The table enters the text and opens the next cell only after the key event.
    static void letEditorsClose()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
        }
    }

    bool isAnyButtonDown() const
    {
        const auto buttons = m_dialog->findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, &QAbstractButton::isDown);
    }

    void type(const QString &text)
    {
        QTest::keyClicks(m_dialog->focusWidget(), text);
        letEditorsClose();
    }

    void tidyUp()
    {
        press(Qt::Key_T, Qt::AltModifier);
        press(Qt::Key_C, Qt::AltModifier);
        press(Qt::Key_A, Qt::AltModifier);
        press(Qt::Key_Return);
    }

    void countAsExpected()
    {
        press(Qt::Key_Space);
        press(Qt::Key_Return);
    }

    /// Hands over without exceptions or open work, with a relief, up to the outgoing officer's signature.
    void handOverInOrder(const QString &secret = u"right"_s)
    {
        tidyUp();
        countAsExpected();
        press(Qt::Key_Return); // there is no open work
        press(Qt::Key_T, Qt::AltModifier);
        press(Qt::Key_Return);
        sign(secret);
    }

    void sign(const QString &secret)
    {
        type(secret);
        press(Qt::Key_Return);
    }

    void arrive()
    {
        press(Qt::Key_Down);
        press(Qt::Key_Down); // 李强 is the second name of the list
        press(Qt::Key_D, Qt::AltModifier);
        press(Qt::Key_Return);
    }

    void readPage()
    {
        press(Qt::Key_R, Qt::AltModifier);
        press(Qt::Key_Return);
    }

    /// Takes over without exceptions, from the relief's arrival up to the signature.
    void takeOverInOrder()
    {
        arrive();
        press(Qt::Key_A, Qt::AltModifier); // the counts agree
        press(Qt::Key_Return);
        readPage();
        press(Qt::Key_Return); // there is no open work
        press(Qt::Key_O, Qt::AltModifier);
        press(Qt::Key_Return);
    }

    QString label(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    QString problem() const { return label(u"problemLabel"_s); }
    QString focused() const { return m_dialog->focusWidget()->objectName(); }
    QString nextLabel() const { return m_dialog->findChild<QPushButton *>(u"nextButton"_s)->text(); }
    PageView page() const { return m_desk.dutyLog.pages.currentPage(m_desk.wang).value(); }

    testing::NiceMock<MockNotifier> m_notifier;
    HandoverDesk m_desk;
    FakeRepository<StaffKey> m_keys;
    FakeKeyVault m_vault;
    FakeRepository<DeskKey> m_deskKeys;
    SignInService m_signIn{m_desk.staff, m_keys, m_vault, m_desk.journal.journal, {DeskId(1), m_deskKeys}};
    StaffService m_staff{m_desk.staff, m_keys, m_vault, m_signIn, m_desk.journal.journal};
    ImmediateGateway m_gateway;
    Session m_session;
    HandoverDraft m_draft;
    FakeDraftStore m_drafts;
    QPointer<HandoverDialog> m_dialog;
};

} // namespace dutydesk
