// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/officetoday.h"

#include <algorithm>

namespace dutydesk {

RosterToday::RosterToday(const RosterService &roster)
    : m_roster(roster)
{}

Result<void> RosterToday::tell(const Actor &actor, Today &today) const
{
    TRY(const RosterReminder reminder, m_roster.reminder(today.date));
    if (reminder.level != RosterReminder::Level::None) {
        std::vector<TodayItem> &section = actor.may(Right::CompileRoster) ? today.waiting : today.reminders;
        section.push_back(
            {.kind = TodayKind::UnpublishedRoster,
             .level = reminder.level == RosterReminder::Level::Alarm ? TodayLevel::Overdue : TodayLevel::Warning,
             .day = reminder.month});
    }
    return {};
}

FacilitiesToday::FacilitiesToday(const FacilityRegister &facilities)
    : TodaySource(Right::ReadRecords)
    , m_facilities(facilities)
{}

Result<void> FacilitiesToday::tell(const Actor &actor, Today &today) const
{
    TRY(std::vector<FacilityLine> lines, m_facilities.facilities(actor));
    std::erase_if(lines, [](const FacilityLine &line) { return !line.inspectionIsDue; });
    std::ranges::stable_sort(lines, {}, [](const FacilityLine &line) { return *line.facility.inspectedUntil; });
    for (const FacilityLine &line : lines) {
        const QDate until = *line.facility.inspectedUntil;
        today.reminders.push_back({.kind = TodayKind::Inspection,
                                   .level = until < today.date ? TodayLevel::Overdue : TodayLevel::Calm,
                                   .record = RecordReference::of(line.facility),
                                   .name = line.facility.name.toString(),
                                   .day = until});
    }
    return {};
}

RequestsToday::RequestsToday(const Repository<DataRequest> &requests, const Clock &clock)
    : TodaySource(Right::GuardOwnerData)
    , m_requests(requests)
    , m_clock(clock)
{}

Result<void> RequestsToday::tell(const Actor &, Today &today) const
{
    TRY(const std::vector<DataRequest> open,
        m_requests.list(Selection<DataRequest>().whereMissing(&DataRequest::doneAt)));
    for (const DataRequest &request : open) {
        today.waiting.push_back({.kind = TodayKind::DataRequest,
                                 .level = TodayLevel::Warning,
                                 .record = RecordReference::of(request),
                                 .day = m_clock.localDate(request.askedAt),
                                 .request = request.kind});
    }
    return {};
}

BackupToday::BackupToday(BackupService &backups)
    : m_backups(backups)
{}

Result<void> BackupToday::tell(const Actor &, Today &today) const
{
    TRY(const std::optional<BackupWarning> warning, m_backups.warning());
    if (warning) {
        const bool isLate = warning->kind == BackupWarning::Kind::Late;
        today.reminders.push_back({.kind = TodayKind::Backup,
                                   .level = isLate ? TodayLevel::Overdue : TodayLevel::Warning,
                                   .backup = warning});
    }
    return {};
}

ReportsToday::ReportsToday(const EscalationService &escalations)
    : TodaySource(Right::ReadRecords)
    , m_escalations(escalations)
{}

Result<void> ReportsToday::tell(const Actor &actor, Today &today) const
{
    TRY(const std::vector<ShownEscalation> reports, m_escalations.waitingFor(actor));
    for (const ShownEscalation &report : reports) {
        const CaseSubject about = report.escalation.subject();
        const std::optional<RecordReference> line =
            about.entry ? std::optional(RecordReference{RecordType::LogEntry, about.entry->value()}) : std::nullopt;
        const std::optional<RecordReference> work =
            about.work ? std::optional(RecordReference{RecordType::Case, about.work->value()}) : std::nullopt;
        today.waiting.push_back(
            {.kind = TodayKind::ReportToMe,
             .level = report.escalation.level == EscalationLevel::Major ? TodayLevel::Overdue : TodayLevel::Warning,
             .record = line ? line : work,
             .name = QStringLiteral("%1 %2").arg(report.about.place, report.about.matter).trimmed(),
             .reason = report.escalation.reason.toString()});
    }
    return {};
}

AlarmsToday::AlarmsToday(const JournalWatch &watch)
    : TodaySource(Right::ReviewRecords)
    , m_watch(watch)
{}

Result<void> AlarmsToday::tell(const Actor &, Today &today) const
{
    if (const auto alarms = std::ssize(m_watch.alarms()); alarms > 0) {
        today.waiting.push_back(
            {.kind = TodayKind::Alarm, .level = TodayLevel::Overdue, .count = static_cast<int>(alarms)});
    }
    return {};
}

} // namespace dutydesk
