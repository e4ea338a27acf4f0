// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/retentionrule.h"

#include "centre/centre.h"
#include "journal/erasure.h"
#include "log/logpage.h"

namespace dutydesk {

JointRule::Finding RetentionRule::check(const ReadEntry &read)
{
    bool isLongEnough = true;
    if (const std::optional<Centre> centre = read.record<Centre>()) {
        m_logKeptDays = centre->logKeptDays;
        isLongEnough = std::min(centre->logKeptDays, centre->ownerDataKeptDays) >= Retention::atLeast.count();
    } else if (const std::optional<LogVolume> volume = read.record<LogVolume>(); volume && volume->sealedAt) {
        m_sealedAt.insert_or_assign(volume->id.value(), *volume->sealedAt);
    } else if (const std::optional<Erasure> erasure = read.record<Erasure>();
               erasure && read.entry.kind == EntryKind::PurgeCertificate) {
        const auto sealed = m_sealedAt.find(erasure->subjectId);
        isLongEnough = sealed == m_sealedAt.end()
                       || sealed->second.addDays(m_logKeptDays).toMSecsSinceEpoch() <= read.entry.timeMs;
    }
    return isLongEnough ? Finding() : read.bad(JournalProblem::EarlyErasure);
}

} // namespace dutydesk
