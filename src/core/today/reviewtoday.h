// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/centrerepositories.h"
#include "log/logrepositories.h"
#include "today/todaysource.h"

namespace dutydesk {

/// The pages that the manager has to look at: those of the last weeks that are signed and not reviewed, those with
/// exceptions one by one, and the running page if its handover was refused.
class ReviewToday final : public TodaySource
{
public:
    ReviewToday(const LogRepositories &repositories, const CentreRepository &centre);

    static constexpr int days = 31;     ///< as long as the page of the review goes back at first
    static constexpr int mostPages = 5; ///< with exceptions

private:
    Result<void> tell(const Actor &actor, Today &today) const override;
    Result<void> tellPages(std::vector<LogPage> pages, Today &today) const;

    LogRepositories m_repositories;
    const CentreRepository &m_centre;
};

} // namespace dutydesk
