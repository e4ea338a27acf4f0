// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
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
    VolumesView(const Seat &seat, QWidget *parent = nullptr);

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

    const Seat m_seat;
    std::vector<VolumeState> m_states; ///< newest first, as in the list
    QTreeWidget *m_list;
    QLabel *m_details;
    QPushButton *m_purge;
};

} // namespace dutydesk
