// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/case.h"
#include "people/actor.h"

#include <vector>

namespace dutydesk {

/// What may be done with a case: docs/cases.md is made from the table of it.
enum class CaseAct {
    Receive,    ///< write it down, or assign it
    Change,     ///< progress, next step, deadline, urgency and what to do if it gets worse
    Note,       ///< what was done or heard
    Begin,      ///< take it in hand
    ReportBack, ///< tell who assigned it what became of it
    SendBack,   ///< not accepted: what is still to be done
    Finish,     ///< done; of a task, accepted by who assigned it
    Withdraw,   ///< not to be done any more
    SetLimit,   ///< a moment by which something about it must have happened (log/caselimit.h)
    ChangeLimit,
    PauseLimit, ///< it waits for somebody
    ResumeLimit,
    ExplainLimit, ///< why it was missed
    MeetLimit,
    Attach ///< keep pictures or documents with it
};

template<>
inline constexpr int lastEnumerator<CaseAct> = 14;

/// Whether the act is one on a limit of the case, which alone it changes.
constexpr bool isOnLimit(CaseAct act)
{
    return act >= CaseAct::SetLimit && act <= CaseAct::MeetLimit;
}

/// Whether an act says something in words.
enum class ActWords { None, Optional, Required };

/// One row of the table of acts.
struct CaseActRule
{
    CaseKind kind;
    CaseAct act;
    unsigned from;               ///< one bit for each state in which it is possible; none for Receive
    std::optional<CaseState> to; ///< nothing where the state stays
    Right right;
    bool byGiver; ///< only by who gave the case, or by the manager
    ActWords words;
    std::optional<EntryClass> line; ///< of the line that it writes into the duty log (HO-4)

    bool isFrom(CaseState state) const { return (from >> static_cast<unsigned>(state) & 1U) != 0; }

    /// Whether the person may do it with a case that this person gave, whatever its state.
    bool isFor(Role role, StaffId person, StaffId giver) const;
};

/// The table. What is not in it is not possible.
const std::vector<CaseActRule> &caseActs();

/// Nothing where the kind does not know the act.
const CaseActRule *ruleOf(CaseKind kind, CaseAct act);

/// Whether the person says what is asked, of whom and by when: of a task, who gave it and the manager.
bool saysWhatIsAsked(const Case &one, Role role, StaffId person);

/// The acts that are possible now for this person, the next one first.
std::vector<CaseAct> possibleActs(const Case &one, const Actor &actor);

} // namespace dutydesk
