// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "facilities/facilityregister.h"
#include "owners/archivedialog.h"

class QComboBox;

namespace dutydesk {

class MomentEdit;

/// Adds a common facility or changes one.
class FacilityDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    /// `kinds` that the register has already, to choose from; any other can be typed.
    FacilityDialog(Gateway &gateway, Session &session, const std::vector<Building> &buildings, const QStringList &kinds,
                   const std::optional<Facility> &facility, QWidget *parent);

Q_SIGNALS:
    void saved(dutydesk::FacilityId facility);

private:
    void submit() override;

    std::optional<FacilityId> m_id;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_building;
    QLineEdit *m_place;
    QLineEdit *m_department;
    QLineEdit *m_maintainer;
    QLineEdit *m_telephone;
    DateLine *m_inspectedUntil;
    QLineEdit *m_note;
};

/// Notes what happened to a common facility.
class FacilityEventDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    FacilityEventDialog(Gateway &gateway, Session &session, const Clock &clock, const Facility &facility,
                        QWidget *parent);

private:
    void submit() override;

    FacilityId m_facility;
    QLineEdit *m_what;
    QComboBox *m_state;
    MomentEdit *m_happenedAt;
};

} // namespace dutydesk
