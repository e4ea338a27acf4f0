// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/erasure.h"
#include "journal/jointrule.h"
#include "log/logpage.h"

#include <map>

namespace dutydesk {

/// A volume begins with its first page. It is sealed by the one that follows it when both have signed all its pages,
/// takes no page afterwards, and is purged under its own certificate when those before it have been (HO-3).
class VolumeRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    struct KnownVolume
    {
        LogVolume record;
        qint64 sealedIn = 0; ///< sequence of the entry that sealed it; 0 for none
    };

    Problem checkVolume(const ReadEntry &read, const LogVolume &volume);
    Problem checkPage(const LogPage &page);
    Problem checkPurge(const Erasure &erasure);
    bool isEarlierLeft(qint64 sealedIn) const;

    std::map<qint64, KnownVolume> m_volumes;
    std::map<qint64, qint64> m_volumeOfPage; ///< of each page that not both have signed
    std::map<qint64, qint64> m_sealed;       ///< in the change under way: volumes with the entry that sealed them
    std::map<qint64, qint64> m_begun;        ///< the same of volumes that have no page yet
    std::map<qint64, qint64> m_purged;       ///< the same of a purge
    bool m_isFollowed = false;               ///< the change under way has begun a volume
};

} // namespace dutydesk
