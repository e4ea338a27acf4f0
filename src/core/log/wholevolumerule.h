// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/erasure.h"
#include "journal/jointrule.h"
#include "log/logpage.h"

#include <map>
#include <set>

namespace dutydesk {

/// A volume is purged as a whole: no handover of its pages is left, and no line but those that remaining lines correct
/// or from which remaining work came (HO-3). Otherwise a purge could take out single lines.
class WholeVolumeRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    bool isLeftOf(qint64 volume) const;

    std::map<LogPageId, LogVolumeId> m_volumeOf;
    std::map<qint64, LogPageId> m_lines; ///< those with a body, by id
    std::set<qint64> m_needed;           ///< lines that others name
    std::set<LogPageId> m_handedOver;    ///< pages of the handovers with a body
};

} // namespace dutydesk
