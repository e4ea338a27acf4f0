// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"

#include <QDateTime>

namespace dutydesk {

enum class LimitState { Running, Near, Over };

/// Something that must be done by a moment, with what is to be done next about it. Its texts are masked.
struct RunningLimit
{
    RecordReference record; ///< what it belongs to
    QString place;
    QString matter;
    QString nextStep;
    QDateTime from; ///< UTC: since when the time runs
    QDateTime due;  ///< UTC

    /// From when on it is near: when 80 % of its time are over, and a minute before its end at the latest.
    QDateTime warnFrom() const;

    LimitState stateAt(const QDateTime &now) const;

    bool operator==(const RunningLimit &) const = default;
};

} // namespace dutydesk
