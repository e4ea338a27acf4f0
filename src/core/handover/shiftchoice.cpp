// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/shiftchoice.h"

#include <algorithm>
#include <limits>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    ChosenShift shift;
    bool onRoster;
    qint64 distance; ///< seconds from now to the shift; 0 while it lasts
};

qint64 distanceTo(const ChosenShift &shift, const QDateTime &now)
{
    // The incoming officer signs shortly before the shift begins, and never for one that is over.
    if (now >= shift.end) {
        return std::numeric_limits<qint64>::max();
    }
    return std::max<qint64>(0, now.secsTo(shift.start));
}

ChosenShift shiftOn(const Clock &clock, QDate date, const ShiftPattern &pattern)
{
    const QDateTime start = clock.momentOf(date, pattern.start);
    return {date, pattern.id, start, start.addSecs(std::chrono::seconds(pattern.length()).count())};
}

bool isBetter(const Choice &left, const Choice &right)
{
    return std::tuple(!left.onRoster, left.distance) < std::tuple(!right.onRoster, right.distance);
}

} // namespace

Result<ChosenShift> chooseShift(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                const Clock &clock, StaffId officer)
{
    const QDate today = clock.today();
    const Result<std::vector<Duty>> cells = duties.listBetween(today.addDays(-1), today.addDays(1));
    if (!cells) {
        return failure(cells.error());
    }
    const Result<std::vector<ShiftPattern>> all = patterns.list();
    if (!all) {
        return failure(all.error());
    }
    std::optional<Choice> best;
    for (const ShiftPattern &pattern : *all) {
        if (pattern.kind != ShiftKind::Duty || !pattern.active) {
            continue;
        }
        for (int day = -1; day <= 1; ++day) {
            const ChosenShift shift = shiftOn(clock, today.addDays(day), pattern);
            const bool onRoster = std::ranges::any_of(*cells, [&](const Duty &duty) {
                return duty.staff == officer && duty.date == shift.date && duty.pattern == pattern.id;
            });
            const Choice choice{shift, onRoster, distanceTo(shift, clock.now())};
            if (choice.distance < std::numeric_limits<qint64>::max() && (!best || isBetter(choice, *best))) {
                best = choice;
            }
        }
    }
    if (!best) {
        return failure(ErrorCode::NotFound, u"no duty pattern"_s);
    }
    return best->shift;
}

} // namespace dutydesk
