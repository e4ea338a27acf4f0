// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/jointrule.h"
#include "log/case.h"

#include <map>
#include <set>

namespace dutydesk {

/// Work that is done stays as it is, work stays with its line or goes over to the correction of it, and only the
/// manager makes it less urgent (HO-5, HO-7).
class FollowUpRule final : public JointRule
{
public:
    Finding check(const ReadEntry &read) override;
    Finding endOfChange() override;

private:
    using Problem = std::optional<JournalProblem>;

    Problem checkWork(const ReadEntry &read, const Case &work);
    Problem checkChange(const ReadEntry &read, const Case &before, const Case &work) const;
    bool isCorrectionOf(LogEntryId correction, LogEntryId line) const;

    std::map<qint64, std::optional<Case>> m_work;         ///< as last written; nothing if that was erased
    std::map<qint64, std::optional<LogEntryId>> m_amends; ///< what each line amends that has a body
    std::set<qint64> m_written;                           ///< the lines of the change under way
};

} // namespace dutydesk
