// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/escalation.h"

#include <map>

namespace dutydesk {

/// Reports to leaders, call-outs and measures are about one line or one piece of work, begin on an open page, and only
/// go forward: somebody comes, arrives, is done, or lifts it, once (HO-13, HO-14).
class CaseRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    using Problem = std::optional<JournalProblem>;

    template<Record T>
    using Known = std::map<qint64, std::optional<T>>; ///< as last written; nothing if that was erased

    template<Record T>
    Problem checkOne(const ReadEntry &read, Known<T> &known);
    Problem checkAttempt(const EscalationAttempt &attempt) const;
    bool isOpen(LogPageId page) const;

    std::map<qint64, bool> m_isOpen; ///< of each page
    Known<Escalation> m_escalations;
    Known<Callout> m_callouts;
    Known<Measure> m_measures;
};

} // namespace dutydesk
