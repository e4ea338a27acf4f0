// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/unitnumber.h"

#include <QDateTime>

#include <vector>

namespace dutydesk {

/// The kind of record that a line in the history of a flat shows.
enum class HistoryKind { LogEntry, Complaint, HelpRequest, Repair, Finding, Visit, FollowUp, Task };

/// One line in the history of a flat (OW-3).
struct HistoryLine
{
    QDateTime at;
    HistoryKind kind;
    qint64 reference; ///< id of the record that this line shows
    QString number;   ///< as people name the record: page and line, or the case's number
    QString text;     ///< the matter and its outcome
    QString person;   ///< the caller's name as it was written
    QString telephone;
    QString officer;
    bool isOpen;   ///< to be followed up
    bool isStruck; ///< corrected by a later line

    bool operator==(const HistoryLine &) const = default;
};

/// A source of lines for the history of flats. Each module with such records has one; the owner archive asks them all.
class FlatHistorySource
{
public:
    virtual ~FlatHistorySource() = default;

    /// The lines that mention this flat in any usual notation, in any order. A mention without the entrance counts for
    /// every flat of that number in the building.
    virtual Result<std::vector<HistoryLine>> of(const UnitNumber &unit) const = 0;
};

} // namespace dutydesk
