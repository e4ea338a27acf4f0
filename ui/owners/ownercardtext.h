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
    static QStringList dwellerHeadings();
    static std::vector<RegisterTable::Row> dwellers(const FlatCard &card);

    /// The ids are places in the history.
    static QStringList historyHeadings();
    static std::vector<RegisterTable::Row> history(const std::vector<HistoryLine> &lines, const QTimeZone &zone);

private:
    static RegisterTable::Row rowOf(const Resident &resident, qint64 id);
    static RegisterTable::Row rowOf(const Vehicle &vehicle, qint64 id);
    static QString remarksOn(const Resident &resident);
};

} // namespace dutydesk
