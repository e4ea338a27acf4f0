// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterfiles.h"

#include "roster/rosteragenda.h"
#include "roster/rosterspreadsheet.h"

namespace dutydesk {

RosterFiles::RosterFiles(const Clock &clock)
    : m_clock(clock)
{}

Result<QByteArray> RosterFiles::spreadsheet(const MonthRoster &roster) const
{
    return RosterSpreadsheet::of(roster);
}

Result<QByteArray> RosterFiles::calendar(const MonthRoster &roster, std::optional<StaffId> who) const
{
    return RosterAgenda(roster, m_clock).of(who);
}

} // namespace dutydesk
