// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/shiftchoice.h"

#include "base/try.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// A shift of one day, with or without officers on the roster.
struct Candidate
{
    ChosenShift shift;
    QString name;
    std::vector<StaffId> officers; ///< on the roster for it

    bool isFor(StaffId officer) const { return std::ranges::find(officers, officer) != officers.end(); }
    qint64 secondsUntil(const QDateTime &now) const { return std::max<qint64>(0, now.secsTo(shift.start)); }
    bool isOver(const QDateTime &now) const { return now >= shift.end; }
    bool isNear(const QDateTime &now) const { return secondsUntil(now) <= std::chrono::seconds(aboutToBegin).count(); }
    bool endsSoon(const QDateTime &now) const
    {
        return now.secsTo(shift.end) <= std::chrono::seconds(aboutToEnd).count();
    }
    RosteredShift rostered() const { return {shift.pattern, name, shift.start, shift.end, officers}; }
};

ChosenShift shiftOn(const Clock &clock, QDate date, const ShiftPattern &pattern)
{
    const QDateTime start = clock.momentOf(date, pattern.start);
    return {date, pattern.id, start, start.addSecs(std::chrono::seconds(pattern.length()).count())};
}

/// All shifts that begin on one of three days, the earliest first.
Result<std::vector<Candidate>> candidatesAround(QDate date, const DutyRepository &duties,
                                                const ShiftPatternRepository &patterns, const Clock &clock)
{
    TRY(const std::vector<Duty> cells, duties.list(dutiesBetween(date.addDays(-1), date.addDays(1))));
    TRY(const std::vector<ShiftPattern> all, patterns.list());
    std::vector<Candidate> candidates;
    for (const ShiftPattern &pattern : all) {
        if (pattern.kind != ShiftKind::Duty || !pattern.active) {
            continue;
        }
        for (int day = -1; day <= 1; ++day) {
            Candidate candidate{shiftOn(clock, date.addDays(day), pattern), pattern.name.toString(), {}};
            for (const Duty &duty : cells) {
                if (duty.date == candidate.shift.date && duty.pattern == pattern.id) {
                    candidate.officers.push_back(duty.staff);
                }
            }
            candidates.push_back(std::move(candidate));
        }
    }
    std::ranges::stable_sort(candidates, {}, [](const Candidate &candidate) { return candidate.shift.start; });
    return candidates;
}

} // namespace

Result<ChosenShift> chooseShift(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                const Clock &clock, StaffId officer)
{
    const QDateTime now = clock.now();
    TRY(std::vector<Candidate> candidates, candidatesAround(clock.today(), duties, patterns, clock));
    std::erase_if(candidates, [&](const Candidate &candidate) { return candidate.isOver(now); });
    if (candidates.empty()) {
        return failure(ErrorCode::NotFound, u"no duty pattern"_s);
    }
    const auto rank = [&](const Candidate &candidate) {
        // The roster decides only among shifts that are near; otherwise the next shift is chosen, whoever works it.
        const qint64 farAway = candidate.isNear(now) ? 0 : candidate.secondsUntil(now);
        return std::tuple(farAway, candidate.endsSoon(now), !candidate.isFor(officer), candidate.officers.empty(),
                          candidate.secondsUntil(now));
    };
    return std::ranges::min_element(candidates, {}, rank)->shift;
}

Result<std::vector<RosteredShift>> rosteredNow(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                               const Clock &clock)
{
    const QDateTime now = clock.now();
    TRY(const std::vector<Candidate> candidates, candidatesAround(clock.today(), duties, patterns, clock));
    std::vector<RosteredShift> found;
    std::vector<RosteredShift> ending;
    for (const Candidate &candidate : candidates) {
        if (!candidate.officers.empty() && candidate.isNear(now) && !candidate.isOver(now)) {
            (candidate.endsSoon(now) ? ending : found).push_back(candidate.rostered());
        }
    }
    return found.empty() ? ending : found;
}

Result<std::optional<RosteredShift>> rosteredAfter(const DutyRepository &duties, const ShiftPatternRepository &patterns,
                                                   const Clock &clock, const LogPage &page)
{
    const QDate day = clock.localDate(page.plannedEnd);
    TRY(std::vector<Candidate> candidates, candidatesAround(day, duties, patterns, clock));
    for (Candidate &candidate : candidates) {
        std::erase(candidate.officers, page.officer);
        if (candidate.shift.date == day && candidate.shift.start > page.plannedStart
            && candidate.shift.end > page.plannedEnd && !candidate.officers.empty()) {
            return candidate.rostered();
        }
    }
    return std::nullopt;
}

} // namespace dutydesk
