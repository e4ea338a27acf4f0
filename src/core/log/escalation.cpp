// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/escalation.h"

#include <algorithm>

namespace dutydesk {

EscalationState stateOf(const Escalation &escalation, const std::vector<EscalationAttempt> &attempts)
{
    const auto isAnswer = [](const EscalationAttempt &one) { return one.reached && !one.answer.isEmpty(); };
    if (escalation.cameAt) {
        return EscalationState::Came;
    }
    if (std::ranges::any_of(attempts, isAnswer)) {
        return EscalationState::Answered;
    }
    if (escalation.endedAt) {
        return EscalationState::Settled;
    }
    if (std::ranges::any_of(attempts, &EscalationAttempt::reached)) {
        return EscalationState::Reached;
    }
    return attempts.empty() ? EscalationState::Begun : EscalationState::NotReached;
}

} // namespace dutydesk
