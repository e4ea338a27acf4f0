// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/monthroster.h"

#include <algorithm>

namespace dutydesk {

const ShiftPattern *MonthRoster::pattern(ShiftPatternId id) const
{
    const auto found = std::ranges::find(patterns, id, &ShiftPattern::id);
    return found == patterns.end() ? nullptr : &*found;
}

const ShiftPattern *MonthRoster::patternAt(StaffId staff, QDate date) const
{
    const auto cell = cells.find({staff, date});
    return cell == cells.end() ? nullptr : pattern(cell->second);
}

const Substitution *MonthRoster::substitutionAt(StaffId substitute, QDate date) const
{
    const auto found = std::ranges::find_if(substitutions, [&](const Substitution &substitution) {
        return substitution.substitute == substitute && substitution.date == date;
    });
    return found == substitutions.end() ? nullptr : &*found;
}

QString MonthRoster::nameOf(StaffId staff) const
{
    const auto found = std::ranges::find(everybody, staff, &StaffMember::id);
    return found == everybody.end() ? QString() : found->name.toString();
}

QString MonthRoster::postOf(const StaffMember &person) const
{
    return centre.roleNames.split(u'\n').value(static_cast<int>(person.role));
}

RosterTotals MonthRoster::totalsOf(StaffId staff) const
{
    RosterTotals totals;
    for (const RosterDay &day : days) {
        const ShiftPattern *shift = patternAt(staff, day.date);
        if (!shift) {
            continue;
        }
        totals.rest += shift->kind == ShiftKind::Rest ? 1 : 0;
        totals.leave += shift->kind == ShiftKind::Leave ? 1 : 0;
        if (shift->kind == ShiftKind::Duty) {
            ++totals.duties;
            totals.length += shift->length();
            totals.nights += shift->crossesMidnight() ? 1 : 0;
            totals.restDays += day.kind == DayKind::RestDay ? 1 : 0;
            totals.holidays += day.kind == DayKind::Holiday ? 1 : 0;
        }
    }
    return totals;
}

int MonthRoster::countOn(QDate date, ShiftPatternId pattern) const
{
    return static_cast<int>(std::ranges::count_if(
        cells, [&](const auto &cell) { return cell.first.second == date && cell.second == pattern; }));
}

} // namespace dutydesk
