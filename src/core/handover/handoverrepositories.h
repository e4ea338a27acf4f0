// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/repository.h"
#include "handover/handover.h"

namespace dutydesk {

using LogVolumeRepository = Repository<LogVolume>;

class LogPageRepository : public Repository<LogPage>
{
public:
    /// The newest page, whatever its state. NotFound before the first.
    virtual Result<LogPage> findLast() const = 0;

    /// By page number.
    virtual Result<std::vector<LogPage>> listOfVolume(LogVolumeId volume) const = 0;

    /// Pages of shifts that began on that local date, oldest first.
    virtual Result<std::vector<LogPage>> listOfDate(QDate date) const = 0;
};

class LogEntryRepository : public Repository<LogEntry>
{
public:
    /// By line.
    virtual Result<std::vector<LogEntry>> listOfPage(LogPageId page) const = 0;

    /// The lines, on this page or a later one, that correct a line of this page.
    virtual Result<std::vector<LogEntry>> listCorrectionsOf(LogPageId page) const = 0;

    /// The lines with this in their place or matter, whatever the case of its letters, and those that correct them.
    virtual Result<std::vector<LogEntry>> listContaining(const QString &text) const = 0;
};

class AttachmentRepository : public Repository<Attachment>
{
public:
    virtual Result<std::vector<Attachment>> listOfEntry(LogEntryId entry) const = 0;
};

class OpenWorkRepository : public Repository<OpenWork>
{
public:
    /// Open ones: the most urgent first, then by deadline.
    virtual Result<std::vector<OpenWork>> listOpen() const = 0;

    /// What was made of a line, done or not.
    virtual Result<std::vector<OpenWork>> listOfEntry(LogEntryId entry) const = 0;
};

class HandoverRepository : public Repository<Handover>
{
public:
    /// The page's last attempt that was not refused. NotFound where none was begun.
    virtual Result<Handover> findOfPage(LogPageId page) const = 0;

    /// All attempts of the page, refused ones too, oldest first.
    virtual Result<std::vector<Handover>> listOfPage(LogPageId page) const = 0;
};

class ItemCountRepository : public Repository<ItemCount>
{
public:
    virtual Result<std::vector<ItemCount>> listOfHandover(HandoverId handover) const = 0;
};

class OpenWorkAnswerRepository : public Repository<OpenWorkAnswer>
{
public:
    virtual Result<std::vector<OpenWorkAnswer>> listOfHandover(HandoverId handover) const = 0;
};

class HandedOverWorkRepository : public Repository<HandedOverWork>
{
public:
    virtual Result<std::vector<HandedOverWork>> listOfHandover(HandoverId handover) const = 0;
};

class PageReviewRepository : public Repository<PageReview>
{
public:
    virtual Result<std::vector<PageReview>> listOfPage(LogPageId page) const = 0;
};

class PagePrintRepository : public Repository<PagePrint>
{
public:
    virtual Result<std::vector<PagePrint>> listOfPage(LogPageId page) const = 0;
};

/// All that the duty log and the handover keep, for the services that need most of it.
struct HandoverRepositories
{
    LogVolumeRepository &volumes;
    LogPageRepository &pages;
    LogEntryRepository &entries;
    AttachmentRepository &attachments;
    OpenWorkRepository &openWork;
    HandoverRepository &handovers;
    ItemCountRepository &itemCounts;
    OpenWorkAnswerRepository &answers;
    PageReviewRepository &reviews;
    PagePrintRepository &prints;
    HandedOverWorkRepository &handedOver;
};

} // namespace dutydesk
