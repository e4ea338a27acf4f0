// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/caselimit.h"
#include "log/casestep.h"

#include <map>

namespace dutydesk {

/// Each state of a limit comes after the step that makes it what it is, an act on a limit has one, and what is done has
/// none that runs.
class CaseLimitRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    Finding begin(const ReadEntry &read);
    Problem checkLimit(const ReadEntry &read);
    static Problem checkNew(const CaseLimit &now, const CaseStep &step);
    static Problem checkChange(const CaseLimit &before, const CaseLimit &now, const CaseStep &step);

    std::map<qint64, std::optional<CaseLimit>> m_limits; ///< as last written; nothing if that was erased
    std::map<CaseId, int> m_running;                     ///< how many limits of each case have not ended

    // In the change under way:
    qint64 m_stepSequence = 0;
    std::optional<CaseStep> m_step; ///< the last one, if it has a body
    int m_due = 0;                  ///< how many limits it still changes
};

} // namespace dutydesk
