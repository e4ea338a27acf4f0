// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/monthroster.h"

#include <QCoreApplication>

namespace dutydesk {

/// What the roster says in words, on paper and in the window.
class RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RosterWords)

public:
    static QString shiftKind(ShiftKind kind);
    static QString weekday(QDate date);

    /// The post of a person in the centre's own words, or in ours.
    static QString post(const MonthRoster &roster, const StaffMember &person);

    /// One sentence on what is broken and where.
    static QString sentence(const Violation &violation, const MonthRoster &roster);
};

} // namespace dutydesk
