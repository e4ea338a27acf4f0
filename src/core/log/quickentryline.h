// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/openwork.h"

namespace dutydesk {

/// How the line at the foot of the window is read: `3-502 来访 漏水 已派人 !`.
///
/// The place stands first: a unit in one of the usual writings (3-502, 3栋502, 3幢1单元502室, A座1203), a place that is
/// known already, or what stands before a colon. A word of its own after it may say how the matter came (来电 …). A `!`
/// as the last word means follow up, `!!` urgent. All the rest is the matter.
struct QuickEntryLine
{
    static QuickEntryLine read(const QString &typed, const QStringList &knownPlaces);

    /// What is written for it. `now` is the time of the event.
    LogEntryDraft draft(const QDateTime &now) const;
    FollowUpDraft followUpDraft() const { return {.urgency = urgency.value_or(Urgency::Ordinary)}; }

    QString place = {};
    std::optional<EntrySource> source = {}; ///< where the line says it
    QString matter = {};
    std::optional<Urgency> urgency = {}; ///< where it is to be followed up

    bool operator==(const QuickEntryLine &) const = default;
};

} // namespace dutydesk
