// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterwords.h"

#include "centre/centrewords.h"

namespace dutydesk {

QString RosterWords::shiftKind(ShiftKind kind)
{
    switch (kind) {
    case ShiftKind::Duty:
        return tr("On duty");
    case ShiftKind::Rest:
        return tr("Day of rest");
    case ShiftKind::Leave:
        return tr("Leave");
    }
    Q_UNREACHABLE();
}

QString RosterWords::weekday(QDate date)
{
    const QStringList names{tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su")};
    return names.at(date.dayOfWeek() - 1);
}

QString RosterWords::post(const MonthRoster &roster, const StaffMember &person)
{
    const QString own = roster.postOf(person);
    return own.isEmpty() ? CentreWords::role(person.role) : own;
}

QString RosterWords::sentence(const Violation &violation, const MonthRoster &roster)
{
    const QString date = violation.date.toString(Qt::ISODate);
    const QString name = violation.staff ? roster.nameOf(*violation.staff) : QString();
    const ShiftPattern *shift = violation.pattern ? roster.pattern(*violation.pattern) : nullptr;
    switch (violation.rule) {
    case RosterRule::Headcount:
        return tr("%1: %2 on shift %3, %4 wanted")
            .arg(date)
            .arg(violation.found)
            .arg(shift ? shift->code.toString() : QString())
            .arg(violation.wanted);
    case RosterRule::MinimumRest:
        return tr("%1 %2: only %3 h of rest, %4 h wanted")
            .arg(date, name)
            .arg(static_cast<double>(violation.found) / 60.0, 0, 'f', 1)
            .arg(static_cast<double>(violation.wanted) / 60.0, 0, 'f', 1);
    case RosterRule::Overlap:
        return tr("%1 %2: on duty twice at the same time").arg(date, name);
    case RosterRule::LongestRun:
        return tr("%1 %2: duty day %3 in a row, %4 allowed").arg(date, name).arg(violation.found).arg(violation.wanted);
    case RosterRule::DutyOnLeave:
        return tr("%1 %2: the duty of the day before reaches into leave").arg(date, name);
    case RosterRule::InactiveStaff:
        return tr("%1 %2: on duty, but no longer on the roster").arg(date, name);
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
