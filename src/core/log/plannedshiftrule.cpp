// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/plannedshiftrule.h"

namespace dutydesk {

namespace {

/// The local day at the desk is one before or after that of UTC at most, and the shift that begins next, or began
/// last, is of a day beside it.
constexpr int daysApart = 2;

constexpr qint64 longestShift = 24 * 3600; ///< in seconds

QDate utcDay(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).date();
}

bool hasPlannedTimes(const LogPage &page)
{
    const qint64 length = page.plannedStart.secsTo(page.plannedEnd);
    return length > 0 && length <= longestShift && std::abs(page.date.daysTo(page.plannedStart.toUTC().date())) <= 1;
}

} // namespace

JointRule::Finding PlannedShiftRule::check(const ReadEntry &read)
{
    if (read.entry.kind == EntryKind::ClockAnomaly && read.body) {
        m_anomaly = ClockAnomaly::of(read.body->row);
    } else if (const std::optional<ShiftPattern> pattern = read.record<ShiftPattern>()) {
        m_kinds.insert_or_assign(pattern->id.value(), pattern->kind);
    } else if (const std::optional<LogPage> page = read.record<LogPage>();
               page && m_pages.insert(page->id.value()).second) {
        const auto kind = m_kinds.find(page->pattern.value());
        const bool isDuty = kind != m_kinds.end() && kind->second == ShiftKind::Duty;
        return isDuty && hasPlannedTimes(*page) && isOfItsDay(read.entry, *page)
                   ? Finding()
                   : Finding(read.bad(JournalProblem::WrongBody));
    }
    return std::nullopt;
}

bool PlannedShiftRule::isOfItsDay(const JournalEntry &entry, const LogPage &page) const
{
    return page.date >= earliestDay(entry).addDays(-daysApart) && page.date <= utcDay(entry.timeMs).addDays(daysApart);
}

/// A clock that is behind chooses the shift of the day that it shows.
QDate PlannedShiftRule::earliestDay(const JournalEntry &entry) const
{
    const bool isBehind = m_anomaly && m_anomaly->isBehind() && m_anomaly->timeMs() == entry.timeMs;
    return utcDay(isBehind ? m_anomaly->wallMs : entry.timeMs);
}

} // namespace dutydesk
