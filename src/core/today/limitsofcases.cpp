// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/limitsofcases.h"

#include "privacy/maskedrecord.h"

#include <map>

namespace dutydesk {

namespace {

/// One time of each record with one of these ids.
template<Record T>
Result<std::map<IdOf<T>, QDateTime>> timesOf(const Repository<T> &repository, const std::vector<IdOf<T>> &ids,
                                             QDateTime T::*time)
{
    TRY(const std::vector<T> found, repository.list(Selection<T>().whereOneOf(&T::id, ids)));
    std::map<IdOf<T>, QDateTime> times;
    for (const T &record : found) {
        times.emplace(record.id, record.*time);
    }
    return times;
}

/// Those that somebody set.
Result<std::vector<RunningLimit>> setLimitsOf(const std::vector<Case> &open, const LogRepositories &repositories)
{
    std::map<CaseId, const Case *> cases;
    for (const Case &one : open) {
        cases.emplace(one.id, &one);
    }
    TRY(const std::vector<CaseLimit> running, repositories.limits.list(runningLimits()));
    std::vector<RunningLimit> limits;
    for (const CaseLimit &limit : running) {
        if (const auto of = cases.find(limit.of); of != cases.end()) {
            limits.push_back(runningLimit(limit, *of->second));
        }
    }
    return limits;
}

Result<std::vector<RunningLimit>> deadlinesOf(const std::vector<Case> &works, const LogRepositories &repositories)
{
    std::vector<LogEntryId> lines;
    std::vector<LogPageId> pages;
    for (const Case &work : works) {
        if (work.entry) {
            lines.push_back(*work.entry);
        }
        pages.push_back(work.page);
    }
    TRY(const auto written, timesOf<LogEntry>(repositories.entries, lines, &LogEntry::writtenAt));
    TRY(const auto opened, timesOf<LogPage>(repositories.pages, pages, &LogPage::openedAt));
    std::vector<RunningLimit> limits;
    for (const Case &work : works) {
        const auto line = work.entry ? written.find(*work.entry) : written.end(); // a purge takes lines away
        const auto page = opened.find(work.page);
        limits.push_back({.record = RecordReference::of(work),
                          .place = work.place,
                          .matter = work.matter.toString(),
                          .nextStep = work.nextStep,
                          .from = line != written.end()  ? line->second
                                  : page != opened.end() ? page->second
                                                         : *work.deadline,
                          .due = *work.deadline});
    }
    return limits;
}

} // namespace

RunningLimits::Source limitsOfCases(const LogRepositories &repositories)
{
    return [repositories]() -> Result<std::vector<RunningLimit>> {
        TRY(std::vector<Case> works, masked(repositories.cases.list(openCases())));
        TRY(std::vector<RunningLimit> all, setLimitsOf(works, repositories));
        std::erase_if(works, [](const Case &work) { return !work.deadline || work.state == CaseState::ReportedBack; });
        TRY(const std::vector<RunningLimit> deadlines, deadlinesOf(works, repositories));
        all.insert(all.end(), deadlines.begin(), deadlines.end());
        return all;
    };
}

} // namespace dutydesk
