// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterrules.h"

#include <algorithm>
#include <map>

namespace dutydesk {

namespace {

constexpr qint64 minutesPerDay = 24 * 60;

class Checker
{
public:
    explicit Checker(const RulesInput &input)
        : m_input(input)
    {
        for (const ShiftPattern &pattern : input.patterns) {
            m_patterns.emplace(pattern.id, &pattern);
        }
        for (const Duty &duty : input.duties) {
            if (duty.pattern && m_patterns.contains(*duty.pattern)) {
                m_byStaff[duty.staff].push_back({duty.date, m_patterns.at(*duty.pattern)});
            }
        }
        for (auto &[staff, cells] : m_byStaff) {
            std::ranges::sort(cells, {}, &Cell::date);
        }
    }

    std::vector<Violation> check()
    {
        if (m_input.days.empty()) {
            return {};
        }
        checkHeadcount();
        for (const auto &[staff, cells] : m_byStaff) {
            checkActive(staff, cells);
            checkRest(staff, cells);
            checkRun(staff, cells);
        }
        std::ranges::stable_sort(m_found, {}, [](const Violation &violation) {
            return std::tuple(violation.date, violation.staff ? violation.staff->value() : 0);
        });
        return std::move(m_found);
    }

private:
    struct Cell
    {
        QDate date;
        const ShiftPattern *pattern;

        bool isDuty() const { return pattern->kind == ShiftKind::Duty; }
        qint64 start() const
        {
            return date.toJulianDay() * minutesPerDay + pattern->start.msecsSinceStartOfDay() / 60000;
        }
        qint64 end() const { return start() + pattern->length().count(); }
    };
    using Cells = std::vector<Cell>;

    bool isChecked(QDate date) const { return date >= m_input.days.front().date && date <= m_input.days.back().date; }

    void checkHeadcount()
    {
        std::map<std::pair<QDate, ShiftPatternId>, int> counts;
        for (const auto &[staff, cells] : m_byStaff) {
            for (const Cell &cell : cells) {
                ++counts[{cell.date, cell.pattern->id}];
            }
        }
        for (const RosterDay &day : m_input.days) {
            for (const ShiftPattern &pattern : m_input.patterns) {
                const int wanted = wantedOn(day, pattern);
                const auto count = counts.find({day.date, pattern.id});
                const int found = count == counts.end() ? 0 : count->second;
                if (pattern.active && pattern.kind == ShiftKind::Duty && found < wanted) {
                    m_found.push_back({RosterRule::Headcount, day.date, {}, pattern.id, found, wanted});
                }
            }
        }
    }

    void checkActive(StaffId staff, const Cells &cells)
    {
        const auto person = std::ranges::find(m_input.people, staff, &StaffMember::id);
        if (person != m_input.people.end() && person->active && person->onRoster) {
            return;
        }
        for (const Cell &cell : cells) {
            if (cell.isDuty() && isChecked(cell.date)) {
                m_found.push_back({RosterRule::InactiveStaff, cell.date, staff});
            }
        }
    }

    /// Compares each cell with the duty before it, however long ago. A duty must not extend into a day of leave.
    void checkRest(StaffId staff, const Cells &cells)
    {
        const Cell *before = nullptr;
        for (const Cell &cell : cells) {
            if (before && isChecked(cell.date)) {
                const qint64 rest = cell.start() - before->end();
                if (cell.isDuty() && rest < 0) {
                    m_found.push_back({RosterRule::Overlap, cell.date, staff});
                } else if (cell.isDuty() && rest < m_input.minimumRest.count()) {
                    m_found.push_back(
                        {RosterRule::MinimumRest, cell.date, staff, {}, rest, m_input.minimumRest.count()});
                } else if (cell.pattern->kind == ShiftKind::Leave
                           && before->end() > cell.date.toJulianDay() * minutesPerDay) {
                    m_found.push_back({RosterRule::DutyOnLeave, cell.date, staff});
                }
            }
            if (cell.isDuty()) {
                before = &cell;
            }
        }
    }

    void checkRun(StaffId staff, const Cells &cells)
    {
        int run = 0;
        QDate last;
        for (const Cell &cell : cells) {
            if (!cell.isDuty()) {
                continue;
            }
            run = last.isValid() && last.addDays(1) == cell.date ? run + 1 : 1;
            last = cell.date;
            if (run > m_input.longestRunOfDutyDays && isChecked(cell.date)) {
                m_found.push_back({RosterRule::LongestRun, cell.date, staff, {}, run, m_input.longestRunOfDutyDays});
            }
        }
    }

    const RulesInput &m_input;
    std::map<ShiftPatternId, const ShiftPattern *> m_patterns;
    std::map<StaffId, Cells> m_byStaff;
    std::vector<Violation> m_found;
};

} // namespace

std::vector<Violation> checkRoster(const RulesInput &input)
{
    return Checker(input).check();
}

} // namespace dutydesk
