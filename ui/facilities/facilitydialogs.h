// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "facilities/facilityregister.h"

#include <QCoreApplication>

namespace dutydesk {

/// Makes the dialogs for common facilities; the caller opens them.
class FacilityDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::FacilityDialogs)

public:
    /// Adds or changes a facility. `kinds` are suggested; any other kind can be typed.
    static RecordDialog *facility(const Seat &seat, const std::vector<Building> &buildings, const QStringList &kinds,
                                  const std::optional<Facility> &facility, QWidget *parent);

    /// Records an event of a facility.
    static RecordDialog *event(const Seat &seat, const Facility &facility, QWidget *parent);
};

} // namespace dutydesk
