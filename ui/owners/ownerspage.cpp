// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerspage.h"

#include "common/viewswitch.h"
#include "datarequests/accesslogview.h"
#include "datarequests/datarequestsview.h"
#include "facilities/facilitiesview.h"
#include "owners/archiveview.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

OwnersPage::OwnersPage(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_views(new ViewSwitch(this))
    , m_archive(new ArchiveView(seat, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_views);
    m_views->add(tr("&Archive"), u"archiveSwitch"_s, m_archive);
    m_registers = {{RecordType::Flat, m_archive},
                   {RecordType::Facility, new FacilitiesView(seat, this)},
                   {RecordType::DataRequest, new DataRequestsView(seat, this)}};
    m_views->add(tr("Co&mmon facilities"), u"facilitiesSwitch"_s, m_registers.at(RecordType::Facility));
    m_views->add(tr("Req&uests"), u"requestsSwitch"_s, m_registers.at(RecordType::DataRequest));
    m_accessesSwitch = m_views->add(tr("Access lo&g"), u"accessesSwitch"_s, new AccessLogView(seat, this));
    connect(m_archive, &ArchiveView::historyWanted, this, &OwnersPage::followHistory);
    connect(&m_seat.session, &Session::changed, this, &OwnersPage::followSession);
    followSession();
}

/// Shows the access log only to people with the right to see it, such as the manager.
void OwnersPage::followSession()
{
    const bool mayGuard = m_seat.session.actor() && m_seat.session.actor()->may(Right::GuardOwnerData);
    m_accessesSwitch->setVisible(mayGuard);
    if (m_seat.session.actor() && !mayGuard && m_accessesSwitch->isChecked()) {
        m_views->go(m_archive);
    }
}

/// Only lines of the duty log have a page to go to so far.
void OwnersPage::followHistory(HistoryKind kind, qint64 reference)
{
    if (kind == HistoryKind::LogEntry) {
        Q_EMIT recordWanted({RecordType::LogEntry, reference});
    }
}

bool OwnersPage::showRecord(const RecordReference &record)
{
    const auto found = m_registers.find(record.type);
    if (found == m_registers.end()) {
        return false;
    }
    m_views->go(found->second);
    found->second->choose(record.id);
    return true;
}

} // namespace dutydesk
