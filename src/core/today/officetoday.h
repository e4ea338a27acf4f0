// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupservice.h"
#include "cases/escalationservice.h"
#include "facilities/facilityregister.h"
#include "journal/journalwatch.h"
#include "today/todaysource.h"

namespace dutydesk {

/// Next month's roster once its reminder day has come: it waits for those who compile it.
class RosterToday final : public TodaySource
{
public:
    explicit RosterToday(const RosterService &roster);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    const RosterService &m_roster;
};

/// The facilities whose certificate has expired or soon will.
class FacilitiesToday final : public TodaySource
{
public:
    explicit FacilitiesToday(const FacilityRegister &facilities);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    const FacilityRegister &m_facilities;
};

/// The requests of owners about their data that the manager has to answer.
class RequestsToday final : public TodaySource
{
public:
    RequestsToday(const Repository<DataRequest> &requests, const Clock &clock);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    const Repository<DataRequest> &m_requests;
    const Clock &m_clock;
};

/// What is wrong with the backups.
class BackupToday final : public TodaySource
{
public:
    explicit BackupToday(BackupService &backups);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    BackupService &m_backups;
};

/// The reports that were put to the reader.
class ReportsToday final : public TodaySource
{
public:
    explicit ReportsToday(const EscalationService &escalations);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    const EscalationService &m_escalations;
};

/// The alarms that the manager has to explain.
class AlarmsToday final : public TodaySource
{
public:
    explicit AlarmsToday(const JournalWatch &watch);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    const JournalWatch &m_watch;
};

} // namespace dutydesk
