// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"

#include <QDateTime>

#include <map>

namespace dutydesk {

/// The settings of a centre never keep records for less than the rule's year, and a volume is not purged before the
/// settings of that day say (HO-3).
class RetentionRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    std::map<qint64, QDateTime> m_sealedAt; ///< by volume
    int m_logKeptDays = 0;                  ///< by the settings so far; the year itself is counted by ErasureChecker
};

} // namespace dutydesk
