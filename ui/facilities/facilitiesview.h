// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "facilities/facilityregister.h"

namespace dutydesk {

/// The register of common facilities 配套设施 with the events of each (OW-7).
class FacilitiesView final : public RegisterPage<FacilityLine>
{
    Q_OBJECT

public:
    FacilitiesView(const Seat &seat, QWidget *parent);

private:
    static Register<FacilityLine> describe(FacilitiesView *view, const Clock &clock);
    void followChoice() override;
    void openDialog(const std::optional<Facility> &facility);
    void openEvent(const Facility &facility);

    RegisterTable *m_history;
};

} // namespace dutydesk
