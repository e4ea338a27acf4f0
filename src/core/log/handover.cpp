// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/handover.h"

#include <algorithm>
#include <span>

namespace dutydesk {

int minutesLate(const QDateTime &arrived, const QDateTime &expected)
{
    const auto minuteOf = [](const QDateTime &moment) { return moment.toSecsSinceEpoch() / 60; };
    return static_cast<int>(std::max<qint64>(0, minuteOf(arrived) - minuteOf(expected)));
}

std::size_t firstRecount(const std::vector<ItemCount> &counts)
{
    for (std::size_t place = 0; place < counts.size(); ++place) {
        const auto before = std::span(counts).first(place);
        if (std::ranges::find(before, counts[place].item, &ItemCount::item) != before.end()) {
            return place;
        }
    }
    return counts.size();
}

std::vector<ItemCount> contradictingCounts(const std::vector<ItemCount> &counts)
{
    const auto first = std::span(counts).first(firstRecount(counts));
    std::vector<ItemCount> contradicting;
    for (const ItemCount &second : std::span(counts).subspan(first.size())) {
        const auto told = std::ranges::find(first, second.item, &ItemCount::item);
        if (told == first.end() || told->found != second.found || told->state != second.state) {
            contradicting.push_back(second);
        }
    }
    return contradicting;
}

bool Handover::isLifted(CaseId work) const
{
    return std::ranges::find(liftedWork, work) != liftedWork.end();
}

Handover Handover::begun(HandoverId id, LogPageId page, StaffId outgoing)
{
    return {.id = id,
            .page = page,
            .outgoing = outgoing,
            .itemsTidy = false,
            .deskClean = false,
            .evidenceCollected = false,
            .explanation = {},
            .closingReason = {},
            .inPlaceReason = {},
            .statementSequence = {},
            .outgoingSignedAt = {},
            .overrideBy = {},
            .overrideReason = {},
            .liftedWork = {},
            .incoming = {},
            .arrivedAt = {},
            .dressInOrder = false,
            .previousPageRead = false,
            .areaInOrder = false,
            .abnormality = {},
            .objection = {},
            .incomingSequence = {},
            .incomingSignedAt = {},
            .refusalReason = {},
            .refusedAt = {}};
}

} // namespace dutydesk
