// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/gateway.h"
#include "common/notifier.h"
#include "common/session.h"
#include "log/purgeservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace dutydesk {

/// The volumes of the duty log: which are full, until when each must be kept, and the certificates of those purged.
class VolumesView final : public QWidget
{
    Q_OBJECT

public:
    VolumesView(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showVolumes(const std::vector<VolumeState> &volumes);
    void followSelection();
    void purge();
    const VolumeState *selected() const;
    QString stateOf(const VolumeState &volume) const;
    QString detailsOf(const VolumeState &volume) const;

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    const Clock &m_clock;
    std::vector<VolumeState> m_states; ///< newest first, as in the list
    QTreeWidget *m_list;
    QLabel *m_details;
    QPushButton *m_purge;
};

} // namespace dutydesk
