// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logofflats.h"

#include "base/halfwidth.h"
#include "base/try.h"

#include <algorithm>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

bool names(const LogEntry &entry, const UnitNumber &unit)
{
    const auto isIt = [&](const UnitNumber &written) { return written.mayMean(unit); };
    return std::ranges::any_of(UnitNumber::allIn(entry.place), isIt)
           || std::ranges::any_of(UnitNumber::allIn(entry.matter.toString()), isIt);
}

} // namespace

LogOfFlats::LogOfFlats(LogRepositories repositories, const StaffRepository &staff, Journal &journal)
    : m_repositories(repositories)
    , m_staff(staff)
    , m_journal(journal)
{}

Result<std::vector<HistoryLine>> LogOfFlats::of(const UnitNumber &unit) const
{
    TRY(const std::vector<LogEntry> entries, linesWith(unit.number));
    std::set<LogEntryId> named;
    std::set<LogEntryId> struck;
    for (const LogEntry &entry : entries) {
        if (names(entry, unit) || (entry.amends && named.contains(*entry.amends))) {
            named.insert(entry.id);
        }
        if (entry.amends) {
            struck.insert(*entry.amends);
        }
    }
    TRY(const PastNames *const past, m_journal.pastNames());
    const PageNames names(*past, m_staff);
    std::vector<HistoryLine> lines;
    for (const LogEntry &entry : entries) {
        if (!named.contains(entry.id)) {
            continue;
        }
        TRY(const HistoryLine line, lineOf(entry, struck.contains(entry.id), names));
        lines.push_back(line);
    }
    return lines;
}

/// The lines with the number in half-width or full-width characters, in the order in which they were written.
Result<std::vector<LogEntry>> LogOfFlats::linesWith(const QString &number) const
{
    TRY(std::vector<LogEntry> lines, m_repositories.entries.listContaining(number));
    TRY(const std::vector<LogEntry> wide, m_repositories.entries.listContaining(toFullWidth(number)));
    lines.insert(lines.end(), wide.begin(), wide.end());
    std::ranges::sort(lines, {}, &LogEntry::id);
    const auto isSame = [](const LogEntry &one, const LogEntry &other) { return one.id == other.id; };
    lines.erase(std::unique(lines.begin(), lines.end(), isSame), lines.end()); // Clang 14 lacks the one of ranges
    return lines;
}

Result<HistoryLine> LogOfFlats::lineOf(const LogEntry &entry, bool isStruck, const PageNames &names) const
{
    TRY(const LogPage page, m_repositories.pages.findById(entry.page));
    TRY(const QString officer, names.on(page).of(entry.officer));
    const QString matter = entry.matter.toString();
    return HistoryLine{.at = entry.happenedAt,
                       .kind = HistoryKind::LogEntry,
                       .reference = entry.id.value(),
                       .number = u"%1-%2"_s.arg(page.number).arg(entry.line),
                       .text = entry.action.isEmpty() ? matter : matter + u'\n' + entry.action,
                       .person = entry.person,
                       .telephone = entry.telephone,
                       .officer = officer,
                       .isOpen = entry.state == EntryState::FollowUp && !isStruck,
                       .isStruck = isStruck};
}

} // namespace dutydesk
