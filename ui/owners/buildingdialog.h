// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "owners/archivedialog.h"
#include "owners/building.h"

namespace dutydesk {

/// Adds a building or changes one.
class BuildingDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    BuildingDialog(Gateway &gateway, Session &session, const std::optional<Building> &building, QWidget *parent);

private:
    void submit() override;

    std::optional<BuildingId> m_id;
    QLineEdit *m_number;
    QLineEdit *m_name;
};

} // namespace dutydesk
