// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/casesubjects.h"
#include "cases/ladder.h"
#include "centre/centrerepositories.h"
#include "roster/dutyrepository.h"

namespace dutydesk {

/// How a call to a leader went.
enum class CallResult { NotCalled, Reached, NotReached };

template<>
inline constexpr int lastEnumerator<CallResult> = 2;

/// What a person typed about a report to a leader.
struct EscalationDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"level", &EscalationDraft::level}, Field{"on_call_leader_id", &EscalationDraft::leader},
                         Field{"staff_id", &EscalationDraft::staff}, Field{"reason", &EscalationDraft::reason},
                         Aside{"reached", &EscalationDraft::call}, Aside{"answer", &EscalationDraft::answer});
    }

    EscalationLevel level = EscalationLevel::Undecided;
    std::optional<OnCallLeaderId> leader = {}; ///< a leader, a person of the staff, or both if they are the same
    std::optional<StaffId> staff = {};
    QString reason = {};                     ///< must not be blank
    CallResult call = CallResult::NotCalled; ///< the first attempt, if it has been made already
    QString answer = {};

    bool operator==(const EscalationDraft &) const = default;
};

/// What a person typed about an attempt.
struct AttemptDraft
{
    static constexpr auto fields()
    {
        return fieldsAre(Field{"reached", &AttemptDraft::reached}, Field{"answer", &AttemptDraft::answer});
    }

    bool reached = true;
    QString answer = {};

    bool operator==(const AttemptDraft &) const = default;
};

/// A report as the window shows it.
struct ShownEscalation
{
    Escalation escalation;
    std::vector<EscalationAttempt> attempts;
    SubjectText about;

    EscalationState state() const { return stateOf(escalation, attempts); }
    bool operator==(const ShownEscalation &) const = default;
};

/// Reports to leaders (HO-13). Each act writes its line into the open page, and fails with NoOpenPage without one.
class EscalationService
{
public:
    struct Parts
    {
        LogRepositories repositories;
        RunningPage &page;
        const OnCallLeaderRepository &leaders;
        const Repository<StaffMember> &staff;
        const ShiftPatternRepository &patterns;
        const DutyRepository &duties;
    };

    EscalationService(const Parts &parts, Journal &journal);

    /// Who is told now and who is next. Needs Right::ReadRecords, as all reading does.
    Result<std::vector<LadderStep>> ladder(const Actor &actor, const CaseSubject &subject, EscalationLevel level) const;

    /// The reports of the open page, and all that wait for an answer, the newest first.
    Result<std::vector<ShownEscalation>> list(const Actor &actor) const;

    /// The reports to this person that wait for their answer.
    Result<std::vector<ShownEscalation>> waitingFor(const Actor &actor) const;

    /// Puts the matter to a leader, with the first attempt if it has been made. Needs Right::WriteLog, as all acts do.
    Result<Escalation> begin(const Actor &actor, const CaseSubject &subject, const EscalationDraft &draft);

    /// Notes an attempt, or an answer that came later. An answer ends all reports of the matter. Fails with
    /// RecordClosed once the leader has come.
    Result<EscalationAttempt> note(const Actor &actor, EscalationId id, const AttemptDraft &draft);

    /// Notes that the leader has come.
    Result<Escalation> come(const Actor &actor, EscalationId id);

private:
    Result<LadderFacts> facts(const Actor &actor, const CaseSubject &subject) const;
    Result<std::vector<ShownEscalation>> shown(const std::vector<Escalation> &escalations) const;
    Result<std::vector<Escalation>> openOnes() const;
    Result<Escalation> make(Change &change, const CaseSubject &subject, const EscalationDraft &draft);
    Result<void> fillPerson(Escalation &escalation) const;
    Result<EscalationAttempt> attempt(Change &change, const Escalation &escalation, const AttemptDraft &draft);
    Result<void> endAll(Change &change, const CaseSubject &subject);
    Result<Escalation> running(EscalationId id) const;

    Parts m_parts;
    CaseSubjects m_subjects;
    Journal &m_journal;
};

} // namespace dutydesk
