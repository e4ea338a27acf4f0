// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/logentry.h"

#include <map>
#include <set>

namespace dutydesk {

/// Volumes of a year, pages of a volume and lines of a page are numbered without a gap, the pages of a volume are of
/// its year, and an amendment names an earlier line that has none yet (HO-2, HO-3). A line is of what has just happened
/// (HO-1).
class LineRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;

private:
    using Problem = std::optional<JournalProblem>;

    Problem checkPlaces(const ReadEntry &read);
    Problem checkLine(const ReadEntry &read);
    Problem checkTime(const LogEntry &line) const;
    Problem checkAmendment(const LogEntry &line, EntryKind kind);

    QString m_code;                 ///< of the centre, which begins the numbers of its volumes
    std::map<qint64, int> m_yearOf; ///< by volume
    std::map<int, int> m_volumes;   ///< how many there are, by year
    std::map<qint64, int> m_pages;  ///< the same, by volume
    std::set<std::pair<RecordType, qint64>> m_known;
    int m_lines = 0;                       ///< of the newest page, with or without a body
    std::map<qint64, QDateTime> m_written; ///< when it happened, or nothing if the line has lost its body
    std::set<qint64> m_amended;
};

} // namespace dutydesk
