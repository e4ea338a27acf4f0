// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rights/serviceacts.h"
#include "roster/rosterservice.h"

namespace dutydesk::test {

namespace {

constexpr auto onDuty = "the window says before sign-in who is on duty, and what the desk owes";

} // namespace

std::vector<ServiceAct> actsOfRoster()
{
    return {
        needs(Right::ReadRecords, "RosterService::load",
              [](auto &of, const Actor &actor) { return of.roster->load(actor, 2026, 3); }),
        needs(Right::ReadRecords, "RosterService::substitution",
              [](auto &of, const Actor &actor) { return of.roster->substitution(actor, SubstitutionId(4711)); }),
        open("RosterService::reminder", onDuty, [](auto &of) { return of.roster->reminder(day); }),
        open("RosterService::dutiesOn", onDuty, [](auto &of) { return of.roster->dutiesOn(day); }),
        open("RosterService::dutyNow", onDuty, [](auto &of) { return of.roster->dutyNow(); }),
        open("RosterService::patterns", "reference data, which administrators keep too",
             [](auto &of) { return of.roster->patterns(); }),
        needs(Right::CompileRoster, "RosterService::setCells",
              [](auto &of, const Actor &actor) {
                  return of.roster->setCells(actor, {{nobody, day, std::nullopt}});
              }),
        needs(Right::CompileRoster, "RosterService::copyLastMonth",
              [](auto &of, const Actor &actor) { return of.roster->copyLastMonth(actor, 2026, 3); }),
        needs(Right::CompileRoster, "RosterService::publish",
              [](auto &of, const Actor &actor) { return of.roster->publish(actor, 2026, 3); }),
        needs(Right::NameSubstitute, "RosterService::substitute",
              [](auto &of, const Actor &actor) {
                  return of.roster->substitute(actor, {day, nobody, nobody, QStringLiteral("ill")});
              }),
        needs(Right::ChangeSettings, "RosterService::savePattern",
              [](auto &of, const Actor &actor) { return of.roster->savePattern(actor, {.code = {}, .name = {}}); }),
    };
}

} // namespace dutydesk::test
