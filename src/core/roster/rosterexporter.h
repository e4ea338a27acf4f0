// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/monthroster.h"

namespace dutydesk {

/// Makes files out of a month's roster, for other programs. Nothing is written: where the bytes go is the caller's
/// affair.
class RosterExporter
{
public:
    virtual ~RosterExporter() = default;

    /// A spreadsheet (.xlsx): the month as on screen. Text stays text, whatever it begins with.
    virtual Result<QByteArray> spreadsheet(const MonthRoster &roster) const = 0;

    /// The duties as a calendar (.ics), of one person or of all. A duty keeps its identity from export to export, so
    /// that a calendar which takes it in again changes what it has and doubles nothing.
    virtual Result<QByteArray> calendar(const MonthRoster &roster, std::optional<StaffId> who) const = 0;
};

} // namespace dutydesk
