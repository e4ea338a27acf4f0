// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registertable.h"
#include "owners/flatcard.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dutydesk {

/// The texts in the card of a flat.
class OwnerCardText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::OwnerCardText)

public:
    /// The data of the flat itself, in the order of its form.
    static QString flat(const FlatCard &card, bool keepsSensitiveData);

    /// Residents first, then vehicles. A row's id is its index in the card, counted through both lists.
    static std::vector<RegisterHeading> dwellerHeadings();
    static std::vector<RegisterRow> dwellers(const FlatCard &card);

    /// A row's id is its index in the history.
    static std::vector<RegisterHeading> historyHeadings();
    static std::vector<RegisterRow> history(const std::vector<HistoryLine> &lines, const QTimeZone &zone);

private:
    static RegisterRow rowOf(const Resident &resident, qint64 id);
    static RegisterRow rowOf(const Vehicle &vehicle, qint64 id);
    static QString remarksOn(const Resident &resident);
};

} // namespace dutydesk
