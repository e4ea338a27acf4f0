// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "backup/backuptimer.h"
#include "centre/administrationpage.h"
#include "common/controls.h"
#include "common/icons.h"
#include "common/recordpage.h"
#include "common/registerfilters.h"
#include "common/registerview.h"
#include "common/services.h"
#include "find/findbox.h"
#include "handover/handoverpage.h"
#include "log/quickentry.h"
#include "owners/ownerspage.h"
#include "roster/rosterpage.h"
#include "setup/firststart.h"
#include "setup/firststartpage.h"
#include "shell/limitsline.h"
#include "shell/quickentrypopup.h"
#include "shell/settingsdialog.h"
#include "shell/statusband.h"
#include "signin/secretsdialog.h"
#include "signin/signinpage.h"
#include "signin/signinservice.h"
#include "today/todaypage.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Gateway &gateway, const Clock &clock, Preferences &preferences, DraftStore &drafts,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_drafts(drafts)
{
    new BackupTimer(m_gateway, this);
    makeContent();
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::minutes(5)); // until the centre's setting is read
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    QCoreApplication::instance()->installEventFilter(this);
    restoreGeometry(m_preferences.geometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeContent()
{
    setWindowTitle(tr("Dutydesk"));
    m_content = new QWidget(this);
    m_messages = new MessageBar(m_clock, m_content);
    connect(&m_gateway, &Gateway::changed, m_messages, &MessageBar::forgetFailure);
    const Seat seat{m_gateway, m_session, *m_messages, m_clock, m_drafts};
    m_band = new StatusBand(seat, m_content);
    m_find = new FindBox(seat, m_band);
    m_band->setFindBox(m_find);
    m_limits = new LimitsLine(seat, m_limitWatch, m_content);
    m_screens = new QStackedWidget(m_content);
    m_firstStart = new FirstStartPage(m_gateway, m_preferences.language(), m_screens);
    m_signIn = new SignInPage(m_gateway, m_screens);
    m_desk = new QWidget(m_screens);
    makePages(seat);
    for (QWidget *screen : std::initializer_list<QWidget *>{m_firstStart, m_signIn, m_desk}) {
        m_screens->addWidget(screen);
    }
    auto *layout = new QVBoxLayout(m_content);
    const QMargins margins = layout->contentsMargins();
    layout->setContentsMargins(margins.left(), margins.top() / 3, margins.right(), margins.bottom() / 3);
    layout->addLayout(makeHead());
    layout->addWidget(m_screens, 1);
    m_quickEntry->setMessagePlace(m_messages->place());
    m_messages->standIn(*m_quickEntry);
    setCentralWidget(m_content);
    connectParts();
    makeActions();
    m_band->setPersonMenu(makePersonMenu());
    restoreColumns();
    makeAccessible(*m_content);
    makeButtonsObeyEnter();
}

/// Lets Enter press the focused button, as in dialogs.
void MainWindow::makeButtonsObeyEnter()
{
    for (QPushButton *button : m_content->findChildren<QPushButton *>()) {
        button->setAutoDefault(true);
    }
}

void MainWindow::makePages(const Seat &seat)
{
    m_tabs = new QTabWidget(m_desk);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Pages"));
    m_today = new TodayPage(seat, m_limitWatch, m_tabs);
    m_roster = new RosterPage(seat, m_tabs);
    m_handover = new HandoverPage(seat, m_tabs);
    m_owners = new OwnersPage(seat, m_tabs);
    m_administration = new AdministrationPage(seat, m_tabs);
    m_tabs->addTab(m_today, iconOf(Icon::Clock), tr("Today"));
    m_tabs->addTab(m_roster, iconOf(Icon::Calendar), tr("Duty roster"));
    m_tabs->addTab(m_handover, iconOf(Icon::Edit), tr("Shift handover"));
    m_tabs->addTab(m_owners, iconOf(Icon::People), tr("Owners"));
    m_tabs->addTab(m_administration, iconOf(Icon::Settings), tr("Administration"));
    for (int tab = 0; tab < m_tabs->count(); ++tab) { // a page is one sheet with its lists, below the frame's head
        m_tabs->widget(tab)->setBackgroundRole(QPalette::Base);
        m_tabs->widget(tab)->setAutoFillBackground(true);
    }
    m_quickEntry = new QuickEntry(seat, m_desk);
    auto *layout = new QVBoxLayout(m_desk);
    layout->setContentsMargins({});
    layout->setSpacing(0); // the pages have margins of their own
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_quickEntry);
}

