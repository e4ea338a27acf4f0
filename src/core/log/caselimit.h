// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/runninglimit.h"
#include "log/caseacttable.h"

namespace dutydesk {

using CaseLimitId = Id<struct CaseLimitTag>;

/// A moment by which something about a case must have happened, beside its deadline. It is set, moved, paused and ended
/// by steps of the case, which say why. A limit that is over stays as it is: it ends late, and says why once.
struct CaseLimit
{
    static constexpr RecordType recordType = RecordType::CaseLimit;
    static constexpr const char *table = "case_limit";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &CaseLimit::id}, Field{"case_id", &CaseLimit::of}, Field{"kind", &CaseLimit::kind},
                         Field{"runs_from", &CaseLimit::runsFrom}, Field{"due_at", &CaseLimit::due},
                         Field{"given_by_id", &CaseLimit::givenBy},
                         Field{"paused_at", &CaseLimit::pausedAt, FromJournal::Time},
                         Field{"explained_at", &CaseLimit::explainedAt, FromJournal::Time},
                         Field{"ended_at", &CaseLimit::endedAt, FromJournal::Time});
    }

    /// Whether it was over at that moment, or when it ended.
    bool isMissedAt(const QDateTime &now) const;

    CaseLimitId id;
    CaseId of;
    LimitKind kind;     ///< not Deadline, which stands in the case
    QDateTime runsFrom; ///< when it was set, moved by its pauses
    QDateTime due;
    StaffId givenBy;
    std::optional<QDateTime> pausedAt = {};
    std::optional<QDateTime> explainedAt = {}; ///< when a step said why it was missed
    std::optional<QDateTime> endedAt = {};     ///< when it was met, or when its case was done

    bool operator==(const CaseLimit &) const = default;
};

/// The limit as it runs, with what its case says of itself.
RunningLimit runningLimit(const CaseLimit &limit, const Case &of);

/// The limit as an act on it leaves it, which takes place at that moment; `due` is where it is moved to. Nothing where
/// the act is not possible now.
std::optional<CaseLimit> afterAct(CaseLimit before, CaseAct act, const QDateTime &at, const QDateTime &due);

/// Whether the act on the limit is possible at that moment.
bool admits(const CaseLimit &limit, CaseAct act, const QDateTime &at);

} // namespace dutydesk
