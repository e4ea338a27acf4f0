// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/handover.h"

#include <algorithm>

namespace dutydesk {

int minutesLate(const QDateTime &arrived, const QDateTime &expected)
{
    const auto minuteOf = [](const QDateTime &moment) { return moment.toSecsSinceEpoch() / 60; };
    return static_cast<int>(std::max<qint64>(0, minuteOf(arrived) - minuteOf(expected)));
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
