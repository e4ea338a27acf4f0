// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerspage.h"

#include "common/fittedscroll.h"
#include "common/theme.h"
#include "datarequests/accesslogview.h"
#include "datarequests/datarequestsview.h"
#include "facilities/facilitiesview.h"
#include "owners/archiveview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

OwnersPage::OwnersPage(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_bar(new QHBoxLayout)
    , m_switches(new QButtonGroup(this))
    , m_views(new QStackedWidget(this))
    , m_archive(new ArchiveView(seat, this))
    , m_facilities(new FacilitiesView(seat, this))
    , m_requests(new DataRequestsView(seat, this))
{
    m_bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_bar);
    layout->addWidget(new FittedScroll(m_views, this), 1); // on a low screen
    m_archiveSwitch = addView(tr("&Archive"), u"archiveSwitch"_s, m_archive);
    m_facilitiesSwitch = addView(tr("Co&mmon facilities"), u"facilitiesSwitch"_s, m_facilities);
    m_requestsSwitch = addView(tr("Req&uests"), u"requestsSwitch"_s, m_requests);
    m_accessesSwitch = addView(tr("Access lo&g"), u"accessesSwitch"_s,
                               new AccessLogView(seat.gateway, seat.session, seat.notifier, seat.clock, this));
    connect(m_archive, &ArchiveView::historyWanted, this, &OwnersPage::followHistory);
    connect(&m_seat.session, &Session::changed, this, &OwnersPage::followSession);
    followSession();
}

QAbstractButton *OwnersPage::addView(const QString &label, const QString &name, QWidget *view)
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
    return button;
}

/// The log of accesses is the manager's.
void OwnersPage::followSession()
{
    const bool mayGuard = m_seat.session.actor() && m_seat.session.actor()->may(Right::GuardOwnerData);
    m_accessesSwitch->setVisible(mayGuard);
    if (m_seat.session.actor() && !mayGuard && m_accessesSwitch->isChecked()) {
        m_archiveSwitch->click();
    }
}

/// Of what the history tells, only the duty log has a page so far.
void OwnersPage::followHistory(HistoryKind kind, qint64 reference)
{
    if (kind == HistoryKind::LogEntry) {
        Q_EMIT recordWanted({RecordType::LogEntry, reference});
    }
}

bool OwnersPage::showRecord(const RecordReference &record)
{
    if (record.type == RecordType::Flat) {
        showFlat(FlatId(record.id));
        return true;
    }
    if (record.type == RecordType::Facility) {
        showFacility(FacilityId(record.id));
        return true;
    }
    if (record.type == RecordType::DataRequest) {
        showRequest(DataRequestId(record.id));
        return true;
    }
    return false;
}

void OwnersPage::showFlat(FlatId flat)
{
    m_archiveSwitch->click();
    m_archive->showFlat(flat);
}

void OwnersPage::showRequest(DataRequestId request)
{
    m_requestsSwitch->click();
    m_requests->showRequest(request);
}

void OwnersPage::showFacility(FacilityId facility)
{
    m_facilitiesSwitch->click();
    m_facilities->showFacility(facility);
}

} // namespace dutydesk
