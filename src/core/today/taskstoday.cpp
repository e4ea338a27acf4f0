// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/taskstoday.h"

#include "privacy/maskedrecord.h"

namespace dutydesk {

namespace {

std::optional<TodayKind> kindFor(const Actor &actor, const Case &task)
{
    const bool isReported = task.state == CaseState::ReportedBack;
    if (task.kind != CaseKind::Task || (isReported ? task.givenBy : task.responsible) != actor.staff) {
        return {};
    }
    return isReported ? TodayKind::TaskToAccept : TodayKind::TaskForMe;
}

} // namespace

TasksToday::TasksToday(const LogRepositories &repositories, const Clock &clock)
    : TodaySource(Right::ReadRecords)
    , m_repositories(repositories)
    , m_clock(clock)
{}

Result<void> TasksToday::tell(const Actor &actor, Today &today) const
{
    TRY(const std::vector<Case> open, listOpen(m_repositories.cases));
    for (const Case &task : masked(open)) {
        const std::optional<TodayKind> kind = kindFor(actor, task);
        if (!kind) {
            continue;
        }
        const bool isOverdue = kind == TodayKind::TaskForMe && task.deadline && *task.deadline < today.now;
        today.waiting.push_back(
            {.kind = *kind,
             .level = isOverdue                          ? TodayLevel::Overdue
                      : *kind == TodayKind::TaskToAccept ? TodayLevel::Warning
                                                         : TodayLevel::Calm,
             .record = RecordReference::of(task),
             .name = task.place.isEmpty() ? task.matter.toString() : task.place + u' ' + task.matter.toString(),
             .day = task.deadline ? std::optional(m_clock.localDate(*task.deadline)) : std::nullopt});
        today.changesAt(task.deadline.value_or(QDateTime()));
    }
    return {};
}

} // namespace dutydesk
