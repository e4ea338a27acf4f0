// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demopeople.h"

#include "base/try.h"
#include "centre/centreservice.h"
#include "setup/firststart.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Adds a person and enrols a key for them, whether or not they will sign anything.
Result<Actor> enrol(const DemoWorld &world, const Actor &manager, const StaffDraft &draft)
{
    TRY(const StaffMember person, world.services.staff->add(manager, draft));
    world.vault.expect(person.id);
    CHECK(
        world.services.staff->enrol(manager, DemoWorld::noSecret(), person.id, Secret(demoPassword), Secret(demoPin)));
    return Actor{person.id, person.name, person.role, manager.desk};
}

Result<void> writeTelephones(const DemoWorld &world, const Actor &manager)
{
    CentreService &centre = *world.services.centre;
    TRY(const std::vector<OnCallLeader> leaders, centre.leaders());
    TRY(const std::vector<EmergencyNumber> numbers, centre.emergencyNumbers());
    const std::vector<std::pair<QString, QString>> names = world.texts.leaders();
    for (std::size_t i = 0; i < leaders.size() && i < names.size(); ++i) {
        const OnCallLeader &leader = leaders[i];
        TRY(const OnCallLeader written,
            centre.change(manager, leader.id,
                          OnCallLeaderDraft{
                              .title = leader.title.toString(), .name = names[i].first, .telephone = names[i].second}));
    }
    for (const EmergencyNumber &number : numbers) {
        const QString telephone = world.texts.emergencyNumber(number.name.toString());
        if (telephone.isEmpty()) {
            continue;
        }
        TRY(const EmergencyNumber written,
            centre.change(manager, number.id,
                          EmergencyNumberDraft{.name = number.name.toString(), .telephone = telephone}));
    }
    return {};
}

} // namespace

Result<DemoPeople> makeDemoPeople(const DemoWorld &world, const QString &language)
{
    const StaffDraft manager = world.texts.person(u"manager"_s, Role::CentreManager);
    TRY(const Actor first, world.services.firstStart->begin({.centreName = world.texts.text(u"centre"_s),
                                                             .deskTelephone = world.texts.text(u"telephone"_s),
                                                             .language = language,
                                                             .managerName = manager.name,
                                                             .managerTelephone = manager.telephone},
                                                            Secret(demoPassword), Secret(demoPin)));
    const Result<Actor> head = enrol(world, first, world.texts.person(u"head"_s, Role::HeadOfDesk));
    const Result<Actor> regional = enrol(world, first, world.texts.person(u"regional"_s, Role::RegionalManager));
    const Result<Actor> administrator =
        enrol(world, first, world.texts.person(u"administrator"_s, Role::Administrator));
    for (const Result<Actor> *person : {&head, &regional, &administrator}) {
        if (!*person) {
            return failure(person->error());
        }
    }
    DemoPeople people{first, *head, {}};
    for (const StaffDraft &draft : world.texts.officers()) {
        TRY(const Actor officer, enrol(world, first, draft));
        people.officers.push_back(officer);
    }
    CHECK(writeTelephones(world, first));
    return people;
}

} // namespace dutydesk
