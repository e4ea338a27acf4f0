// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "facilities/facilityregister.h"

#include <QCoreApplication>

namespace dutydesk {

/// The dialogs of the register of common facilities, to be opened.
class FacilityDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::FacilityDialogs)

public:
    /// Adds a facility or changes one. `kinds` that the register has already, to choose from; any other can be typed.
    static RecordDialog *facility(const Seat &seat, const std::vector<Building> &buildings, const QStringList &kinds,
                                  const std::optional<Facility> &facility, QWidget *parent);

    /// Notes what happened to one.
    static RecordDialog *event(const Seat &seat, const Facility &facility, QWidget *parent);
};

} // namespace dutydesk
