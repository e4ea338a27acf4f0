// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/journal.h"
#include "roster/monthroster.h"
#include "roster/rosterrepositories.h"

namespace dutydesk {

/// What a cell is to become; without a pattern it is cleared.
struct CellChange
{
    StaffId staff;
    QDate date;
    std::optional<ShiftPatternId> pattern;

    bool operator==(const CellChange &) const = default;
};

struct SubstitutionDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(
            Field{"duty_date", &SubstitutionDraft::date}, Field{"original_id", &SubstitutionDraft::original},
            Field{"substitute_id", &SubstitutionDraft::substitute}, Field{"reason", &SubstitutionDraft::reason});
    }

    QDate date;
    StaffId original;
    StaffId substitute;
    QString reason;
};

/// A pattern as typed; without an id it is a new one.
struct ShiftPatternDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &ShiftPatternDraft::id}, Field{"code", &ShiftPatternDraft::code},
                         Field{"name", &ShiftPatternDraft::name}, Field{"kind", &ShiftPatternDraft::kind},
                         Field{"start_time", &ShiftPatternDraft::start}, Field{"end_time", &ShiftPatternDraft::end},
                         Field{"staff_on_workdays", &ShiftPatternDraft::staffOnWorkdays},
                         Field{"staff_on_rest_days", &ShiftPatternDraft::staffOnRestDays},
                         Field{"staff_on_holidays", &ShiftPatternDraft::staffOnHolidays},
                         Field{"colour", &ShiftPatternDraft::colour},
                         Field{"sort_order", &ShiftPatternDraft::sortOrder},
                         Field{"active", &ShiftPatternDraft::active});
    }

    std::optional<ShiftPatternId> id = {};
    QString code;
    QString name;
    ShiftKind kind = ShiftKind::Duty;
    QTime start = QTime(0, 0);
    QTime end = QTime(0, 0);
    int staffOnWorkdays = 0;
    int staffOnRestDays = 0;
    int staffOnHolidays = 0;
    QString colour = {};
    int sortOrder = 0;
    bool active = true;
};

/// A shift of one day with those who are on it.
struct ShiftOnDuty
{
    QDate date;
    ShiftPattern pattern;
    QDateTime start; ///< UTC
    QDateTime end;   ///< UTC
    std::vector<StaffMember> officers;

    bool operator==(const ShiftOnDuty &) const = default;
};

struct DutyNow
{
    std::optional<ShiftOnDuty> current;
    std::optional<ShiftOnDuty> next; ///< within the next 31 days
};

struct RosterReminder
{
    enum class Level {
        None,
        Due,  ///< the settable day has come and next month is not published
        Alarm ///< the same on the last day of the month
    };
    Level level;
    QDate month; ///< first day of the month to publish
};

/// The duty roster of the centre, month by month.
class RosterService
{
public:
    RosterService(RosterRepositories repositories, Journal &journal);

    /// InvalidInput where there is no such month.
    Result<MonthRoster> load(int year, int month) const;

    /// All of it or nothing. RecordClosed if a month that is touched is published.
    Result<void> setCells(const Actor &actor, const std::vector<CellChange> &changes);

    /// Fills the empty cells with what stood there four weeks before, leave left out. Four weeks keep both the weekday
    /// and the usual rotations (of 2, 4, 7 or 14 days) in step. Returns how many cells were filled.
    Result<int> copyLastMonth(const Actor &actor, int year, int month);

    /// From now on the month changes only through substitutions. InvalidInput for a month without a duty.
    Result<RosterMonth> publish(const Actor &actor, int year, int month);

    /// The manager names who takes a published duty over. Conflict if the substitute is on duty that day.
    Result<Substitution> substitute(const Actor &actor, const SubstitutionDraft &draft);

    Result<Substitution> substitution(SubstitutionId id) const { return m_repositories.substitutions.findById(id); }

    Result<RosterReminder> reminder(QDate today) const;

    /// All patterns in their order.
    Result<std::vector<ShiftPattern>> patterns() const;

    /// Conflict if another active pattern has the code.
    Result<ShiftPattern> savePattern(const Actor &actor, const ShiftPatternDraft &draft);

    /// The shifts that begin on a day, with their officers, by start.
    Result<std::vector<ShiftOnDuty>> dutiesOn(QDate date) const;

    /// Who is on duty now and who is next.
    Result<DutyNow> dutyNow() const;

private:
    Result<std::optional<RosterMonth>> findMonth(QDate date) const;
    Result<RosterMonth> monthToEdit(const Actor &actor, QDate date) const;
    /// What changed cells are compared with and checked against, read once for all of them.
    struct CellsBefore
    {
        std::vector<StaffMember> staff;
        std::vector<ShiftPattern> patterns;
        std::map<std::pair<StaffId, QDate>, Duty> duties;
    };
    Result<CellsBefore> cellsBefore(const std::vector<CellChange> &changes) const;
    static Result<void> checkCell(const CellChange &cell, const CellsBefore &before);
    Result<void> putMonths(Change &change, const std::vector<CellChange> &cells);
    Result<void> putCells(Change &change, const std::vector<CellChange> &cells, const CellsBefore &before);
    Result<void> putSubstitution(Change &change, const SubstitutionDraft &draft, const NonBlankText &reason,
                                 std::optional<Substitution> &made);
    Result<void> loadReferenceData(MonthRoster &roster) const;
    Result<void> loadCells(MonthRoster &roster) const;
    Result<std::vector<ShiftOnDuty>> shiftsBetween(QDate first, QDate last) const;

    RosterRepositories m_repositories;
    Journal &m_journal;
};

} // namespace dutydesk