void MainWindow::connectParts()
{
    connect(m_firstStart, &FirstStartPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_firstStart, &FirstStartPage::finished, this, [this](const Actor &manager) {
        if (std::exchange(m_isStale, false)) {
            rebuild();
        }
        signIn(manager);
        showRoster(m_clock.today().addMonths(1));
        m_messages->showMessage(tr("The desk is open. Passwords of the others are set under Administration, Staff."));
    });
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::signIn);
    connect(m_quickEntry, &QuickEntry::typing, m_messages, &MessageBar::forgetSuccess);
    connect(m_quickEntry, &QuickEntry::wanted, this, &MainWindow::beginQuickEntry);
    connectLeads();
    connect(m_administration, &AdministrationPage::readyToReplace, this, &MainWindow::readyToReplace);
    connect(m_band, &StatusBand::centreRead, this, [this](const Centre &centre) {
        setWindowTitle(tr("Dutydesk · %1").arg(centre.name.toString()));
        m_signIn->setCentreName(centre.name.toString());
        if (m_idle.intervalAsDuration() != centre.idleLock) {
            m_idle.setInterval(centre.idleLock);
        }
    });
}

void MainWindow::begin()
{
    m_gateway.ask(
        this, [](Services &services) { return services.firstStart->isNeeded(); },
        [this](const Result<bool> &needed) {
            if (!needed) {
                m_messages->showError(needed.error());
                return;
            }
            showFirst(*needed);
        });
}

void MainWindow::showRestored(const Result<QString> &kept)
{
    if (kept) {
        m_messages->showMessage(tr("The backup is restored. The old database is kept as %1.").arg(*kept));
    } else {
        m_messages->showError(kept.error());
    }
}

void MainWindow::showFirst(bool firstStart)
{
    m_band->setVisible(!firstStart);
    m_screens->setCurrentWidget(firstStart ? static_cast<QWidget *>(m_firstStart) : m_signIn);
    if (!firstStart) {
        m_signIn->open(m_preferences.lastName());
    }
}

void MainWindow::signIn(const Actor &actor)
{
    m_preferences.setLastName(actor.name.toString());
    m_session.signIn(actor);
    if (m_hiddenOf && *m_hiddenOf != actor.staff) {
        m_tabs->setCurrentWidget(m_today);
    }
    showSignedIn();
    showDialogsOf(actor);
}

/// An administrator reads no records, so that these pages would show nothing but a refusal.
void MainWindow::offerPages()
{
    const bool reads = !m_session.actor() || m_session.actor()->may(Right::ReadRecords);
    for (QWidget *page : std::initializer_list<QWidget *>{m_handover, m_owners}) {
        m_tabs->setTabVisible(m_tabs->indexOf(page), reads);
    }
}

void MainWindow::showSignedIn()
{
    m_band->show();
    offerPages();
    m_screens->setCurrentWidget(m_desk);
    // The focus goes to the page instead of the tab bar, where Qt puts it.
    if (m_desk->focusWidget() == m_tabs->tabBar() && m_tabs->currentWidget()->focusProxy()) {
        m_tabs->currentWidget()->setFocus();
    }
    m_idle.start();
}

void MainWindow::showRoster(QDate month)
{
    m_tabs->setCurrentWidget(m_roster);
    m_roster->showMonth(month);
}

void MainWindow::goTo(const RecordReference &record)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto *page = dynamic_cast<RecordPage *>(m_tabs->widget(tab));
        if (page && page->showRecord(record)) {
            m_tabs->setCurrentIndex(tab);
            return;
        }
    }
}

void MainWindow::lock()
{
    if (!m_session.actor()) {
        return;
    }
    hideDialogs();
    m_session.lock();
    m_idle.stop();
    m_messages->close();
    m_screens->setCurrentWidget(m_signIn);
    m_signIn->open(m_preferences.lastName());
}

