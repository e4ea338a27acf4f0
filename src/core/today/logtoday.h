// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/dutylog.h"
#include "today/runninglimits.h"
#include "today/todaysource.h"

namespace dutydesk {

/// What runs out of time, and the open work of the day that no limit shows.
class WorkToday final : public TodaySource
{
public:
    WorkToday(const RunningLimits &limits, const FollowUps &openWork, const Clock &clock);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    const RunningLimits &m_limits;
    const FollowUps &m_openWork;
    const Clock &m_clock;
};

/// Who is on duty, and until when the shift of the newest page lasts. The window says so before signing in too.
class DutyToday final : public TodaySource
{
public:
    DutyToday(const RosterService &roster, const LogPages &pages, const CentreRepository &centre);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    const RosterService &m_roster;
    const LogPages &m_pages;
    const CentreRepository &m_centre;
};

/// The newest lines of the running page, and whether it waits for somebody.
class LinesToday final : public TodaySource
{
public:
    explicit LinesToday(const LogRepositories &repositories);

    static constexpr int most = 6; ///< lines

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    LogRepositories m_repositories;
};

/// The volume that is nearly full, and the one that may be purged.
class VolumesToday final : public TodaySource
{
public:
    VolumesToday(const LogRepositories &repositories, const CentreRepository &centre, const Clock &clock);

    static constexpr int pagesOfNotice = 5; ///< so many pages before its end, a volume is nearly full

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    LogRepositories m_repositories;
    const CentreRepository &m_centre;
    const Clock &m_clock;
};

} // namespace dutydesk
