// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/pagelines.h"
#include "journal/journal.h"
#include "log/logrepositories.h"

namespace dutydesk {

/// The page on which the desk writes now.
class RunningPage final : public PageLines
{
public:
    explicit RunningPage(const LogRepositories &repositories);

    /// Fails with NoOpenPage if the newest page is signed or no page exists.
    Result<LogPage> page() const;

    Result<RecordReference> write(Change &change, const PageLine &line) override;

    /// Writes the next line of the page. Fails with NoOpenPage, or with InvalidInput, which names the field.
    Result<LogEntry> append(Change &change, const LogEntryDraft &draft, std::optional<LogEntryId> amends = {},
                            const QString &reason = {});

private:
    Result<void> checkTime(const LogEntry &entry) const;

    const LogPageRepository &m_pages;
    LogEntryRepository &m_entries;
};

} // namespace dutydesk
