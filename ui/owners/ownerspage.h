// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recordpage.h"
#include "common/seat.h"
#include "datarequests/privacyrecords.h"
#include "facilities/facility.h"
#include "owners/flatcard.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace dutydesk {

class ArchiveView;
class DataRequestsView;
class FacilitiesView;

/// The tab 业主档案: the archive itself, and beside it, switched to by buttons, the common facilities, what owners ask
/// about their data, and who saw it.
class OwnersPage final : public QWidget, public RecordPage
{
    Q_OBJECT

public:
    explicit OwnersPage(const Seat &seat, QWidget *parent = nullptr);

    /// Flats, common facilities and requests.
    bool showRecord(const RecordReference &record) override;

public Q_SLOTS:
    /// Opens the file of a flat.
    void showFlat(FlatId flat);
    void showFacility(FacilityId facility);
    void showRequest(DataRequestId request);

Q_SIGNALS:
    /// Somebody wants to see the record that a line of a flat's history tells of.
    void recordWanted(const RecordReference &record);

private:
    QAbstractButton *addView(const QString &label, const QString &name, QWidget *view);
    void followSession();
    void followHistory(HistoryKind kind, qint64 reference);

    const Seat m_seat;
    QHBoxLayout *m_bar;
    QButtonGroup *m_switches;
    QStackedWidget *m_views;
    ArchiveView *m_archive;
    FacilitiesView *m_facilities;
    DataRequestsView *m_requests;
    QAbstractButton *m_archiveSwitch;
    QAbstractButton *m_facilitiesSwitch;
    QAbstractButton *m_requestsSwitch;
    QAbstractButton *m_accessesSwitch;
};

} // namespace dutydesk
