// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/logtoday.h"

#include "log/maskedlog.h"
#include "today/todayselections.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Overdue work first, then what is due today, then what has no deadline; each as it was before.
std::vector<Case> workOfTheDay(std::vector<Case> work, const Today &today, const Clock &clock)
{
    std::erase_if(work, [&](const Case &one) {
        const bool isLater = one.deadline && clock.localDate(*one.deadline) > today.date;
        return isLater
               || std::ranges::find(today.limits, RecordReference::of(one), &RunningLimit::record)
                      != today.limits.end();
    });
    std::ranges::stable_sort(work, [](const Case &left, const Case &right) {
        return left.deadline && (!right.deadline || *left.deadline < *right.deadline);
    });
    return work;
}

} // namespace

WorkToday::WorkToday(const RunningLimits &limits, const FollowUps &openWork, const Clock &clock)
    : TodaySource(Right::ReadRecords)
    , m_limits(limits)
    , m_openWork(openWork)
    , m_clock(clock)
{}

Result<void> WorkToday::tell(const Actor &actor, Today &today) const
{
    TRY(today.limits, m_limits.list(actor));
    TRY(const std::vector<Case> work, m_openWork.list(actor));
    today.openWork = {static_cast<int>(work.size()),
                      static_cast<int>(std::ranges::count(work, Urgency::Important, &Case::urgency))};
    today.due = workOfTheDay(work, today, m_clock);
    for (const RunningLimit &limit : today.limits) {
        today.changesAt(limit.pausedAt ? QDateTime() : limit.warnFrom());
        today.changesAt(limit.pausedAt ? QDateTime() : limit.due);
    }
    for (const Case &one : today.due) {
        today.changesAt(one.deadline.value_or(QDateTime()));
    }
    return {};
}

DutyToday::DutyToday(const RosterService &roster, const LogPages &pages, const CentreRepository &centre)
    : m_roster(roster)
    , m_pages(pages)
    , m_centre(centre)
{}

Result<void> DutyToday::tell(const Actor &, Today &today) const
{
    TRY(today.duty, m_roster.dutyNow());
    TRY(today.page, ifFound(m_pages.lastPage()));
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    today.leadTime = centre.beforeHandingOver;
    for (const std::optional<ShiftOnDuty> &shift : {today.duty.current, today.duty.next}) {
        today.changesAt(shift ? shift->start : QDateTime());
        today.changesAt(shift ? shift->end : QDateTime());
    }
    if (today.page) {
        today.changesAt(today.page->plannedEnd.addSecs(-std::chrono::seconds(today.leadTime).count()));
        today.changesAt(today.page->plannedEnd);
    }
    return {};
}

LinesToday::LinesToday(const LogRepositories &repositories)
    : TodaySource(Right::ReadRecords)
    , m_repositories(repositories)
{}

Result<void> LinesToday::tell(const Actor &, Today &today) const
{
    TRY(const std::optional<LogPage> page, ifFound(m_repositories.pages.first(newestPage())));
    if (!page) {
        return {};
    }
    if (page->state == PageState::DeskClosed) {
        today.waiting.push_back(
            {.kind = TodayKind::DeskClosed, .level = TodayLevel::Warning, .record = RecordReference::of(*page)});
        return {};
    }
    if (page->state == PageState::AwaitingRelief) {
        today.waiting.push_back({.kind = TodayKind::PageAwaitsRelief,
                                 .level = TodayLevel::Overdue,
                                 .record = RecordReference::of(*page),
                                 .count = page->number});
    }
    TRY(const LogVolume volume, m_repositories.volumes.findById(page->volume));
    TRY(std::vector<LogEntry> newest, m_repositories.entries.list(newestLinesOf(page->id, 2 * most)));
    const int count = newest.empty() ? 0 : newest.front().line;
    const std::vector<LogEntry> all = newest; // a correction is newer than what it corrects
    std::erase_if(newest, [&](const LogEntry &line) {
        return std::ranges::find(all, std::optional(line.id), &LogEntry::amends) != all.end();
    });
    newest.erase(newest.begin() + std::min<std::ptrdiff_t>(most, std::ssize(newest)), newest.end());
    today.lines = LinesOfShift{volume, masked(*page), count, masked(std::move(newest))};
    return {};
}

VolumesToday::VolumesToday(const LogRepositories &repositories, const CentreRepository &centre, const Clock &clock)
    : TodaySource(Right::ReadRecords)
    , m_repositories(repositories)
    , m_centre(centre)
    , m_clock(clock)
{}

Result<void> VolumesToday::tell(const Actor &actor, Today &today) const
{
    TRY(const std::vector<LogVolume> volumes,
        m_repositories.volumes.list(Selection<LogVolume>().whereMissing(&LogVolume::purgedAt)));
    if (volumes.empty()) {
        return {};
    }
    TRY(const Centre centre, m_centre.findById(CentreId(1)));
    const LogVolume &oldest = volumes.front();
    const QDateTime keptUntil = oldest.sealedAt ? oldest.sealedAt->addDays(centre.logKeptDays) : QDateTime();
    today.changesAt(keptUntil);
    if (keptUntil.isValid() && keptUntil <= today.now) {
        std::vector<TodayItem> &section = actor.may(Right::PurgeVolume) ? today.waiting : today.reminders;
        section.push_back({.kind = TodayKind::VolumeToPurge,
                           .record = RecordReference::of(oldest),
                           .name = oldest.number.toString(),
                           .day = m_clock.localDate(keptUntil)});
    }
    TRY(const std::optional<LogPage> page, ifFound(m_repositories.pages.first(newestPage())));
    const int left = page ? centre.pagesPerVolume - page->number : pagesOfNotice;
    if (left < pagesOfNotice) {
        today.reminders.push_back({.kind = TodayKind::FullVolume,
                                   .record = RecordReference::of(volumes.back()),
                                   .name = volumes.back().number.toString(),
                                   .count = std::max(left, 0)});
    }
    return {};
}

} // namespace dutydesk
