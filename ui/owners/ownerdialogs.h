// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/recorddialog.h"
#include "owners/ownerdrafts.h"

#include <QCoreApplication>

namespace dutydesk {

/// Makes the dialogs that add or change records of the owner archive; the caller opens them. Records may be masked.
class OwnerDialogs
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::OwnerDialogs)

public:
    struct FlatStart
    {
        std::vector<Building> buildings; ///< the buildings to choose from
        std::optional<Flat> flat = {};
        std::optional<BuildingId> building = {}; ///< the suggested building of a new flat
        QString entrance = {};                   ///< the suggested entrance of a new flat
        bool keepsSensitiveData = false;
    };

    static RecordDialog *building(const Seat &seat, const std::optional<Building> &building, QWidget *parent);
    static RecordDialog *flat(const Seat &seat, const FlatStart &start, QWidget *parent);
    static RecordDialog *resident(const Seat &seat, FlatId flat, const std::optional<Resident> &resident,
                                  bool keepsSensitiveData, QWidget *parent);
    static RecordDialog *vehicle(const Seat &seat, FlatId flat, const std::optional<Vehicle> &vehicle, QWidget *parent);

private:
    static void addNumbers(DraftForm<FlatDraft> &form, const FlatStart &start);
    static void addState(DraftForm<FlatDraft> &form, const FlatStart &start);
};

} // namespace dutydesk
