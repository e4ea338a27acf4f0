// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/clockwatch.h"
#include "journal/jointrule.h"
#include "log/handover.h"

#include <map>
#include <set>

namespace dutydesk {

/// What each side writes into the record of a handover, and nobody else: the manager lifts a block, who signs out says
/// that all is in order, the relief says when they came or why they do not take over (HO-5, HO-6, HO-7).
class HandoverRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    using Problem = std::optional<JournalProblem>;

    Problem checkHandover(const ReadEntry &read, const Handover &handover);
    Problem checkBegun(const Handover &before, const Handover &handover, qint64 actor) const;
    Problem checkSignedOut(const Handover &handover, qint64 actor) const;
    Problem checkLifted(const Handover &before, const Handover &handover) const;
    Problem checkStated(const ReadEntry &read, const Handover &before, const Handover &handover) const;
    void noteSignature(const ReadEntry &read);
    QDateTime earliestArrival(const JournalEntry &entry) const;

    std::map<qint64, Handover> m_handovers;  ///< as last written
    std::set<qint64> m_stated;               ///< the handovers that somebody has signed out
    std::map<LogPageId, HandoverId> m_under; ///< the handover of each page that nobody has refused
    std::map<LogPageId, StaffId> m_officers; ///< of the pages
    std::map<qint64, bool> m_blocks;         ///< of each piece of work, whether it blocks or was erased
    std::optional<ClockAnomaly> m_anomaly;   ///< the last one that was noted
};

} // namespace dutydesk
