// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centre.h"

#include "journal/erasure.h"

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Centre Centre::withDefaults(const NonBlankText &name, const QString &deskTelephone, const QString &language)
{
    return {.id = CentreId(1),
            .name = name,
            .code = u"DD"_s,
            .deskTelephone = deskTelephone,
            .language = language,
            .roleNames = {},
            .beforeHandingOver = 15min,
            .beforeTakingOver = 5min,
            .rosterReminderDay = 25,
            .idleLock = 5min,
            .pagesPerVolume = 100,
            .minimumRest = 11h,
            .longestRunOfDutyDays = 6,
            .daysBetweenChecks = 7,
            .keepsSensitiveData = false,
            .logKeptDays = Retention::atLeast.count(),
            .ownerDataKeptDays = 3 * Retention::atLeast.count()};
}

} // namespace dutydesk
