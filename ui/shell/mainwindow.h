// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/draftstore.h"
#include "common/messagebar.h"
#include "common/session.h"
#include "people/signinpage.h"
#include "setup/firststartpage.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace dutydesk {

class HandoverPage;
class QuickEntry;

/// The frame: first start, sign-in, and the tabs behind it. Locks itself when nobody touches it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Gateway &gateway, const Clock &clock, DraftStore &drafts, QWidget *parent = nullptr);

    /// Looks whether there is a centre, and shows what comes first.
    void begin();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBand();
    void addBandAction(QAction *action, const QKeySequence &key);
    void showSignedIn(const Actor &actor);
    void lock();

    static constexpr std::chrono::minutes idleLock{5};

    Gateway &m_gateway;
    Session m_session;
    MessageBar *m_messages;
    QWidget *m_band;
    QLabel *m_who;
    QStackedWidget *m_pages;
    FirstStartPage *m_firstStart;
    SignInPage *m_signIn;
    QTabWidget *m_tabs;
    HandoverPage *m_handover;
    QuickEntry *m_quickEntry;
    QTimer m_idle;
};

} // namespace dutydesk
