// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/escalation.h"

#include <QCoreApplication>

namespace dutydesk {

/// What reports to leaders, call-outs and measures are called, on paper and in the window.
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CaseWords)

public:
    static QString level(EscalationLevel level);
    static QString state(EscalationState state);
    static QString state(const Callout &callout);
    static QString state(const Measure &measure);
};

} // namespace dutydesk
