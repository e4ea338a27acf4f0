// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/clockwatch.h"
#include "journal/jointrule.h"
#include "log/logpage.h"
#include "roster/shiftpattern.h"

#include <map>
#include <set>

namespace dutydesk {

/// A page is for a shift of duty of about the day on which it is begun, so that none is put among those of another day
/// (HO-2).
class PlannedShiftRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    bool isOfItsDay(const JournalEntry &entry, const LogPage &page) const;
    QDate earliestDay(const JournalEntry &entry) const;

    std::set<qint64> m_pages;
    std::map<qint64, ShiftKind> m_kinds;   ///< of the shift patterns, as last written
    std::optional<ClockAnomaly> m_anomaly; ///< the last one that was noted
};

} // namespace dutydesk
