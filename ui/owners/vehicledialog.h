// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/archivedialog.h"
#include "owners/resident.h"

class QCheckBox;

namespace dutydesk {

/// Adds a vehicle to a flat or changes one.
class VehicleDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    /// `vehicle` masked or not; nothing for a new one.
    VehicleDialog(Gateway &gateway, Session &session, FlatId flat, const std::optional<Vehicle> &vehicle,
                  QWidget *parent);

private:
    void submit() override;

    FlatId m_flat;
    std::optional<VehicleId> m_id;
    QLineEdit *m_plate = nullptr;
    QLineEdit *m_description = nullptr;
    QLineEdit *m_space = nullptr;
    QCheckBox *m_spaceIsOwned;
    DateLine *m_spaceUntil = nullptr;
};

} // namespace dutydesk
