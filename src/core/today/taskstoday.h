// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"
#include "today/todaysource.h"

namespace dutydesk {

/// The tasks of the reader, and those that the reader gave and whose person has reported back (WN-5).
class TasksToday final : public TodaySource
{
public:
    TasksToday(const LogRepositories &repositories, const Clock &clock);

private:
    Result<void> tell(const Actor &actor, Today &today) const override;

    LogRepositories m_repositories;
    const Clock &m_clock;
};

} // namespace dutydesk
