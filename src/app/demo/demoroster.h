// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoworld.h"
#include "roster/rosterservice.h"

namespace dutydesk {

/// Compiles and publishes the rosters of the demo centre and names substitutes.
class DemoRoster
{
public:
    static constexpr int planningDay = 20;   ///< day of the month on which the first half of next month is planned
    static constexpr int publishingDay = 27; ///< day of the month on which the roster is completed and published

    DemoRoster(const DemoWorld &world, const DemoPeople &people);

    /// Replaces the day shift of the centre by an early and a late shift.
    Result<void> setUp();

    /// Does the roster work of that day.
    Result<void> workOn(QDate date);

    /// Compiles all days of a month and publishes it.
    Result<void> publish(QDate month);

private:
    Result<void> choosePattern(const QString &name, int wanted, bool active);
    Result<void> out(QDate month);
    Result<void> compile(QDate first, QDate last);
    void planDay(const RosterDay &day, std::vector<CellChange> &cells);
    ShiftPatternId rotation(QDate date, std::size_t officer) const;
    Result<void> substituteTomorrow(QDate tomorrow);

    const DemoWorld &m_world;
    const DemoPeople &m_people;
    std::vector<ShiftPatternId> m_shifts; ///< early, late, rest, leave
    std::vector<QDate> m_backFromLeave;   ///< one date for each officer
    QDate m_published;                    ///< the last month that was published
};

} // namespace dutydesk
