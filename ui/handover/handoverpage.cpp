// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverpage.h"

#include "base/try.h"
#include "cases/casespage.h"
#include "cases/underwaypage.h"
#include "common/viewswitch.h"
#include "handover/handoverdialog.h"
#include "log/entrydialog.h"
#include "log/loghistory.h"
#include "log/logpagewidget.h"
#include "log/openworkpanel.h"
#include "log/volumesview.h"
#include "review/reviewpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

HandoverPage::HandoverPage(const Seat &seat, QWidget *parent)
    : LiveView(seat, {RecordType::LogPage}, parent)
    , m_mayOffer(!seat.session.actor())
    , m_views(new ViewSwitch(this))
    , m_page(new LogPageWidget(seat, this))
    , m_openWork(new OpenWorkPanel(seat, this))
    , m_cases(new CasesPage(seat, this))
    , m_underWay(new UnderWayPage(seat, this))
    , m_history(new LogHistory(seat, this))
    , m_review(new ReviewPage(seat, this))
    , m_volumes(new VolumesView(seat, this))
    , m_entry(new EntryDialog(seat, this))
{
    m_newEntry = addActionButton(tr("&New entry…"), u"newEntryButton"_s);
    m_newEntry->setToolTip(
        tr("Write a detailed entry (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    auto *newEntry = new QAction(tr("New detailed entry"), this);
    newEntry->setShortcut(QKeySequence::New);
    addAction(newEntry);
    connect(newEntry, &QAction::triggered, this, &HandoverPage::startEntry);
    connect(m_newEntry, &QPushButton::clicked, this, &HandoverPage::startEntry);
    m_handOver = addActionButton(tr("&Hand over…"), u"handOverButton"_s);
    m_takeOver = addActionButton(tr("Ta&ke over…"), u"takeOverButton"_s);
    connect(m_handOver, &QPushButton::clicked, this, &HandoverPage::openHandover);
    connect(m_takeOver, &QPushButton::clicked, this, &HandoverPage::openHandover);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_views);
    m_runningView = makeRunningView();
    m_views->add(tr("Cu&rrent page"), u"runningView"_s, m_runningView);
    m_views->add(tr("&Tasks"), u"casesView"_s, m_cases);
    m_views->add(tr("Under &way"), u"underWayView"_s, m_underWay);
    m_views->add(tr("Histor&y"), u"historyView"_s, m_history);
    m_views->add(tr("Re&view"), u"reviewView"_s, m_review);
    m_views->add(tr("Vol&umes"), u"volumesView"_s, m_volumes);
    connect(m_page, &LogPageWidget::pageShown, this, &HandoverPage::showWork);
    connect(m_page, &LogPageWidget::actWanted, m_underWay, &UnderWayPage::begin);
    connect(m_openWork, &OpenWorkPanel::actWanted, m_underWay, &UnderWayPage::begin);
    connect(m_openWork, &OpenWorkPanel::caseWanted, this, &HandoverPage::goToCase);
    connect(m_cases, &CasesPage::actWanted, m_underWay, &UnderWayPage::begin);
    connect(&seat.session, &Session::changed, this, &HandoverPage::offerTakingOver);
    clear();
    showWork({});
}

void HandoverPage::read()
{
    ask([](Services &services, const Actor &) { return services.logPages->lastPage(); },
        [this](const LogPage &page) { enableActions(page.state); },
        [this](const Error &) { clear(); }); // the page itself shows the error
}

void HandoverPage::clear()
{
    enableActions({});
}

void HandoverPage::enableActions(std::optional<PageState> state)
{
    m_newEntry->setEnabled(state == PageState::Open);
    m_handOver->setEnabled(state == PageState::Open);
    m_takeOver->setEnabled(state && state != PageState::Open);
}

/// Opens the handover when an officer signs in after the desk was closed, since taking over comes first (HO-9).
void HandoverPage::offerTakingOver()
{
    const std::optional<Actor> &actor = m_seat.session.actor();
    const bool mayOffer = std::exchange(m_mayOffer, !actor);
    if (mayOffer && actor && actor->role == Role::DutyOfficer) {
        ask([](Services &services, const Actor &) { return services.logPages->lastPage(); },
            [this](const LogPage &page) {
                if (page.state == PageState::DeskClosed) {
                    openHandover();
                }
            },
            [](const Error &) {}); // the page itself shows the error
    }
}

QWidget *HandoverPage::makeRunningView()
{
    auto *parts = new QSplitter(this);
    parts->addWidget(m_page);
    parts->addWidget(m_openWork);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 1);
    parts->setSizes({720, 280}); // only their ratio counts
    return parts;
}

void HandoverPage::showWork(const std::optional<PageView> &view)
{
    m_openWork->showWork(view ? view->openWork : std::vector<Case>(), view && view->page.state == PageState::Open);
}

QPushButton *HandoverPage::addActionButton(const QString &label, const QString &name)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    m_views->row()->addWidget(button);
    return button;
}

bool HandoverPage::showRecord(const RecordReference &record)
{
    if (record.type == RecordType::LogVolume) {
        m_views->go(m_volumes);
        m_volumes->choose(record.id);
        return true;
    }
    if (record.type != RecordType::LogPage && record.type != RecordType::LogEntry && record.type != RecordType::Case) {
        return false;
    }
    struct Found
    {
        PlaceInLog place;
        bool isRunning;
        std::optional<Case> one = {};
    };
    ask(
        [record](Services &services, const Actor &actor) -> Result<Found> {
            TRY(const PlaceInLog place, services.logPages->whereIs(actor, record));
            TRY(const LogPage newest, services.logPages->lastPage());
            Found found{place, newest.id == place.page};
            if (record.type == RecordType::Case) {
                TRY(const CaseView view, services.cases->view(actor, CaseId(record.id)));
                found.one = view.head.of;
            }
            return found;
        },
        [this](const Found &found) {
            if (found.one && found.one->kind != CaseKind::FollowUp) {
                goToCase(*found.one);
            } else {
                goTo(found.place, found.isRunning);
            }
        });
    return true;
}

void HandoverPage::goTo(const PlaceInLog &place, bool isRunning)
{
    const bool isBeside = isRunning || place.openWork;
    m_views->go(isBeside ? m_runningView : m_history);
    if (place.openWork) {
        m_openWork->choose(place.openWork->value());
    } else if (!isRunning) {
        m_history->showPage(place.page, place.line);
    } else if (place.line) {
        m_page->showLine(*place.line);
    }
}

void HandoverPage::goToCase(const Case &one)
{
    showCases();
    m_cases->showCase(one);
}

void HandoverPage::showCases()
{
    m_views->go(m_cases);
}

void HandoverPage::showReview(qint64 page)
{
    m_views->go(m_review);
    m_review->choose(page);
}

void HandoverPage::startEntry()
{
    if (m_newEntry->isEnabled()) {
        m_entry->begin();
    }
}

void HandoverPage::openHandover()
{
    if (!m_seat.session.actor() || !m_seat.session.actor()->may(Right::WriteLog)) {
        m_seat.notifier.showRefusal(tr("Only the officers of the desk hand over and take over."));
        return;
    }
    if (!m_dialog) {
        m_dialog = new HandoverDialog({m_seat, m_draft}, this);
    }
    // The dialog is not modal, so that the officer can write down a call meanwhile.
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace dutydesk
