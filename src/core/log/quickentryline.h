// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/case.h"

namespace dutydesk {

/// The parts of what was typed into the quick entry line, such as `3-502 来访 漏水 已派人 !`.
///
/// The place comes first: a unit in one of the usual notations (3-502, 3栋502, 3幢1单元502室, A座1203), a known place,
/// or the text before a colon. The next word may say how the matter came (来电 …). A `!` as the last word means that
/// the matter is to be followed up, and `!!` that it is urgent. The rest is the matter.
struct QuickEntryLine
{
    static QuickEntryLine read(const QString &typed, const QStringList &knownPlaces);

    /// Reads what was typed about a missed, late or outgoing call (HO-15), which may be nothing but a telephone number.
    static QuickEntryLine readCall(EntrySource source, const QString &typed, const QStringList &knownPlaces);

    /// The draft of the log line, for an event that happens `now`.
    LogEntryDraft draft(const QDateTime &now) const;
    FollowUpDraft followUpDraft() const { return {.urgency = urgency.value_or(Urgency::Ordinary)}; }

    QString place = {};
    std::optional<EntrySource> source = {}; ///< nothing if the line does not say it
    QString telephone = {};                 ///< of a missed, late or outgoing call only
    QString matter = {};
    std::optional<Urgency> urgency = {}; ///< nothing if it need not be followed up

    bool operator==(const QuickEntryLine &) const = default;
};

} // namespace dutydesk
