// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/logrepositories.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

class SqlLogEntryRepository final : public SqlRecords<LogEntryRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<LogEntry>> listCorrectionsOf(LogPageId page) const override;
    Result<std::vector<LogEntry>> listContaining(const QString &text) const override;
};

struct SqlLogStore
{
    explicit SqlLogStore(const Database &database);

    LogRepositories repositories()
    {
        return {volumes, pages, entries, openWork, handovers, itemCounts, answers, reviews, prints, handedOver};
    }

    SqlRepository<LogVolume> volumes;
    SqlRepository<LogPage> pages;
    SqlLogEntryRepository entries;
    SqlRepository<OpenWork> openWork;
    SqlRepository<Handover> handovers;
    SqlRepository<ItemCount> itemCounts;
    SqlRepository<OpenWorkAnswer> answers;
    SqlRepository<PageReview> reviews;
    SqlRepository<PagePrint> prints;
    SqlRepository<HandedOverWork> handedOver;
};

} // namespace dutydesk
