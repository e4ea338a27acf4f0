// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "log/logrepositories.h"
#include "log/pageview.h"

namespace dutydesk {

/// Puts the lines of a page and their corrections in the order in which they are read.
class LinesOfPage
{
public:
    LinesOfPage(const LogRepositories &repositories, const EvidenceRepository &evidence,
                const Repository<StaffMember> &staff);

    /// A correction stands beneath what it corrects, on the page of either.
    Result<void> fill(PageView &view) const;

private:
    Result<EntryOnPage> entryOnPage(const LogEntry &entry, LogPageId shownOn, bool amended) const;
    Result<std::optional<QDateTime>> doneAt(const LogEntry &entry) const;
    Result<std::optional<LogEntry>> correctionOf(const LogEntry &entry) const;
    Result<LinePlace> placeOf(const LogEntry &entry) const;

    LogRepositories m_repositories;
    const EvidenceRepository &m_evidence;
    const Repository<StaffMember> &m_staff;
};

} // namespace dutydesk
