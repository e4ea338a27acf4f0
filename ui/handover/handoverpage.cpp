// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverpage.h"

#include "common/services.h"
#include "common/theme.h"
#include "handover/handoverdialog.h"
#include "log/entrydialog.h"
#include "log/loghistory.h"
#include "log/logpagewidget.h"
#include "log/openworkpanel.h"
#include "log/volumesview.h"
#include "review/reviewpage.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

HandoverPage::HandoverPage(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                           DraftStore &drafts, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_session(session)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_drafts(drafts)
    , m_mayOffer(!session.actor())
    , m_bar(new QHBoxLayout)
    , m_switches(new QButtonGroup(this))
    , m_views(new QStackedWidget(this))
    , m_page(new LogPageWidget(gateway, session, notifier, clock, this))
    , m_openWork(new OpenWorkPanel(gateway, session, notifier, clock, this))
    , m_history(new LogHistory(gateway, session, notifier, clock, this))
    , m_entry(new EntryDialog(gateway, session, notifier, clock, drafts, this))
{
    m_bar->addStretch();
    m_newEntry = addActionButton(tr("&New entry…"), u"newEntryButton"_s);
    m_newEntry->setToolTip(tr("Write an entry with all its details (%1)")
                               .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    auto *newEntry = new QAction(tr("New entry with all its details"), this);
    newEntry->setShortcut(QKeySequence::New);
    addAction(newEntry);
    connect(newEntry, &QAction::triggered, this, &HandoverPage::startEntry);
    connect(m_newEntry, &QPushButton::clicked, this, &HandoverPage::startEntry);
    m_handOver = addActionButton(tr("&Hand over…"), u"handOverButton"_s);
    m_takeOver = addActionButton(tr("Ta&ke over…"), u"takeOverButton"_s);
    connect(m_handOver, &QPushButton::clicked, this, &HandoverPage::openHandover);
    connect(m_takeOver, &QPushButton::clicked, this, &HandoverPage::openHandover);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_bar);
    layout->addWidget(m_views, 1);
    addView(tr("&Running page"), u"runningView"_s, makeRunningView());
    addView(tr("Histor&y"), u"historyView"_s, m_history);
    addView(tr("Re&view"), u"reviewView"_s, new ReviewPage(gateway, session, notifier, clock, this));
    addView(tr("Vol&umes"), u"volumesView"_s, new VolumesView(gateway, session, notifier, clock, this));
    connect(m_page, &LogPageWidget::pageShown, this, &HandoverPage::showPage);
    connect(&session, &Session::changed, this, [this] { m_mayOffer = m_mayOffer || !m_session.actor(); });
    showPage(m_page->view());
}

QWidget *HandoverPage::makeRunningView()
{
    auto *parts = new QSplitter(this);
    parts->addWidget(m_page);
    parts->addWidget(m_openWork);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 1);
    return parts;
}

void HandoverPage::showPage(const std::optional<PageView> &view)
{
    const bool isOpen = view && view->page.state == PageState::Open;
    if (view) {
        m_openWork->showWork(view->openWork, isOpen);
    } else {
        m_openWork->showNothing();
    }
    m_newEntry->setEnabled(isOpen);
    m_handOver->setEnabled(isOpen);
    m_takeOver->setEnabled(view && !isOpen);
    // After the desk was closed, taking over comes before anything else (HO-9).
    const bool isOfficer = m_session.actor() && m_session.actor()->role == Role::DutyOfficer;
    if (view && std::exchange(m_mayOffer, false) && isOfficer && view->page.state == PageState::DeskClosed) {
        openHandover();
    }
}

QPushButton *HandoverPage::addActionButton(const QString &label, const QString &name)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    m_bar->addWidget(button);
    return button;
}

void HandoverPage::addView(const QString &label, const QString &name, QWidget *view)
{
    const int index = m_views->addWidget(view);
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setCheckable(true);
    // Not clicked: a screen reader toggles without a click.
    connect(button, &QPushButton::toggled, this, [this, button, view](bool isChosen) {
        if (!isChosen) {
            Theme::undress(*button);
            return;
        }
        Theme::dress(*button, Tone::Selection);
        m_views->setCurrentWidget(view);
    });
    button->setChecked(index == 0);
    m_switches->addButton(button, index);
    m_bar->insertWidget(index, button);
}

bool HandoverPage::showRecord(const RecordReference &record)
{
    if (record.type != RecordType::LogPage && record.type != RecordType::LogEntry
        && record.type != RecordType::OpenWork) {
        return false;
    }
    m_gateway.ask(
        this, [record](Services &services) { return services.dutyLog->whereIs(record); },
        [this](const Result<PlaceInLog> &place) {
            if (!place) {
                m_notifier.showError(place.error());
            } else if (m_session.actor()) {
                goTo(*place);
            }
        });
    return true;
}

void HandoverPage::goTo(const PlaceInLog &place)
{
    const bool isRunning = m_page->view() && m_page->view()->page.id == place.page;
    const bool isBeside = isRunning || place.openWork;
    m_switches->button(m_views->indexOf(isBeside ? m_views->widget(0) : m_history))->click();
    if (place.openWork) {
        m_openWork->choose(*place.openWork);
    } else if (!isRunning) {
        m_history->showPage(place.page, place.line);
    } else if (place.line) {
        m_page->showLine(*place.line);
    }
}

void HandoverPage::startEntry()
{
    if (m_newEntry->isEnabled()) {
        m_entry->begin();
    }
}

void HandoverPage::openHandover()
{
    if (!m_session.actor() || !m_session.actor()->may(Right::WriteLog)) {
        m_notifier.showRefusal(tr("Only the officers of the desk hand over and take over."));
        return;
    }
    if (!m_dialog) {
        m_dialog = new HandoverDialog({m_gateway, m_session, m_notifier, m_clock, m_draft, m_drafts}, this);
    }
    // Not modal: the telephone may ring, and what comes in is written beside it.
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace dutydesk
