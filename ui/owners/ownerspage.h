// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/flathistory.h"
#include "common/recordpage.h"
#include "common/seat.h"

#include <QWidget>

#include <map>

class QAbstractButton;

namespace dutydesk {

class ArchiveView;
class RegisterView;
class ViewSwitch;

/// The tab 业主档案: the archive, common facilities, data requests and the access log, with buttons that switch between
/// them.
class OwnersPage final : public QWidget, public RecordPage
{
    Q_OBJECT

public:
    explicit OwnersPage(const Seat &seat, QWidget *parent = nullptr);

    /// Shows flats, common facilities and requests.
    bool showRecord(const RecordReference &record) override;

Q_SIGNALS:
    /// The user wants to see the record behind a line of a flat's history.
    void recordWanted(const RecordReference &record);

private:
    void followSession();
    void followHistory(HistoryKind kind, qint64 reference);

    const Seat m_seat;
    ViewSwitch *m_views;
    ArchiveView *m_archive;
    std::map<RecordType, RegisterView *> m_registers; ///< the register that shows records of a type
    QAbstractButton *m_accessesSwitch;
};

} // namespace dutydesk
