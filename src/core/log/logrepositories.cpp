// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logrepositories.h"

#include <algorithm>
#include <tuple>

namespace dutydesk {

Result<std::vector<OpenWork>> listOpen(const OpenWorkRepository &repository)
{
    TRY(std::vector<OpenWork> open, repository.where(&OpenWork::state, WorkState::Open));
    std::ranges::stable_sort(open, [](const OpenWork &left, const OpenWork &right) {
        const auto rank = [](const OpenWork &work) {
            return std::tuple(-static_cast<int>(work.urgency), !work.deadline.has_value(),
                              work.deadline.value_or(QDateTime()));
        };
        return rank(left) < rank(right);
    });
    return open;
}

} // namespace dutydesk
