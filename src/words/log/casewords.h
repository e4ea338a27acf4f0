// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/caseacttable.h"
#include "log/escalation.h"

#include <QCoreApplication>

namespace dutydesk {

/// What cases, their acts, and what the desk sets going about them are called, on paper and in the window.
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CaseWords)

public:
    static QString kind(CaseKind kind);
    static QString state(const Case &one);

    /// Of an act on its button, and as it stands in the timeline.
    static QString act(CaseKind kind, CaseAct act);
    static QString done(CaseKind kind, CaseAct act);

    /// The number with the letters of the kind in front, as the glossary has them: JB 2026-0131.
    static QString number(const Case &one);

    static QString level(EscalationLevel level);
    static QString state(EscalationState state);
    static QString state(const Callout &callout);
    static QString state(const Measure &measure);
};

} // namespace dutydesk
