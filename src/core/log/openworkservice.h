// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/runningpage.h"

namespace dutydesk {

/// What is still to be done when a shift ends. What it hands out is masked, as the lines are.
class OpenWorkService
{
public:
    OpenWorkService(const LogRepositories &repositories, RunningPage &page, Journal &journal);

    Result<std::vector<OpenWork>> list() const;
    Result<OpenWork> add(const Actor &actor, const OpenWorkDraft &draft);

    /// Only the manager (Right::OverrideHandover) takes the urgency away, with OpenWorkDraft::lessUrgentBecause, which
    /// becomes a line of the page (HO-7): otherwise NotAllowed "urgency", or InvalidInput.
    Result<OpenWork> change(const Actor &actor, OpenWorkId id, const OpenWorkDraft &draft);

    /// Done: also written into the open page by itself (HO-4).
    Result<OpenWork> finish(const Actor &actor, OpenWorkId id, const QString &outcome);

    /// Adds open work within a change under way.
    Result<OpenWork> put(Change &change, const OpenWorkDraft &draft);

    /// What a correction changes in a line, it changes in the open work of the line, within the correction's change.
    Result<void> carryOver(Change &change, const LogEntry &original, const LogEntry &correction);

private:
    Result<OpenWork> openOne(OpenWorkId id) const;
    Result<void> writeLessUrgent(Change &change, const OpenWork &work, const QString &reason);

    LogRepositories m_repositories;
    RunningPage &m_page;
    Journal &m_journal;
};

} // namespace dutydesk
