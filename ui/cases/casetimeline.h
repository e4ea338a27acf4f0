// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "common/registercell.h"

#include <QCoreApplication>

namespace dutydesk {

/// What pages say of a case: how much time is left, and what happened.
class CaseTimeline
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CaseTimeline)

public:
    /// Time, what happened, state and officer. What is next comes first, then what is under way, then the newest.
    static std::vector<RegisterRow> rows(const CaseView &view, const Clock &clock);
    static std::vector<RegisterHeading> headings();

    /// Of what ends first, the deadline or a limit: in words and colour, with its end beneath. What pauses ends last.
    static RegisterCell timeLeft(const ShownCase &one, const Clock &clock);

private:
    static RegisterCell timeLeft(const RunningLimit &limit, const Clock &clock);
};

} // namespace dutydesk
