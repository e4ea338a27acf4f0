// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/try.h"
#include "roster/rosterservice.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The rules look this many days beyond the month, which is longer than any run of duty days that a centre allows.
constexpr int marginDays = 31;

template<typename T>
std::vector<T> activeInOrder(std::vector<T> records)
{
    std::erase_if(records, [](const T &record) { return !record.active; });
    std::ranges::stable_sort(records, {}, &T::sortOrder);
    return records;
}

} // namespace

Result<std::vector<ShiftPattern>> RosterService::patterns() const
{
    Result<std::vector<ShiftPattern>> all = m_repositories.patterns.list();
    if (all) {
        std::ranges::stable_sort(*all, {}, &ShiftPattern::sortOrder);
    }
    return all;
}

Result<std::optional<RosterMonth>> RosterService::findMonth(QDate date) const
{
    return ifFound(m_repositories.months.first(monthOf(date.year(), date.month())));
}

Result<Substitution> RosterService::substitution(const Actor &actor, SubstitutionId id) const
{
    CHECK(actor.require(Right::ReadRecords));
    return m_repositories.substitutions.findById(id);
}

Result<MonthRoster> RosterService::load(const Actor &actor, int year, int month) const
{
    CHECK(actor.require(Right::ReadRecords));
    const QDate first(year, month, 1);
    if (!first.isValid()) {
        return failure(ErrorCode::InvalidInput, u"month"_s);
    }
    TRY(const Centre centre, m_repositories.centre.findById(CentreId(1)));
    MonthRoster roster{.first = first,
                       .record = {},
                       .centre = centre,
                       .days = {},
                       .people = {},
                       .everybody = {},
                       .patterns = {},
                       .cells = {},
                       .substitutions = {},
                       .violations = {},
                       .leaders = {},
                       .emergencyNumbers = {}};
    CHECK(loadReferenceData(roster));
    CHECK(keepNames(roster));
    CHECK(loadCells(roster));
    return roster;
}

Result<void> RosterService::loadReferenceData(MonthRoster &roster) const
{
    const QDate last = roster.first.addMonths(1).addDays(-1);
    TRY(roster.record, findMonth(roster.first));
    TRY(roster.everybody, m_repositories.staff.list());
    TRY(roster.patterns, patterns());
    TRY(const std::vector<CalendarDay> calendar, m_repositories.calendar.list(daysBetween(roster.first, last)));
    TRY(const std::vector<OnCallLeader> leaders, m_repositories.leaders.list());
    TRY(const std::vector<EmergencyNumber> numbers, m_repositories.emergencyNumbers.list());
    roster.days = rosterDays(roster.first, last, calendar);
    roster.leaders = activeInOrder(leaders);
    roster.emergencyNumbers = activeInOrder(numbers);
    return {};
}

Result<void> RosterService::keepNames(MonthRoster &roster) const
{
    if (!roster.isPublished()) {
        return {};
    }
    TRY(const PastNames *const past, m_journal.pastNames());
    const std::optional<qint64> revision = past->entryOf(RecordReference::of(*roster.record));
    roster.centre = past->asOf(roster.centre, revision);
    for (StaffMember &person : roster.everybody) {
        person = past->asOf(person, revision);
    }
    for (ShiftPattern &pattern : roster.patterns) {
        pattern = past->asOf(pattern, revision);
    }
    return {};
}

Result<void> RosterService::loadCells(MonthRoster &roster) const
{
    const QDate last = roster.days.back().date;
    TRY(std::vector<Duty> duties,
        m_repositories.duties.list(dutiesBetween(roster.first.addDays(-marginDays), last.addDays(marginDays))));
    TRY(std::vector<Substitution> substitutions,
        m_repositories.substitutions.list(substitutionsBetween(roster.first, last)));
    roster.substitutions = std::move(substitutions);
    for (const Duty &duty : duties) {
        if (duty.pattern && duty.date >= roster.first && duty.date <= last) {
            roster.cells.insert_or_assign({duty.staff, duty.date}, *duty.pattern);
        }
    }
    for (const StaffMember &person : roster.everybody) {
        const bool hasCell =
            std::ranges::any_of(roster.cells, [&](const auto &cell) { return cell.first.first == person.id; });
        if ((person.active && person.onRoster) || hasCell) {
            roster.people.push_back(person);
        }
    }
    roster.violations = checkRoster({.people = roster.everybody,
                                     .days = roster.days,
                                     .patterns = roster.patterns,
                                     .duties = std::move(duties),
                                     .minimumRest = roster.centre.minimumRest,
                                     .longestRunOfDutyDays = roster.centre.longestRunOfDutyDays});
    return {};
}

Result<RosterReminder> RosterService::reminder(QDate today) const
{
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(1);
    TRY(const Centre centre, m_repositories.centre.findById(CentreId(1)));
    TRY(const std::optional<RosterMonth> record, findMonth(month));
    const bool published = record && record->state == RosterState::Published;
    if (published || (today.day() < centre.rosterReminderDay && today.addDays(1) != month)) {
        return RosterReminder{RosterReminder::Level::None, month};
    }
    return RosterReminder{today.addDays(1) == month ? RosterReminder::Level::Alarm : RosterReminder::Level::Due, month};
}

Result<std::vector<ShiftOnDuty>> RosterService::shiftsBetween(QDate first, QDate last) const
{
    TRY(const std::vector<Duty> duties, m_repositories.duties.list(dutiesBetween(first, last)));
    TRY(const std::vector<ShiftPattern> all, patterns());
    std::vector<ShiftOnDuty> shifts;
    for (const Duty &duty : duties) {
        const auto pattern = std::ranges::find_if(all, [&](const ShiftPattern &candidate) {
            return duty.pattern == candidate.id && candidate.kind == ShiftKind::Duty;
        });
        if (pattern == all.end()) {
            continue;
        }
        TRY(const StaffMember officer, m_repositories.staff.findById(duty.staff));
        auto shift = std::ranges::find_if(shifts, [&](const ShiftOnDuty &candidate) {
            return candidate.date == duty.date && candidate.pattern.id == pattern->id;
        });
        if (shift == shifts.end()) {
            const QDateTime start = m_journal.clock().momentOf(duty.date, pattern->start);
            shifts.push_back(
                {duty.date, *pattern, start, start.addSecs(std::chrono::seconds(pattern->length()).count()), {}});
            shift = std::prev(shifts.end());
        }
        shift->officers.push_back(officer);
    }
    std::ranges::stable_sort(shifts, {}, &ShiftOnDuty::start);
    return shifts;
}

Result<std::vector<ShiftOnDuty>> RosterService::dutiesOn(QDate date) const
{
    return shiftsBetween(date, date);
}

Result<DutyNow> RosterService::dutyNow() const
{
    const QDateTime now = m_journal.clock().now();
    const QDate today = m_journal.clock().today();
    TRY(const std::vector<ShiftOnDuty> shifts, shiftsBetween(today.addDays(-1), today.addDays(31)));
    DutyNow duty;
    for (const ShiftOnDuty &shift : shifts) {
        if (shift.start <= now && now < shift.end) {
            duty.current = shift; // if two shifts overlap, the later one counts
        } else if (shift.start > now && !duty.next) {
            duty.next = shift;
        }
    }
    return duty;
}

} // namespace dutydesk
