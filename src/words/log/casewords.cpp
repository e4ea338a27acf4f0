// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/casewords.h"

namespace dutydesk {

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
