// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace dutydesk {

/// From the best to the worst.
enum class LimitState { Paused, Running, Near, Over };

/// What must have happened by the end of a limit.
enum class LimitKind {
    Deadline, ///< the whole case, as its deadline says
    Answer,
    OnSite,
    DepartmentTold,
    Solved,
    OwnerTold,
    Revisit,
    Recheck,
    NextStep
};

template<>
inline constexpr int lastEnumerator<LimitKind> = 8;

/// Something that must be done by a moment, with what is to be done next about it. Its texts are masked.
struct RunningLimit
{
    RecordReference record; ///< what it belongs to
    QString place;
    QString matter;
    QString nextStep;
    QDateTime from; ///< UTC: since when the time runs, without its pauses
    QDateTime due;  ///< UTC
    LimitKind kind = LimitKind::Deadline;
    std::optional<QDateTime> pausedAt = {}; ///< UTC

    /// From when on it is near: when 80 % of its time are over, and a minute before its end at the latest.
    QDateTime warnFrom() const;

    LimitState stateAt(const QDateTime &now) const;

    /// Less than nothing if it is over. While it is paused, what was left then.
    std::chrono::seconds leftAt(const QDateTime &now) const;

    bool operator==(const RunningLimit &) const = default;
};

} // namespace dutydesk
