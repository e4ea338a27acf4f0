// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registerpage.h"
#include "facilities/facilityregister.h"

namespace dutydesk {

/// The common facilities 配套设施 by place, with what happened to them (OW-7).
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
