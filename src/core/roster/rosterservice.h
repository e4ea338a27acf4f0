// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "journal/journal.h"
#include "roster/monthroster.h"
#include "roster/rosterrepositories.h"

namespace dutydesk {

/// A new value for a cell; a cell without a pattern is cleared.
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

/// The input for a pattern; without an id it is a new one.
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

/// A shift of one day with its officers.
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
    std::optional<ShiftOnDuty> next; ///< begins within the next 31 days
};

struct RosterReminder
{
    enum class Level {
        None,
        Due,  ///< the reminder day has come and next month is not published
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

    /// A published month names people, shifts and the centre as they were called when it was published or last revised.
    /// Fails with InvalidInput if there is no such month. Needs Right::ReadRecords.
    Result<MonthRoster> load(const Actor &actor, int year, int month) const;

    /// Applies all changes or none. Fails with RecordClosed if a month concerned is published.
    Result<void> setCells(const Actor &actor, const std::vector<CellChange> &changes);

    /// Fills the empty cells with the cells of four weeks before, except leave, and returns how many it filled. Four
    /// weeks keep the weekday and the usual rotations (of 2, 4, 7 or 14 days) in step.
    Result<int> copyLastMonth(const Actor &actor, int year, int month);

    /// Publishes the month, which then changes only through substitutions. Fails with InvalidInput if it has no duty.
    Result<RosterMonth> publish(const Actor &actor, int year, int month);

    /// Names the officer who takes over a published duty. Fails with Conflict if the substitute is on duty that day.
    Result<Substitution> substitute(const Actor &actor, const SubstitutionDraft &draft);

    /// Needs Right::ReadRecords.
    Result<Substitution> substitution(const Actor &actor, SubstitutionId id) const;

    Result<RosterReminder> reminder(QDate today) const;

    /// All patterns in their order, including retired ones.
    Result<std::vector<ShiftPattern>> patterns() const;

    /// Fails with Conflict if another active pattern has the same code. Where code, kind or times change, the pattern
    /// is retired and a new one made.
    Result<ShiftPattern> savePattern(const Actor &actor, const ShiftPatternDraft &draft);

    /// The shifts that begin on a day, with their officers, by start.
    Result<std::vector<ShiftOnDuty>> dutiesOn(QDate date) const;

    /// The shift that is running and the next one.
    Result<DutyNow> dutyNow() const;

private:
    Result<std::optional<RosterMonth>> findMonth(QDate date) const;
    Result<RosterMonth> monthToEdit(const Actor &actor, QDate date) const;
    /// The stored data that changed cells are compared and checked with, read once for all of them.
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
    Result<Substitution> putSubstitution(Change &change, const SubstitutionDraft &draft, const NonBlankText &reason);
    Result<ShiftPattern> putPattern(Change &change, const ShiftPatternDraft &draft, const NonBlankText &code,
                                    const NonBlankText &name);
    Result<void> loadReferenceData(MonthRoster &roster) const;
    Result<void> keepNames(MonthRoster &roster) const;
    Result<void> loadCells(MonthRoster &roster) const;
    Result<std::vector<ShiftOnDuty>> shiftsBetween(QDate first, QDate last) const;

    RosterRepositories m_repositories;
    Journal &m_journal;
};

} // namespace dutydesk
