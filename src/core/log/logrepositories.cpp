// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logrepositories.h"

#include <algorithm>
#include <tuple>

namespace dutydesk {

Result<std::vector<Case>> listOpen(const CaseRepository &repository)
{
    TRY(std::vector<Case> open, repository.list(openCases()));
    std::ranges::stable_sort(open, [](const Case &left, const Case &right) {
        const auto rank = [](const Case &work) {
            return std::tuple(-static_cast<int>(work.urgency), !work.deadline.has_value(),
                              work.deadline.value_or(QDateTime()));
        };
        return rank(left) < rank(right);
    });
    return open;
}

Result<std::map<EscalationId, std::vector<EscalationAttempt>>> attemptsOf(const EscalationAttemptRepository &repository,
                                                                          const std::vector<Escalation> &escalations)
{
    std::vector<EscalationId> ids;
    std::ranges::transform(escalations, std::back_inserter(ids), &Escalation::id);
    TRY(const std::vector<EscalationAttempt> found,
        repository.list(Selection<EscalationAttempt>().whereOneOf(&EscalationAttempt::escalation, ids)));
    std::map<EscalationId, std::vector<EscalationAttempt>> attempts;
    for (const EscalationAttempt &attempt : found) {
        attempts[attempt.escalation].push_back(attempt);
    }
    return attempts;
}

} // namespace dutydesk
