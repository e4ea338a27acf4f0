// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"
#include "log/pageview.h"

namespace dutydesk {

class Journal;

/// Compares a page with the journal before it is printed, because its code proves the journal and not the tables. So
/// does a page that says of itself that nobody signed it, since the tables say that too.
class PageProof
{
public:
    PageProof(const LogRepositories &repositories, Journal &journal);

    /// Fails with JournalBroken, with differingPage and the place of the page as its detail, if a record of the page is
    /// not as in its last entry, is in one of the two alone, or has an entry that does not fit its hashes.
    Result<void> check(const PageView &view) const;

    /// The same for the pages that there are of a day, with differingDay.
    Result<void> checkPages(QDate date, const std::vector<LogPage> &pages) const;

private:
    /// By record.
    using Bodies = std::map<RecordReference, QByteArray>;
    using Entries = std::map<RecordReference, JournalEntry>;

    Result<Bodies> stored(const PageView &view) const;
    Result<Entries> journalled(const PageView &view, const Bodies &stored) const;
    Result<bool> agrees(const PageView &view) const;
    Result<bool> isChained(const PageView &view) const;

    const LogRepositories &m_repositories;
    Journal &m_journal;
};

} // namespace dutydesk
