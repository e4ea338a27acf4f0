// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/ladder.h"

#include <algorithm>
#include <tuple>

namespace dutydesk {

namespace {

/// A leader with what their place on the ladder follows from.
struct RankedLeader
{
    LadderStep step;
    std::optional<Role> role;
    bool isDutyManager;

    /// The smallest is told first; equal ones stand in the order of the on-call leaders.
    auto rank(EscalationLevel level) const
    {
        const Role wanted = level == EscalationLevel::Major ? Role::RegionalManager : Role::CentreManager;
        const bool isWanted = role == wanted || (level == EscalationLevel::Undecided && isDutyManager);
        return std::tuple(step.wasNotReached, step.isAway, !isWanted, !isDutyManager, !step.isOnDuty);
    }
};

bool wasNotReached(const LadderStep &step, const std::vector<Escalation> &escalations)
{
    return std::ranges::any_of(escalations, [&](const Escalation &one) {
        return (step.leader && one.leader == step.leader) || (step.staff && one.staff == step.staff);
    });
}

RankedLeader ranked(LadderStep step, const StaffMember *person, const LadderFacts &facts)
{
    if (person) {
        step.staff = person->id;
        step.isOnDuty = facts.onDuty.contains(person->id);
        step.isAway = facts.onLeave.contains(person->id);
        step.telephone = step.telephone.isEmpty() ? person->telephone : step.telephone;
    }
    step.wasNotReached = wasNotReached(step, facts.notReached);
    const bool isDutyManager = !step.name.isEmpty() && step.name == facts.dutyManager.trimmed();
    return {step, person ? std::optional(person->role) : std::nullopt, isDutyManager};
}

bool leads(const StaffMember &person, const LadderFacts &facts)
{
    return person.role == Role::CentreManager || person.role == Role::RegionalManager
           || person.name.toString() == facts.dutyManager.trimmed();
}

std::vector<RankedLeader> leadersOf(const LadderFacts &facts)
{
    std::vector<RankedLeader> found;
    std::vector<OnCallLeader> leaders = facts.leaders;
    std::ranges::stable_sort(leaders, {}, &OnCallLeader::sortOrder);
    std::set<StaffId> named;
    for (const OnCallLeader &leader : leaders) {
        const auto person = std::ranges::find_if(
            facts.staff, [&](const StaffMember &one) { return one.active && one.name.toString() == leader.name; });
        if (leader.active) {
            const StaffMember *known = person == facts.staff.end() ? nullptr : &*person;
            found.push_back(
                ranked({leader.id, {}, leader.title.toString(), leader.name, leader.telephone}, known, facts));
            if (known) {
                named.insert(known->id);
            }
        }
    }
    for (const StaffMember &person : facts.staff) {
        if (person.active && leads(person, facts) && !named.contains(person.id)) {
            found.push_back(ranked({{}, person.id, {}, person.name.toString(), person.telephone}, &person, facts));
        }
    }
    return found;
}

} // namespace

std::vector<LadderStep> ladderOf(EscalationLevel level, const LadderFacts &facts)
{
    std::vector<RankedLeader> leaders = leadersOf(facts);
    std::ranges::stable_sort(leaders, {}, [&](const RankedLeader &one) { return one.rank(level); });
    std::vector<LadderStep> steps;
    std::ranges::transform(leaders, std::back_inserter(steps), &RankedLeader::step);
    return steps;
}

} // namespace dutydesk