void MainWindow::switchPerson()
{
    lock();
    m_signIn->chooseName();
}

void MainWindow::signOut()
{
    if (!m_session.actor()) {
        return;
    }
    const StaffId staff = m_session.actor()->staff;
    m_gateway.ask(
        this,
        [staff](Services &services) -> Result<void> {
            services.signIn->signOut(staff);
            return {};
        },
        [](const Result<void> &) {});
    lock();
}

/// Hides open dialogs with their input until the same person is back.
void MainWindow::hideDialogs()
{
    m_hidden.clear();
    m_hiddenOf = m_session.actor()->staff;
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (auto *line = qobject_cast<QuickEntryPopup *>(dialog)) {
            line->reject(); // the line belongs to the window, not to a person
        } else if (dialog->isVisible()) {
            dialog->hide();
            m_hidden.append(dialog);
        }
    }
}

void MainWindow::showDialogsOf(const Actor &actor)
{
    if (m_hiddenOf != actor.staff) {
        return;
    }
    for (const QPointer<QDialog> &dialog : std::exchange(m_hidden, {})) {
        if (dialog) {
            dialog->open();
        }
    }
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_preferences, m_session.actor(), this);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    dialog->open();
}

void MainWindow::openOwnSecrets()
{
    if (m_session.actor()) {
        SecretsDialog::openForOneself(m_gateway, *m_messages, *m_session.actor(), this);
    }
}

void MainWindow::chooseLanguage(const QString &language)
{
    m_preferences.setLanguage(language);
    Q_EMIT languageChosen(language);
}

void MainWindow::changeEvent(QEvent *event)
{
    // The first-start assistant changes its language by itself.
    if (event->type() == QEvent::LanguageChange) {
        if (m_screens->currentWidget() == m_firstStart) {
            setWindowTitle(tr("Dutydesk"));
            m_isStale = true;
        } else {
            rebuild();
        }
    }
    QMainWindow::changeEvent(event);
}

/// The same screen and page in the other language, with all that was typed.
void MainWindow::rebuild()
{
    const FieldValues values = FieldValues::of(*m_content);
    const int screen = m_screens->currentIndex();
    const int tab = m_tabs->currentIndex();
    const QDate month = m_roster->month();
    keepColumns();
    makeContent(); // this deletes the old content
    offerPages();
    m_roster->showMonth(month);
    m_screens->setCurrentIndex(screen);
    m_tabs->setCurrentIndex(tab);
    values.putInto(*m_content);
    if (m_screens->currentWidget() == m_signIn) {
        m_signIn->open(m_preferences.lastName());
    }
}

void MainWindow::restoreColumns()
{
    for (QTableView *table : m_desk->findChildren<QTableView *>()) {
        if (auto *list = qobject_cast<RegisterTable *>(table)) {
            list->wear(m_preferences.registerLook(list->objectName()).value(0));
        } else if (const QByteArray state = m_preferences.columns(table->objectName()); !state.isEmpty()) {
            table->horizontalHeader()->restoreState(state);
        }
    }
    for (const RegisterView *page : m_desk->findChildren<RegisterView *>()) {
        page->filters().restore(m_preferences.registerLook(page->table().objectName()).mid(1));
    }
}

void MainWindow::keepColumns()
{
    for (QTableView *table : m_desk->findChildren<QTableView *>()) {
        if (const auto *list = qobject_cast<RegisterTable *>(table)) {
            m_preferences.setRegisterLook(list->objectName(), {list->look()});
        } else if (!table->objectName().isEmpty()) {
            m_preferences.setColumns(table->objectName(), table->horizontalHeader()->saveState());
        }
    }
    for (const RegisterView *page : m_desk->findChildren<RegisterView *>()) {
        const QString name = page->table().objectName();
        m_preferences.setRegisterLook(name, m_preferences.registerLook(name) + page->filters().choices());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setGeometry(saveGeometry());
    keepColumns();
    QMainWindow::closeEvent(event);
}

} // namespace dutydesk
