// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/casebook.h"

namespace dutydesk {

/// The work that passes from shift to shift until it is done. It is masked when it is read, as the lines are.
class FollowUps
{
public:
    FollowUps(const LogRepositories &repositories, RunningPage &page, Journal &journal);

    /// Needs Right::ReadRecords.
    Result<std::vector<Case>> list(const Actor &actor) const;
    Result<Case> add(const Actor &actor, const CaseDraft &draft);

    /// Only the manager (Right::OverrideHandover) may make important work less urgent, and gives the reason in
    /// CaseDraft::lessUrgentBecause, which becomes a line of the page (HO-7). Fails with NotAllowed or
    /// InvalidInput.
    Result<Case> change(const Actor &actor, CaseId id, const CaseDraft &draft);

    /// Marks the work as done and writes its outcome into the open page (HO-4).
    Result<Case> finish(const Actor &actor, CaseId id, const QString &outcome);

    /// Adds open work within a running change.
    Result<Case> put(Change &change, const CaseDraft &draft);

    /// Applies the correction of a line to the open work of that line, within the change of the correction.
    Result<void> carryOver(Change &change, const LogEntry &original, const LogEntry &correction);

private:
    Result<Case> openOne(CaseId id) const;
    Result<void> writeLessUrgent(Change &change, const Case &work, const QString &reason);

    LogRepositories m_repositories;
    RunningPage &m_page;
    CaseBook m_book;
    Journal &m_journal;
};

} // namespace dutydesk
