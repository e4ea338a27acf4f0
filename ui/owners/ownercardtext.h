// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/registertable.h"
#include "owners/flatcard.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dutydesk {

/// What the card of a flat says in its lists.
class OwnerCardText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::OwnerCardText)

public:
    /// The flat itself, as the form has it.
    static QString flat(const FlatCard &card, bool keepsSensitiveData);

    /// Residents, and vehicles after them. The ids are the places in the card: of `residents`, then of `vehicles`.
    static std::vector<RegisterHeading> dwellerHeadings();
    static std::vector<RegisterRow> dwellers(const FlatCard &card);

    /// The ids are places in the history.
    static std::vector<RegisterHeading> historyHeadings();
    static std::vector<RegisterRow> history(const std::vector<HistoryLine> &lines, const QTimeZone &zone);

private:
    static RegisterRow rowOf(const Resident &resident, qint64 id);
    static RegisterRow rowOf(const Vehicle &vehicle, qint64 id);
    static QString remarksOn(const Resident &resident);
};

} // namespace dutydesk
