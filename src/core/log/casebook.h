// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/caselimit.h"
#include "log/casestep.h"
#include "log/runningpage.h"

namespace dutydesk {

/// Writes cases and their steps, within a change of the feature that acts. Every state of a case that is kept has its
/// step, and every act its row in the table of acts, which is asked here and nowhere else.
class CaseBook
{
public:
    CaseBook(const LogRepositories &repositories, RunningPage &page);

    /// Keeps a new case on the open page, with the next number of the year. Of `begun`, the id, the page, the number,
    /// who gave it and when are filled in. Fails as perform() does.
    Result<Case> receive(Change &change, Case begun);

    /// Does the act and keeps the case with what `changed` says otherwise. Fails with NoOpenPage; with NotAllowed if
    /// the act is for others; with RecordClosed if the case is not in a state for it; and with InvalidInput, which
    /// names CaseStep::words, if words are missing.
    Result<Case> perform(Change &change, const Case &before, CaseAct act, Case changed, const QString &words);

    /// The same for a case whose line was corrected, which is its line in the log.
    Result<Case> follow(Change &change, const Case &before, const Case &changed);

    /// Sets a limit that is due after this moment, else InvalidInput, which names CaseLimit::due. Fails as perform()
    /// does.
    Result<CaseLimit> setLimit(Change &change, const Case &of, LimitKind kind, const QDateTime &due,
                               const QString &words);

    /// Does an act on a limit of the case. Fails as perform() does, and with RecordClosed if the limit does not admit
    /// it now; `due` is where
    /// ChangeLimit moves it, else InvalidInput, which names CaseLimit::due.
    Result<CaseLimit> actOnLimit(Change &change, const CaseLimit &before, CaseAct act, const QDateTime &due,
                                 const QString &words);

    /// The timeline of a case, the oldest step first.
    Result<std::vector<CaseStep>> steps(CaseId of) const;

private:
    /// What is done, and what is said of it.
    struct Done
    {
        CaseAct act;
        QString words;
        std::optional<CaseLimitId> limit = {};
    };

    Result<Case> perform(Change &change, const Case &before, Case changed, const Done &done);
    Result<Case> keep(Change &change, const std::optional<Case> &before, Case now, const Done &done);
    Result<void> endLimits(Change &change, CaseId of);
    Result<void> tell(Change &change, const Case &kept, const CaseActRule &rule, const QString &words);

    LogRepositories m_repositories;
    RunningPage &m_page;
};

/// A case of this kind that nobody has written yet: receive() puts its ids, since there is no empty one.
Case begunCase(CaseKind kind, NonBlankText matter);

} // namespace dutydesk
