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

template<Record T>
bool names(const T &record, const UnitNumber &unit)
{
    const auto isIt = [&](const UnitNumber &written) { return written.mayMean(unit); };
    return std::ranges::any_of(UnitNumber::allIn(record.place), isIt)
           || std::ranges::any_of(UnitNumber::allIn(record.matter.toString()), isIt);
}

/// The records with the number in half-width or full-width characters, in the order in which they were written.
template<typename Records>
auto with(const QString &number, const Records &repository) -> decltype(repository.listContaining(number))
{
    TRY(auto found, repository.listContaining(number));
    TRY(const auto wide, repository.listContaining(toFullWidth(number)));
    found.insert(found.end(), wide.begin(), wide.end());
    std::ranges::sort(found, {}, [](const auto &one) { return one.id; });
    const auto isSame = [](const auto &one, const auto &other) { return one.id == other.id; };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end()); // Clang 14 lacks the one of ranges
    return found;
}

} // namespace

LogOfFlats::LogOfFlats(LogRepositories repositories, const StaffRepository &staff, Journal &journal)
    : m_repositories(repositories)
    , m_staff(staff)
    , m_journal(journal)
{}

Result<std::vector<HistoryLine>> LogOfFlats::of(const UnitNumber &unit) const
{
    TRY(const std::vector<LogEntry> entries, linesOf(unit));
    TRY(const std::vector<Case> cases, casesOf(unit));
    TRY(const PastNames *const past, m_journal.pastNames());
    const PageNames names(*past, m_staff);
    std::vector<HistoryLine> lines;
    for (const LogEntry &entry : entries) {
        const auto isOf = [&](std::optional<LogEntryId> line) { return line == entry.id; };
        const bool isStruck = std::ranges::any_of(entries, isOf, &LogEntry::amends);
        const bool hasCase = std::ranges::any_of(cases, isOf, &Case::entry);
        const bool isOpen = entry.state == EntryState::FollowUp && !isStruck && !hasCase;
        TRY(const HistoryLine line, lineOf(entry, isOpen, isStruck, names));
        lines.push_back(line);
    }
    for (const Case &one : cases) {
        TRY(const HistoryLine line, lineOf(one, names));
        lines.push_back(line);
    }
    return lines;
}

/// The lines that name the flat, and those that correct them.
Result<std::vector<LogEntry>> LogOfFlats::linesOf(const UnitNumber &unit) const
{
    TRY(std::vector<LogEntry> entries, with(unit.number, m_repositories.entries));
    std::set<LogEntryId> named;
    std::erase_if(entries, [&](const LogEntry &entry) {
        const bool isNamed = names(entry, unit) || (entry.amends && named.contains(*entry.amends));
        return !isNamed || !named.insert(entry.id).second;
    });
    return entries;
}

Result<std::vector<Case>> LogOfFlats::casesOf(const UnitNumber &unit) const
{
    TRY(std::vector<Case> cases, with(unit.number, m_repositories.cases));
    std::erase_if(cases, [&](const Case &one) { return !names(one, unit); });
    return cases;
}

Result<HistoryLine> LogOfFlats::lineOf(const LogEntry &entry, bool isOpen, bool isStruck, const PageNames &names) const
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
                       .isOpen = isOpen,
                       .isStruck = isStruck};
}

Result<HistoryLine> LogOfFlats::lineOf(const Case &one, const PageNames &names) const
{
    TRY(const LogPage page, m_repositories.pages.findById(one.page));
    TRY(const QString officer, names.on(page).of(one.givenBy));
    const QString matter = one.matter.toString();
    return HistoryLine{.at = one.receivedAt,
                       .kind = one.kind == CaseKind::Task ? HistoryKind::Task : HistoryKind::FollowUp,
                       .reference = one.id.value(),
                       .number = one.number(),
                       .text = one.progress.isEmpty() ? matter : matter + u'\n' + one.progress,
                       .person = {},
                       .telephone = {},
                       .officer = officer,
                       .isOpen = one.isOpen(),
                       .isStruck = false};
}

} // namespace dutydesk
