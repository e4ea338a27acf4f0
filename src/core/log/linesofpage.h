// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"
#include "log/logrepositories.h"
#include "log/pagenames.h"
#include "log/pageview.h"

namespace dutydesk {

/// Collects the lines of a page and their corrections in reading order.
class LinesOfPage
{
public:
    LinesOfPage(const LogRepositories &repositories, const EvidenceRepository &evidence, const PageNames &names);

    /// Puts each correction after the line that it corrects. A correction appears on its own page and on that of the
    /// line.
    Result<void> fill(PageView &view) const;

private:
    Result<QString> officerOf(const LogEntry &entry, LogPageId shownOn) const;
    Result<EntryOnPage> entryOnPage(const LogEntry &entry, LogPageId shownOn, bool amended) const;
    Result<std::optional<QDateTime>> doneAt(const LogEntry &entry) const;
    Result<std::optional<LogEntry>> correctionOf(const LogEntry &entry) const;
    Result<LinePlace> placeOf(const LogEntry &entry) const;

    LogRepositories m_repositories;
    const EvidenceRepository &m_evidence;
    PageNames m_names;
};

} // namespace dutydesk
