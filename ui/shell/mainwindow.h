// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "centre/centre.h"
#include "common/messagebar.h"
#include "common/preferences.h"
#include "common/seat.h"
#include "shell/limitalerts.h"
#include "shell/traysignal.h"
#include "today/limitwatch.h"

#include <QAction>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QDialog;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace dutydesk {

class AdministrationPage;
class FindBox;
class FirstStartPage;
class HandoverPage;
class LimitsLine;
class OwnersPage;
class QuickEntry;
class RosterPage;
class SignInPage;
class StatusBand;
class TodayPage;

/// The main window: first start, sign-in, and the pages with what is always visible above and below them. It locks
/// itself when idle.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Gateway &gateway, const Clock &clock, Preferences &preferences, DraftStore &drafts,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the first start, or sign-in if there is a centre.
    void begin();

    /// Where the database was to be replaced by a restored one: says where the old one is kept, or what failed.
    void showRestored(const Result<QString> &kept);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void languageChosen(const QString &language);

    /// The window is to be closed, and opened again on this file, which takes the place of the database.
    void readyToReplace(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeContent();
    void rebuild();
    void makePages(const Seat &seat);
    void offerPages();
    void connectParts();
    void connectLeads();
    void makeActions();
    QMenu *makePersonMenu();
    void openKeys();
    QLayout *makeHead();
    void beginQuickEntry();
    bool actFromAnywhere(const QWidget &focused, const QKeyEvent &key);
    void makeButtonsObeyEnter();
    QAction *addKey(const QString &text, const QKeySequence &key, std::function<void()> act);
    void restoreColumns();
    void keepColumns();

    void chooseLanguage(const QString &language);
    void openSettings();
    void openOwnSecrets();
    void showFirst(bool firstStart);
    void signIn(const Actor &actor);
    void showSignedIn();
    void showRoster(QDate month);
    void goTo(const RecordReference &record);
    void lock();
    void switchPerson();
    void signOut();
    void openDesk();
    void hideDialogs();
    void showDialogsOf(const Actor &actor);

    Gateway &m_gateway;
    const Clock &m_clock;
    Preferences &m_preferences;
    DraftStore &m_drafts;
    Session m_session;
    TraySignal m_tray{*this};
    LimitAlerts m_alerts{m_preferences, m_clock, m_tray};
    LimitWatch m_limitWatch{m_clock};
    QWidget *m_content = nullptr; ///< made again when the language changes
    bool m_isStale = false;       ///< the language has changed during the first start
    MessageBar *m_messages = nullptr;
    StatusBand *m_band = nullptr;
    LimitsLine *m_limits = nullptr;
    FindBox *m_find = nullptr;
    QStackedWidget *m_screens = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    SignInPage *m_signIn = nullptr;
    QWidget *m_desk = nullptr;
    QTabWidget *m_tabs = nullptr;
    TodayPage *m_today = nullptr;
    RosterPage *m_roster = nullptr;
    HandoverPage *m_handover = nullptr;
    OwnersPage *m_owners = nullptr;
    QuickEntry *m_quickEntry = nullptr;
    AdministrationPage *m_administration = nullptr;
    QList<QPointer<QDialog>> m_hidden; ///< dialogs that were open when the window was locked
    std::optional<StaffId> m_hiddenOf;
    QList<QPointer<QAction>> m_fromAnywhere; ///< actions whose keys also work in dialogs
    QTimer m_idle;
};

} // namespace dutydesk
