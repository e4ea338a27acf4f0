// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "roster/rosterexporter.h"

namespace dutydesk {

/// Exports the roster as xlsx and iCalendar (RO-7).
class RosterFiles final : public RosterExporter
{
public:
    explicit RosterFiles(const Clock &clock);

    Result<QByteArray> spreadsheet(const MonthRoster &roster) const override;
    Result<QByteArray> calendar(const MonthRoster &roster, std::optional<StaffId> who) const override;

private:
    const Clock &m_clock;
};

} // namespace dutydesk
