// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "roster/dutyrepository.h"

namespace dutydesk {

/// The shift for which a page is opened.
struct ChosenShift
{
    QDate date; ///< local, on which it begins
    ShiftPatternId pattern;
    QDateTime start; ///< UTC
    QDateTime end;   ///< UTC
};

/// The duty that the roster has for the officer around now; where it has none, the duty pattern that begins nearest to
/// now. NotFound where the centre has no duty pattern at all.
Result<ChosenShift> chooseShift(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                const Clock &clock, StaffId officer);

} // namespace dutydesk
