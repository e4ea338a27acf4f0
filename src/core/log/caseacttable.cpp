// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/caseacttable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dutydesk {

namespace {

template<typename... S>
constexpr unsigned in(S... state)
{
    return ((1U << static_cast<unsigned>(state)) | ... | 0U);
}

/// The acts on the limits of any case, wherever something may be noted of it.
std::vector<CaseActRule> withActsOnLimits(std::vector<CaseActRule> table)
{
    using enum CaseAct;
    using enum ActWords;
    constexpr std::array onLimits{std::pair(SetLimit, Optional),     std::pair(ChangeLimit, Required),
                                  std::pair(PauseLimit, Required),   std::pair(ResumeLimit, Required),
                                  std::pair(ExplainLimit, Required), std::pair(MeetLimit, Optional)};
    for (std::size_t i = 0, count = table.size(); i < count; ++i) {
        const CaseActRule rule = table[i];
        for (const auto &[act, words] : onLimits) {
            if (rule.act == Note) {
                table.push_back({rule.kind, act, rule.from, {}, Right::WriteLog, false, words, {}});
            }
        }
    }
    return table;
}

} // namespace

const std::vector<CaseActRule> &caseActs()
{
    using enum CaseKind;
    using enum CaseAct;
    using enum CaseState;
    using enum ActWords;
    constexpr unsigned anyOpen = in(Open, UnderWay, ReportedBack);
    // Of the acts that are possible in a state, the first is the next one.
    static const std::vector<CaseActRule> table = withActsOnLimits({
        {FollowUp, Receive, in(), Open, Right::WriteLog, false, None, {}},
        {FollowUp, Finish, in(Open), Done, Right::WriteLog, false, Required, EntryClass::Other},
        {FollowUp, Note, in(Open), {}, Right::WriteLog, false, Required, {}},
        {FollowUp, Attach, in(Open), {}, Right::WriteLog, false, None, {}},
        {FollowUp, Change, in(Open), {}, Right::WriteLog, false, Optional, {}},
        {Task, Receive, in(), Open, Right::AssignTasks, false, None, EntryClass::Instruction},
        {Task, Begin, in(Open), UnderWay, Right::WriteLog, false, Optional, {}},
        {Task, ReportBack, in(UnderWay, Open), ReportedBack, Right::WriteLog, false, Required, EntryClass::Instruction},
        {Task, Finish, in(ReportedBack), Done, Right::AssignTasks, true, Optional, EntryClass::Instruction},
        {Task, SendBack, in(ReportedBack), UnderWay, Right::AssignTasks, true, Required, EntryClass::Instruction},
        {Task, Note, anyOpen, {}, Right::WriteLog, false, Required, {}},
        {Task, Attach, anyOpen, {}, Right::WriteLog, false, None, {}},
        {Task, Change, anyOpen, {}, Right::WriteLog, false, Optional, {}},
        {Task, Withdraw, anyOpen, Done, Right::AssignTasks, true, Required, EntryClass::Instruction},
    });
    return table;
}

const CaseActRule *ruleOf(CaseKind kind, CaseAct act)
{
    const auto found =
        std::ranges::find_if(caseActs(), [&](const CaseActRule &rule) { return rule.kind == kind && rule.act == act; });
    return found == caseActs().end() ? nullptr : &*found;
}

bool CaseActRule::isFor(Role role, StaffId person, StaffId giver) const
{
    return hasRight(role, right) && (!byGiver || person == giver || hasRight(role, Right::ReviewRecords));
}

bool saysWhatIsAsked(const Case &one, Role role, StaffId person)
{
    return one.kind != CaseKind::Task || person == one.givenBy || hasRight(role, Right::ReviewRecords);
}

std::vector<CaseAct> possibleActs(const Case &one, const Actor &actor)
{
    std::vector<CaseAct> acts;
    for (const CaseActRule &rule : caseActs()) {
        if (rule.kind == one.kind && rule.isFrom(one.state) && rule.isFor(actor.role, actor.staff, one.givenBy)) {
            acts.push_back(rule.act);
        }
    }
    return acts;
}

} // namespace dutydesk
