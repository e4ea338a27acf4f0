// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "roster/shiftpattern.h"

namespace dutydesk {

/// The standard reference data of one language, with ids from 1 in each list.
struct ReferenceFile
{
    std::vector<ShiftPattern> patterns;
    std::vector<SharedItem> items;
    std::vector<OnCallLeader> leaders;
    std::vector<EmergencyNumber> emergencyNumbers;
    std::vector<Phrase> phrases;
    std::vector<CalendarDay> calendar;
    QStringList roleNames; ///< in the order of Role
};

/// Reads the data that comes with the program. `language` is zh_CN or en; any other fails with NotFound.
Result<ReferenceFile> readReferenceFile(const QString &language);

/// Reads JSON in the form of resources/reference. InvalidInput gives the list and the number of the entry, from 1.
Result<ReferenceFile> parseReferenceFile(const QByteArray &json);

} // namespace dutydesk
