// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/casewords.h"

namespace dutydesk {

QString CaseWords::kind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::FollowUp:
        return tr("follow-up");
    case CaseKind::Task:
        return tr("task");
    }
    Q_UNREACHABLE();
}

QString CaseWords::state(const Case &one)
{
    switch (one.state) {
    case CaseState::Open:
        return one.kind == CaseKind::Task ? tr("assigned") : tr("open");
    case CaseState::UnderWay:
        return tr("under way");
    case CaseState::ReportedBack:
        return tr("reported back");
    case CaseState::Done:
        return tr("done");
    }
    Q_UNREACHABLE();
}

QString CaseWords::act(CaseKind kind, CaseAct act)
{
    const bool isTask = kind == CaseKind::Task;
    switch (act) {
    case CaseAct::Receive:
        return isTask ? tr("Assign") : tr("Write down");
    case CaseAct::Change:
        return tr("Change");
    case CaseAct::Note:
        return tr("Note");
    case CaseAct::Begin:
        return tr("Take in hand");
    case CaseAct::ReportBack:
        return tr("Report back");
    case CaseAct::SendBack:
        return tr("Send back");
    case CaseAct::Finish:
        return isTask ? tr("Accept") : tr("Done");
    case CaseAct::Withdraw:
        return tr("Withdraw");
    case CaseAct::SetLimit:
        return tr("Set a limit");
    case CaseAct::ChangeLimit:
        return tr("Change a limit");
    case CaseAct::PauseLimit:
        return tr("Pause a limit");
    case CaseAct::ResumeLimit:
        return tr("Resume a limit");
    case CaseAct::ExplainLimit:
        return tr("Explain a missed limit");
    case CaseAct::MeetLimit:
        return tr("Limit met");
    case CaseAct::Attach:
        return tr("Attach");
    }
    Q_UNREACHABLE();
}

QString CaseWords::done(CaseKind kind, CaseAct act)
{
    const bool isTask = kind == CaseKind::Task;
    switch (act) {
    case CaseAct::Receive:
        return isTask ? tr("assigned") : tr("written down");
    case CaseAct::Change:
        return tr("changed");
    case CaseAct::Note:
        return tr("noted");
    case CaseAct::Begin:
        return tr("taken in hand");
    case CaseAct::ReportBack:
        return tr("reported back");
    case CaseAct::SendBack:
        return tr("sent back");
    case CaseAct::Finish:
        return isTask ? tr("accepted") : tr("done");
    case CaseAct::Withdraw:
        return tr("withdrawn");
    case CaseAct::SetLimit:
        return tr("limit set");
    case CaseAct::ChangeLimit:
        return tr("limit changed");
    case CaseAct::PauseLimit:
        return tr("limit paused");
    case CaseAct::ResumeLimit:
        return tr("limit runs again");
    case CaseAct::ExplainLimit:
        return tr("why the limit was missed");
    case CaseAct::MeetLimit:
        return tr("limit met");
    case CaseAct::Attach:
        return tr("attached");
    }
    Q_UNREACHABLE();
}

QString CaseWords::number(const Case &one)
{
    return one.fullNumber();
}

QString CaseWords::level(EscalationLevel level)
{
    switch (level) {
    case EscalationLevel::Undecided:
        return tr("the desk cannot decide it: the centre manager");
    case EscalationLevel::Major:
        return tr("it is major: the regional manager at once");
    }
    Q_UNREACHABLE();
}

QString CaseWords::state(EscalationState state)
{
    switch (state) {
    case EscalationState::Begun:
        return tr("not called yet");
    case EscalationState::NotReached:
        return tr("not reached");
    case EscalationState::Reached:
        return tr("reached, no answer yet");
    case EscalationState::Settled:
        return tr("another leader answered");
    case EscalationState::Answered:
        return tr("answered");
    case EscalationState::Came:
        return tr("came");
    }
    Q_UNREACHABLE();
}

QString CaseWords::state(const Callout &callout)
{
    if (callout.doneAt) {
        return tr("done");
    }
    return callout.arrivedAt ? tr("arrived") : tr("told, not there yet");
}

QString CaseWords::state(const Measure &measure)
{
    return measure.liftedAt ? tr("lifted") : tr("in force");
}

} // namespace dutydesk
