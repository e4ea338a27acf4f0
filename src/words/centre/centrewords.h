// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/calendarday.h"
#include "centre/centre.h"
#include "people/role.h"

#include <QCoreApplication>
#include <QStringList>

namespace dutydesk {

/// What the roles and the kinds of days are called, on paper and in the window.
class CentreWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CentreWords)

public:
    static QString role(Role role);

    /// The labels of the roles, in the order of Role: the centre's own where it has some.
    static QStringList roles(const Centre &centre);

    static QString calendarDay(CalendarDayKind kind);
};

} // namespace dutydesk
