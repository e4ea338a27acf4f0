// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/monthroster.h"

namespace dutydesk {

/// Turns a month's roster into the bytes of a file for other programs. The caller writes the file.
class RosterExporter
{
public:
    virtual ~RosterExporter() = default;

    /// A spreadsheet (.xlsx) of the month as on screen. Text is never read as a formula, whatever it begins with.
    virtual Result<QByteArray> spreadsheet(const MonthRoster &roster) const = 0;

    /// The duties of one person or of all as a calendar (.ics). A duty keeps its identifier in every export, so that a
    /// second import updates the duties and does not duplicate them.
    virtual Result<QByteArray> calendar(const MonthRoster &roster, std::optional<StaffId> who) const = 0;
};

} // namespace dutydesk
