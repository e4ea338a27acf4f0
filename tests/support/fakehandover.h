// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverrepositories.h"
#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

class FakeLogPageRepository final : public FakeRecords<LogPageRepository>
{
public:
    Result<LogPage> findLast() const override
    {
        const Result<std::vector<LogPage>> pages = list();
        if (!pages) {
            return failure(pages.error());
        }
        return pages->empty() ? Result<LogPage>(failure(ErrorCode::NotFound, {})) : pages->back();
    }
    Result<std::vector<LogPage>> listOfVolume(LogVolumeId volume) const override
    {
        return where([&](const LogPage &page) { return page.volume == volume; });
    }
    Result<std::vector<LogPage>> listOfDate(QDate date) const override
    {
        return where([&](const LogPage &page) { return page.date == date; });
    }
};

class FakeLogEntryRepository final : public FakeRecords<LogEntryRepository>
{
public:
    Result<std::vector<LogEntry>> listOfPage(LogPageId page) const override
    {
        return where([&](const LogEntry &entry) { return entry.page == page; });
    }
    Result<std::vector<LogEntry>> listCorrectionsOf(LogPageId page) const override
    {
        return where([&](const LogEntry &entry) { return entry.amends && findById(*entry.amends)->page == page; });
    }
    Result<std::vector<LogEntry>> listContaining(const QString &text) const override
    {
        const auto contains = [&](const LogEntry &entry) {
            return entry.place.contains(text, Qt::CaseInsensitive)
                   || entry.matter.toString().contains(text, Qt::CaseInsensitive);
        };
        return where([&](const LogEntry &entry) {
            return contains(entry) || (entry.amends && contains(*findById(*entry.amends)));
        });
    }
};

class FakeAttachmentRepository final : public FakeRecords<AttachmentRepository>
{
public:
    Result<std::vector<Attachment>> listOfEntry(LogEntryId entry) const override
    {
        return where([&](const Attachment &attachment) { return attachment.entry == entry; });
    }
};

class FakeOpenWorkRepository final : public FakeRecords<OpenWorkRepository>
{
public:
    Result<std::vector<OpenWork>> listOpen() const override
    {
        Result<std::vector<OpenWork>> open = where([](const OpenWork &work) { return work.state == WorkState::Open; });
        if (open) {
            std::ranges::stable_sort(*open, [](const OpenWork &left, const OpenWork &right) {
                const auto rank = [](const OpenWork &work) {
                    return std::tuple(-static_cast<int>(work.heat), !work.deadline.has_value(),
                                      work.deadline.value_or(QDateTime()), work.id);
                };
                return rank(left) < rank(right);
            });
        }
        return open;
    }
    Result<std::vector<OpenWork>> listOfEntry(LogEntryId entry) const override
    {
        return where([&](const OpenWork &work) { return work.entry == entry; });
    }
};

class FakeHandoverRepository final : public FakeRecords<HandoverRepository>
{
public:
    Result<Handover> findOfPage(LogPageId page) const override
    {
        const auto found =
            where([&](const Handover &handover) { return handover.page == page && !handover.refusedAt; });
        if (!found) {
            return failure(found.error());
        }
        return found->empty() ? Result<Handover>(failure(ErrorCode::NotFound, {})) : found->back();
    }
    Result<std::vector<Handover>> listOfPage(LogPageId page) const override
    {
        return where([&](const Handover &handover) { return handover.page == page; });
    }
};

class FakeItemCountRepository final : public FakeRecords<ItemCountRepository>
{
public:
    Result<std::vector<ItemCount>> listOfHandover(HandoverId handover) const override
    {
        return where([&](const ItemCount &count) { return count.handover == handover; });
    }
};

class FakeOpenWorkAnswerRepository final : public FakeRecords<OpenWorkAnswerRepository>
{
public:
    Result<std::vector<OpenWorkAnswer>> listOfHandover(HandoverId handover) const override
    {
        return where([&](const OpenWorkAnswer &answer) { return answer.handover == handover; });
    }
};

class FakeHandedOverWorkRepository final : public FakeRecords<HandedOverWorkRepository>
{
public:
    Result<std::vector<HandedOverWork>> listOfHandover(HandoverId handover) const override
    {
        return where([&](const HandedOverWork &told) { return told.handover == handover; });
    }
};

class FakePageReviewRepository final : public FakeRecords<PageReviewRepository>
{
public:
    Result<std::vector<PageReview>> listOfPage(LogPageId page) const override
    {
        return where([&](const PageReview &review) { return review.page == page; });
    }
};

class FakePagePrintRepository final : public FakeRecords<PagePrintRepository>
{
public:
    Result<std::vector<PagePrint>> listOfPage(LogPageId page) const override
    {
        return where([&](const PagePrint &print) { return print.page == page; });
    }
};

struct FakeHandoverStore
{
    HandoverRepositories repositories()
    {
        return {volumes,    pages,   entries, attachments, openWork,  handovers,
                itemCounts, answers, reviews, prints,      handedOver};
    }

    FakeRecords<LogVolumeRepository> volumes;
    FakeLogPageRepository pages;
    FakeLogEntryRepository entries;
    FakeAttachmentRepository attachments;
    FakeOpenWorkRepository openWork;
    FakeHandoverRepository handovers;
    FakeItemCountRepository itemCounts;
    FakeOpenWorkAnswerRepository answers;
    FakePageReviewRepository reviews;
    FakePagePrintRepository prints;
    FakeHandedOverWorkRepository handedOver;
};

} // namespace dutydesk::test
