// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/caselimit.h"

#include <algorithm>

namespace dutydesk {

bool CaseLimit::isMissedAt(const QDateTime &now) const
{
    return !pausedAt && endedAt.value_or(now) > due;
}

RunningLimit runningLimit(const CaseLimit &limit, const Case &of)
{
    return {.record = RecordReference::of(of),
            .place = of.place,
            .matter = of.matter.toString(),
            .nextStep = of.nextStep,
            .from = limit.runsFrom,
            .due = limit.due,
            .kind = limit.kind,
            .pausedAt = limit.pausedAt};
}

std::optional<CaseLimit> afterAct(CaseLimit before, CaseAct act, const QDateTime &at, const QDateTime &due)
{
    const bool isPaused = before.pausedAt.has_value();
    const bool isMissed = before.isMissedAt(at);
    bool isPossible = !before.endedAt;
    switch (act) {
    case CaseAct::ChangeLimit:
        isPossible = isPossible && !isPaused && !isMissed && due > at && due != before.due;
        before.due = due;
        break;
    case CaseAct::PauseLimit:
        isPossible = isPossible && !isPaused && !isMissed;
        before.pausedAt = at;
        break;
    case CaseAct::ResumeLimit:
        isPossible = isPossible && isPaused;
        if (isPaused) {
            const qint64 pause = before.pausedAt->secsTo(at);
            before.runsFrom = before.runsFrom.addSecs(pause);
            before.due = before.due.addSecs(pause);
            before.pausedAt.reset();
        }
        break;
    case CaseAct::ExplainLimit:
        isPossible = isPossible && isMissed && !before.explainedAt;
        before.explainedAt = at;
        break;
    case CaseAct::MeetLimit:
        before.endedAt = at;
        break;
    default:
        return std::nullopt;
    }
    return isPossible ? std::optional(before) : std::nullopt;
}

bool admits(const CaseLimit &limit, CaseAct act, const QDateTime &at)
{
    return afterAct(limit, act, at, std::max(limit.due, at).addSecs(1)).has_value();
}

} // namespace dutydesk
