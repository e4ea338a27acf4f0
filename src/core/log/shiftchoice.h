// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "log/logpage.h"
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

/// A shift, and who is on the roster for it.
struct RosteredShift
{
    QString name;
    QDateTime start; ///< UTC
    QDateTime end;   ///< UTC
    std::vector<StaffId> officers;
    QStringList officerNames = {}; ///< in the order of `officers`

    bool operator==(const RosteredShift &) const = default;
};

/// How early before its beginning a shift counts as about to begin.
inline constexpr std::chrono::minutes aboutToBegin{30};

/// How late before its end a shift is left to those who work it: whoever takes over then works the next one.
inline constexpr std::chrono::minutes aboutToEnd{15};

/// The shift that is running or about to begin; of several, the one that the roster has for the officer, then one that
/// it has for anybody. Where none is near, the one that begins next. NotFound where the centre has no duty pattern at
/// all.
Result<ChosenShift> chooseShift(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                const Clock &clock, StaffId officer);

/// The shifts with people on the roster that are running or about to begin, the earliest first; those that are about to
/// end where there are no others.
Result<std::vector<RosteredShift>> rosteredNow(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                               const Clock &clock);

/// The first shift that others than the page's officer are on the roster for, that goes on after the page's, and that
/// begins on the day on which the page's ends. Nothing where no relief is planned: the desk closes.
Result<std::optional<RosteredShift>> rosteredAfter(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                                   const Clock &clock, const LogPage &page);

} // namespace dutydesk
