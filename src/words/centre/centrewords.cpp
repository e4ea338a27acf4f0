// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centrewords.h"

namespace dutydesk {

QString CentreWords::role(Role role)
{
    switch (role) {
    case Role::DutyOfficer:
        return tr("Duty officer");
    case Role::HeadOfDesk:
        return tr("Head of the desk");
    case Role::CentreManager:
        return tr("Centre manager");
    case Role::RegionalManager:
        return tr("Regional manager");
    case Role::Administrator:
        return tr("Administrator");
    }
    Q_UNREACHABLE();
}

QStringList CentreWords::roles(const Centre &centre)
{
    QStringList names = centre.roleNames.split(u'\n', Qt::SkipEmptyParts);
    if (names.size() != lastEnumerator<Role> + 1) {
        names.clear();
        for (int i = 0; i <= lastEnumerator<Role>; ++i) {
            names.append(role(static_cast<Role>(i)));
        }
    }
    return names;
}

QString CentreWords::calendarDay(CalendarDayKind kind)
{
    switch (kind) {
    case CalendarDayKind::Holiday:
        return tr("holiday");
    case CalendarDayKind::MakeUpDay:
        return tr("make-up working day");
    case CalendarDayKind::OrdinaryDay:
        return tr("ordinary day");
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
