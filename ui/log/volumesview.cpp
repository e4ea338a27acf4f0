// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/volumesview.h"

#include "common/registerexport.h"
#include "common/services.h"
#include "log/purgedialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

VolumesView::VolumesView(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_list(new QTreeWidget(this))
    , m_details(new QLabel(this))
    , m_purge(new QPushButton(tr("&Purge volume…"), this))
{
    auto *label = new QLabel(tr("Volumes of the duty &log"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"volumesList"_s);
    m_list->setAccessibleName(tr("Volumes of the duty log"));
    m_list->setHeaderLabels({tr("Volume"), tr("Pages"), tr("First day"), tr("Last day"), tr("State")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_details->setObjectName(u"volumeDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_purge->setObjectName(u"purgeButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_purge);
    actions->addStretch();
    actions->addWidget(RegisterExport::makeButton(*this, [this] {
        RegisterExport::save(m_seat.gateway, m_seat.notifier, *this,
                             RegisterExport::shownIn(*m_list, tr("Volumes of the duty log")));
    }));
    layout->addLayout(actions);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VolumesView::followSelection);
    connect(m_purge, &QPushButton::clicked, this, &VolumesView::purge);
    connect(&m_seat.session, &Session::changed, this, &VolumesView::reload);
    connect(&m_seat.gateway, &Gateway::changed, this, &VolumesView::reload);
    showVolumes({});
}

void VolumesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void VolumesView::reload()
{
    if (!m_seat.session.actor()) {
        showVolumes({});
        return;
    }
    if (!isVisible()) {
        return;
    }
    m_seat.gateway.ask(
        this, [](Services &services) { return services.purge->volumes(); },
        [this](const Result<std::vector<VolumeState>> &volumes) {
            if (!volumes) {
                m_seat.notifier.showError(volumes.error());
            } else if (m_seat.session.actor()) {
                showVolumes(*volumes);
            }
        });
}

void VolumesView::showVolumes(const std::vector<VolumeState> &volumes)
{
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_states.assign(volumes.rbegin(), volumes.rend());
    m_list->clear();
    for (const VolumeState &volume : m_states) {
        new QTreeWidgetItem(m_list, {volume.volume.number.toString(), QString::number(volume.pages),
                                     text(volume.firstDate), text(volume.lastDate), stateOf(volume)});
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, before)));
    followSelection();
}

const VolumeState *VolumesView::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_states[static_cast<std::size_t>(row)];
}

void VolumesView::followSelection()
{
    const VolumeState *volume = selected();
    m_details->setText(volume ? detailsOf(*volume)
                              : tr("There is no volume yet. The first one begins with the first page of the log."));
    const bool allowed = m_seat.session.actor() && m_seat.session.actor()->may(Right::PurgeVolume);
    m_purge->setVisible(allowed);
    m_purge->setEnabled(volume && volume->obstacle == PurgeObstacle::None);
}

QString VolumesView::stateOf(const VolumeState &volume) const
{
    switch (volume.obstacle) {
    case PurgeObstacle::NotSealed:
        return tr("being written");
    case PurgeObstacle::KeptLonger:
        return tr("sealed, to be kept until %1").arg(text(volume.purgeFrom));
    case PurgeObstacle::EarlierVolume:
    case PurgeObstacle::None:
        return tr("sealed, may be purged since %1").arg(text(volume.purgeFrom));
    case PurgeObstacle::Purged:
        return tr("purged on %1").arg(text(m_seat.clock.localDate(*volume.volume.purgedAt)));
    }
    Q_UNREACHABLE();
}

QString VolumesView::detailsOf(const VolumeState &volume) const
{
    switch (volume.obstacle) {
    case PurgeObstacle::NotSealed:
        return tr("This volume is being written. It is sealed by itself at the handover that fills its last page.");
    case PurgeObstacle::KeptLonger:
        return tr("This volume must be kept for a year after its last entry. It may be purged from %1 on.")
            .arg(text(volume.purgeFrom));
    case PurgeObstacle::EarlierVolume:
        return tr("Volumes are purged in their order: there is an earlier one.");
    case PurgeObstacle::None:
        return tr("This volume was kept for its time. It may be purged; the proof of it stays.");
    case PurgeObstacle::Purged:
        break;
    }
    if (!volume.certificate) {
        return {};
    }
    const Erasure &certificate = *volume.certificate;
    return tr("The certificate is signed by %1 and %2: %n entries were erased.\nArchive: %3\nSHA-256: %4", nullptr,
              static_cast<int>(certificate.entryCount))
        .arg(volume.firstName, volume.secondName, certificate.archiveName,
             QString::fromLatin1(certificate.archiveHash.toHex(' ')));
}

void VolumesView::purge()
{
    const VolumeState *volume = selected();
    if (!volume || volume->obstacle != PurgeObstacle::None) {
        return;
    }
    auto *dialog = new PurgeDialog(m_seat, *volume, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace dutydesk
