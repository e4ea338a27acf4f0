// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/unitnumber.h"

#include <QDateTime>

#include <vector>

namespace dutydesk {

/// What a line in the history of a flat is.
enum class HistoryKind { LogEntry, Complaint, HelpRequest, Repair, Finding, Visit };

/// One matter of a flat (OW-3).
struct HistoryLine
{
    QDateTime at;
    HistoryKind kind;
    qint64 reference; ///< id of the record that it tells of
    QString number;   ///< as people name it: page and line, or the case's number
    QString text;     ///< what it was and what came of it
    QString person;   ///< who called, as it was written
    QString telephone;
    QString officer;
    bool isOpen;   ///< to be followed up
    bool isStruck; ///< corrected by a later line

    bool operator==(const HistoryLine &) const = default;
};

/// A module that knows matters of flats. Each module that does has one; the owner archive asks them all.
class FlatHistorySource
{
public:
    virtual ~FlatHistorySource() = default;

    /// What names this flat in any usual writing, in any order. A writing without the entrance is taken to mean every
    /// flat of that number in the building.
    virtual Result<std::vector<HistoryLine>> of(const UnitNumber &unit) const = 0;
};

} // namespace dutydesk
