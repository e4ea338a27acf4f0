// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/handover.h"

namespace dutydesk {

/// The reasons for which a page needs the manager's attention (HO-10).
enum class PageException {
    MissingItem,
    LateArrival,
    Overridden,
    Objection,
    Refused,
    Abnormality,
    WorkPastDeadline,
    Disputed,
    SignedInPlace,      ///< the manager signed for an absent officer
    ClosedBeforeRelief, ///< the desk was closed although a relief was on the roster
    CountedOtherwise,   ///< the incoming officer counted another number or state than the outgoing officer
    LeaderNotReached,   ///< a leader was called, and could not be reached (HO-13)
};

/// What of a page its exceptions follow from.
struct ExceptionFacts
{
    std::optional<Handover> handover = {}; ///< the one that was not refused
    std::vector<Handover> refused = {};
    std::vector<ItemCount> counts = {}; ///< of the one that was not refused, as are the answers
    std::vector<OpenWorkAnswer> answers = {};
    bool isClosedBeforeRelief = false;
    bool isReliefLate = false;
    bool hasWorkPastDeadline = false;
    bool isLeaderNotReached = false;
};

std::vector<PageException> exceptionsOf(const ExceptionFacts &facts);

} // namespace dutydesk
