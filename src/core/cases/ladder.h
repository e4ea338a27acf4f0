// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/escalation.h"

#include <set>

namespace dutydesk {

/// A leader to whom a matter can be put.
struct LadderStep
{
    std::optional<OnCallLeaderId> leader;
    std::optional<StaffId> staff; ///< the same person as a member of the staff, or somebody who is no on-call leader
    QString title;
    QString name;
    QString telephone;
    bool isOnDuty = false;
    bool isAway = false;        ///< on leave today
    bool wasNotReached = false; ///< about this matter

    bool operator==(const LadderStep &) const = default;
};

/// What the ladder follows from.
struct LadderFacts
{
    std::vector<OnCallLeader> leaders;
    std::vector<StaffMember> staff;
    std::set<StaffId> onDuty = {};
    std::set<StaffId> onLeave = {};
    QString dutyManager = {};                ///< as the head of the page names them
    std::vector<Escalation> notReached = {}; ///< those about the matter that reached nobody
};

/// Who is told now and who is next (HO-13): what the officer cannot decide goes to the duty manager and the centre
/// manager, what is major to the regional manager, then to the on-call leaders in their order. Who is on leave, and
/// who was not reached, stands behind the others.
std::vector<LadderStep> ladderOf(EscalationLevel level, const LadderFacts &facts);

} // namespace dutydesk
