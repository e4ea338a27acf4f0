// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoroster.h"

#include "base/try.h"

#include <algorithm>
#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

enum { Early, Late, Rest, Leave };

constexpr int firstHalf = 18; // number of days of next month that are planned first

} // namespace

DemoRoster::DemoRoster(const DemoWorld &world, const DemoPeople &people)
    : m_world(world)
    , m_people(people)
    , m_backFromLeave(people.officers.size())
{}

Result<void> DemoRoster::setUp()
{
    Result<void> chosen =
        choosePattern(u"day"_s, 0, false).andThen([&] { return choosePattern(u"early"_s, 2, true); }).andThen([&] {
            return choosePattern(u"late"_s, 2, true);
        });
    for (const QString &name : {u"early"_s, u"late"_s, u"rest"_s, u"leave"_s}) {
        TRY(const ShiftPattern pattern, m_world.pattern(name));
        m_shifts.push_back(pattern.id);
    }
    return chosen;
}

Result<void> DemoRoster::choosePattern(const QString &name, int wanted, bool active)
{
    TRY(const ShiftPattern pattern, m_world.pattern(name));
    const int onFreeDays = wanted > 0 ? 1 : 0;
    CHECK(m_world.services.roster->savePattern(m_people.manager, {.id = pattern.id,
                                                                  .code = pattern.code.toString(),
                                                                  .name = pattern.name.toString(),
                                                                  .kind = pattern.kind,
                                                                  .start = pattern.start,
                                                                  .end = pattern.end,
                                                                  .staffOnWorkdays = wanted,
                                                                  .staffOnRestDays = onFreeDays,
                                                                  .staffOnHolidays = onFreeDays,
                                                                  .colour = pattern.colour,
                                                                  .sortOrder = pattern.sortOrder,
                                                                  .active = active}));
    return {};
}

Result<void> DemoRoster::workOn(QDate date)
{
    if (!m_world.reach(date, {7, 40})) {
        return {};
    }
    const QDate next = QDate(date.year(), date.month(), 1).addMonths(1);
    if (date.day() == planningDay) {
        return compile(next, next.addDays(firstHalf - 1));
    }
    // The last month stays a draft, so that a person who tries the program can go on with it.
    const bool stillDraft = next > m_world.clock.localDate(m_world.end);
    if (date.day() == publishingDay && m_published < next && !stillDraft) {
        return compile(next.addDays(firstHalf), next.addMonths(1).addDays(-1)).andThen([&] { return out(next); });
    }
    return m_world.chance.percent(14) ? substituteTomorrow(date.addDays(1)) : Result<void>();
}

Result<void> DemoRoster::publish(QDate month)
{
    return compile(month, month.addMonths(1).addDays(-1)).andThen([&] { return out(month); });
}

Result<void> DemoRoster::out(QDate month)
{
    m_published = month;
    CHECK(m_world.services.roster->publish(m_people.head, month.year(), month.month()));
    return {};
}

Result<void> DemoRoster::compile(QDate first, QDate last)
{
    TRY(const MonthRoster roster, m_world.services.roster->load(m_people.head, first.year(), first.month()));
    std::vector<CellChange> cells;
    for (const RosterDay &day : roster.days) {
        if (day.date >= first && day.date <= last) {
            planDay(day, cells);
        }
    }
    return m_world.services.roster->setCells(m_people.head, cells);
}

/// Plans two early, two late and two off; in turn fewer on days of rest and holidays; leave if enough others remain.
void DemoRoster::planDay(const RosterDay &day, std::vector<CellChange> &cells)
{
    std::vector<ShiftPatternId> shifts;
    for (std::size_t i = 0; i < m_people.officers.size(); ++i) {
        shifts.push_back(rotation(day.date, i));
    }
    const auto count = [&](ShiftPatternId shift) { return std::ranges::count(shifts, shift); };
    const int most = day.kind == DayKind::Workday ? 9 : day.kind == DayKind::RestDay ? 2 : 1;
    const std::size_t turn = static_cast<std::size_t>(day.date.toJulianDay() / 7);
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        ShiftPatternId &shift = shifts[(i + turn) % shifts.size()];
        if (shift != m_shifts[Rest] && count(shift) > most) {
            shift = m_shifts[Rest];
        }
    }
    const int least = day.kind == DayKind::Workday ? 2 : 1;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        if (m_world.chance.percent(2)) {
            m_backFromLeave[i] = day.date.addDays(m_world.chance.between(1, 5));
        }
        const bool away = m_backFromLeave[i].isValid() && day.date < m_backFromLeave[i];
        if (away && shifts[i] != m_shifts[Rest] && count(shifts[i]) > least) {
            shifts[i] = m_shifts[Leave];
        }
        cells.push_back({m_people.officers[i].staff, day.date, shifts[i]});
    }
}

ShiftPatternId DemoRoster::rotation(QDate date, std::size_t officer) const
{
    constexpr std::array offsets{0, 1, 2, 3, 4, 5, 0, 3};
    const qint64 phase = (date.toJulianDay() + offsets[officer % offsets.size()]) % 6;
    return m_shifts[phase < 2 ? Early : phase < 4 ? Late : Rest];
}

Result<void> DemoRoster::substituteTomorrow(QDate tomorrow)
{
    TRY(const MonthRoster roster, m_world.services.roster->load(m_people.head, tomorrow.year(), tomorrow.month()));
    std::vector<StaffId> onDuty;
    std::vector<StaffId> free;
    for (const Actor &officer : m_people.officers) {
        const ShiftPattern *shift = roster.patternAt(officer.staff, tomorrow);
        if (shift && shift->kind == ShiftKind::Duty) {
            onDuty.push_back(officer.staff);
        } else if (shift && shift->kind == ShiftKind::Rest) {
            free.push_back(officer.staff);
        }
    }
    if (!roster.isPublished() || onDuty.empty() || free.empty()) {
        return {};
    }
    CHECK(m_world.services.roster->substitute(m_people.manager,
                                              {.date = tomorrow,
                                               .original = m_world.chance.oneOf(onDuty),
                                               .substitute = m_world.chance.oneOf(free),
                                               .reason = m_world.chance.oneOf(m_world.texts.list(u"substitution"_s))}));
    return {};
}

} // namespace dutydesk
