// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "log/logpage.h"
#include "roster/dutyrepository.h"

namespace dutydesk {

/// The shift for which a page opens.
struct ChosenShift
{
    QDate date; ///< local date on which it begins
    ShiftPatternId pattern;
    QDateTime start; ///< UTC
    QDateTime end;   ///< UTC
};

/// A shift with the officers who are on the roster for it.
struct RosteredShift
{
    ShiftPatternId pattern;
    QString name;
    QDateTime start; ///< UTC
    QDateTime end;   ///< UTC
    std::vector<StaffId> officers;
    QStringList officerNames = {}; ///< one for each of `officers`

    bool operator==(const RosteredShift &) const = default;
};

/// How early before its beginning a shift counts as about to begin.
inline constexpr std::chrono::minutes aboutToBegin{30};

/// How long before its end a shift no longer counts, because whoever takes over then works the next one.
inline constexpr std::chrono::minutes aboutToEnd{15};

/// The shift that is running or about to begin. If there are several, a shift of this officer comes before one that
/// anybody else is on the roster for, and that before all others. If there is none, the shift that begins next. Fails
/// with NotFound if the centre has no duty pattern.
Result<ChosenShift> chooseShift(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                const Clock &clock, StaffId officer);

/// The shifts with officers on the roster that are running or about to begin, the earliest first. If there are none,
/// those that are about to end.
Result<std::vector<RosteredShift>> rosteredNow(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                               const Clock &clock);

/// The first shift of other officers that begins on the day on which the shift of the page ends and goes on after it.
/// Nothing if no relief is planned, so that the desk closes.
Result<std::optional<RosteredShift>> rosteredAfter(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                                   const Clock &clock, const LogPage &page);

} // namespace dutydesk
