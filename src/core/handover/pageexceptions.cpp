// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/pageexceptions.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Whether the manager lifted a block, for the page's handover or for one that was refused.
bool wasLifted(const ExceptionFacts &facts)
{
    const auto isLifted = [](const Handover &handover) { return handover.overrideBy.has_value(); };
    return (facts.handover && isLifted(*facts.handover)) || std::ranges::any_of(facts.refused, isLifted);
}

} // namespace

std::vector<PageException> exceptionsOf(const ExceptionFacts &facts)
{
    std::vector<PageException> found;
    const auto note = [&](bool is, PageException exception) {
        if (is) {
            found.push_back(exception);
        }
    };
    note(facts.isClosedBeforeRelief, PageException::ClosedBeforeRelief);
    note(std::ranges::any_of(facts.counts, &ItemCount::isException), PageException::MissingItem);
    note(!contradictingCounts(facts.counts).empty(), PageException::CountedOtherwise);
    note(facts.isReliefLate, PageException::LateArrival);
    note(wasLifted(facts), PageException::Overridden);
    if (facts.handover) {
        note(!facts.handover->objection.isEmpty(), PageException::Objection);
        note(!facts.handover->abnormality.isEmpty(), PageException::Abnormality);
        note(!facts.handover->inPlaceReason.isEmpty(), PageException::SignedInPlace);
    }
    note(!facts.refused.empty(), PageException::Refused);
    note(facts.hasWorkPastDeadline, PageException::WorkPastDeadline);
    note(std::ranges::find(facts.answers, WorkAnswer::Disputed, &OpenWorkAnswer::answer) != facts.answers.end(),
         PageException::Disputed);
    note(facts.isLeaderNotReached, PageException::LeaderNotReached);
    return found;
}

} // namespace dutydesk
