// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverrepositories.h"
#include "sql/sqlrecords.h"

namespace dutydesk {

using SqlLogVolumeRepository = SqlRecords<LogVolumeRepository>;

class SqlLogPageRepository final : public SqlRecords<LogPageRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<LogPage> findLast() const override;
    Result<std::vector<LogPage>> listOfVolume(LogVolumeId volume) const override;
    Result<std::vector<LogPage>> listOfDate(QDate date) const override;
};

class SqlLogEntryRepository final : public SqlRecords<LogEntryRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<LogEntry>> listOfPage(LogPageId page) const override;
    Result<std::vector<LogEntry>> listCorrectionsOf(LogPageId page) const override;
    Result<std::vector<LogEntry>> listContaining(const QString &text) const override;
};

class SqlAttachmentRepository final : public SqlRecords<AttachmentRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<Attachment>> listOfEntry(LogEntryId entry) const override;
};

class SqlOpenWorkRepository final : public SqlRecords<OpenWorkRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<OpenWork>> listOpen() const override;
    Result<std::vector<OpenWork>> listOfEntry(LogEntryId entry) const override;
};

class SqlHandoverRepository final : public SqlRecords<HandoverRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<Handover> findOfPage(LogPageId page) const override;
    Result<std::vector<Handover>> listOfPage(LogPageId page) const override;
};

class SqlItemCountRepository final : public SqlRecords<ItemCountRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<ItemCount>> listOfHandover(HandoverId handover) const override;
};

class SqlOpenWorkAnswerRepository final : public SqlRecords<OpenWorkAnswerRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<OpenWorkAnswer>> listOfHandover(HandoverId handover) const override;
};

class SqlHandedOverWorkRepository final : public SqlRecords<HandedOverWorkRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<HandedOverWork>> listOfHandover(HandoverId handover) const override;
};

class SqlPageReviewRepository final : public SqlRecords<PageReviewRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<PageReview>> listOfPage(LogPageId page) const override;
};

class SqlPagePrintRepository final : public SqlRecords<PagePrintRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<PagePrint>> listOfPage(LogPageId page) const override;
};

/// All of them on one database.
struct SqlHandoverStore
{
    explicit SqlHandoverStore(const Database &database);

    HandoverRepositories repositories()
    {
        return {volumes,    pages,   entries, attachments, openWork,  handovers,
                itemCounts, answers, reviews, prints,      handedOver};
    }

    SqlLogVolumeRepository volumes;
    SqlLogPageRepository pages;
    SqlLogEntryRepository entries;
    SqlAttachmentRepository attachments;
    SqlOpenWorkRepository openWork;
    SqlHandoverRepository handovers;
    SqlItemCountRepository itemCounts;
    SqlOpenWorkAnswerRepository answers;
    SqlPageReviewRepository reviews;
    SqlPagePrintRepository prints;
    SqlHandedOverWorkRepository handedOver;
};

} // namespace dutydesk
