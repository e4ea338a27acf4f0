// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/democentre.h"

#include "base/try.h"
#include "modules/modules.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The manager has not reviewed the pages of this many last days.
constexpr int daysToReview = 3;

} // namespace

DemoCentre::DemoCentre(Desk &desk, DemoClock &clock, const DemoTexts &texts, const DemoSettings &settings)
    : m_settings(settings)
    , m_chance(settings.seed)
    , m_vault(desk.modules().base.vault)
    , m_signer(desk.modules().people.keys, m_vault)
    , m_staff(desk.modules().people.staff, desk.modules().people.keys, m_vault, m_signer, desk.journal())
    , m_handovers({desk.modules().log.log.pages, desk.modules().log.log.openWork, desk.modules().log.repositories,
                   desk.modules().centre.items, desk.modules().centre.centre},
                  m_signer, desk.journal())
    , m_reviews(desk.modules().log.log.pages, desk.modules().log.repositories, m_signer, desk.journal())
    , m_world{desk.services(), m_vault, clock, m_chance, texts, settings.end}
    , m_log(m_world)
    , m_owners(desk.modules().owners.repositories, desk.journal(), settings.seed)
{
    m_world.services.staff = &m_staff;
    m_world.services.handover = &m_handovers;
    m_world.services.reviews = &m_reviews;
}

QDateTime DemoCentre::begin(const DemoSettings &settings, const Clock &clock)
{
    return clock.momentOf(clock.localDate(settings.end).addMonths(-settings.months), {7, 0});
}

Result<DemoPeople> DemoCentre::make()
{
    const QDate today = m_world.clock.localDate(m_settings.end);
    m_world.clock.moveTo(begin(m_settings, m_world.clock));
    const QDate first = m_world.clock.today();
    TRY(DemoPeople people, makeDemoPeople(m_world, m_settings.language));
    m_people = people;
    m_handover.emplace(m_world, *m_people);
    m_roster.emplace(m_world, *m_people);
    m_tasks.emplace(m_world, *m_people);
    CHECK(plan(first));
    for (QDate date = first; date <= today; date = date.addDays(1)) {
        CHECK(liveThrough(date));
    }
    CHECK(m_owners.make(m_people->manager, m_settings.language));
    return people;
}

/// Publishes the rosters that exist before the first day.
Result<void> DemoCentre::plan(QDate first)
{
    const QDate month(first.year(), first.month(), 1);
    Result<void> planned = m_roster->setUp().andThen([&] { return m_roster->publish(month); });
    return planned && first.day() > DemoRoster::planningDay ? m_roster->publish(month.addMonths(1)) : planned;
}

Result<void> DemoCentre::liveThrough(QDate date)
{
    CHECK(m_roster->workOn(date));
    TRY(const Actor *early, officerOn(date, u"early"_s));
    TRY(const Actor *late, officerOn(date, u"late"_s));
    return workDay(date, *early, *late);
}

Result<void> DemoCentre::workDay(QDate date, const Actor &early, const Actor &late)
{
    const QString manager = m_people->manager.name.toString();
    const bool reviews = date.daysTo(m_world.clock.localDate(m_settings.end)) >= daysToReview;
    return m_handover->openDesk(early, date)
        .andThen([&] {
            return m_world.reach(date, {8, 2}) ? m_log.writeHead(early, manager) : Result<void>();
        })
        .andThen([&] {
            return m_log.work(early, date, {{8, 5}, {9, 30}}, m_chance.between(1, 4));
        })
        .andThen([&] {
            return reviews && m_world.reach(date, {9, 32}) ? m_handover->review(date.addDays(-1)) : Result<void>();
        })
        .andThen([&] {
            return m_world.reach(date, {9, 34}) ? m_tasks->work(early, date) : Result<void>();
        })
        .andThen([&] {
            return m_log.work(early, date, {{9, 40}, {14, 0}}, m_chance.between(3, 8));
        })
        .andThen([&] { return m_handover->handOver(early, late, date); })
        .andThen([&] {
            return m_world.reach(date, {14, 36}) ? m_log.writeHead(late, manager) : Result<void>();
        })
        .andThen([&] {
            return m_log.work(late, date, {{14, 40}, {20, 15}}, m_chance.between(4, 11));
        })
        .andThen([&] { return m_handover->closeDesk(late, date); });
}

Result<const Actor *> DemoCentre::officerOn(QDate date, const QString &shift)
{
    TRY(const ShiftPattern pattern, m_world.pattern(shift));
    TRY(const std::vector<ShiftOnDuty> shifts, m_world.services.roster->dutiesOn(date));
    for (const ShiftOnDuty &duty : shifts) {
        if (duty.pattern.id == pattern.id) {
            return m_people->officer(m_chance.oneOf(duty.officers).id);
        }
    }
    return failure(ErrorCode::NotFound, date.toString(Qt::ISODate));
}

} // namespace dutydesk
