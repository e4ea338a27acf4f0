// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/callcounts.h"
#include "log/logrepositories.h"
#include "support/fakerepository.h"

#include <algorithm>

namespace dutydesk::test {

/// Whether the place or the matter of the record contains the text, ignoring case.
template<Record T>
bool saysAnywhere(const T &record, const QString &text)
{
    return record.place.contains(text, Qt::CaseInsensitive)
           || record.matter.toString().contains(text, Qt::CaseInsensitive);
}

class FakeLogEntryRepository final : public FakeRecords<LogEntryRepository>
{
public:
    Result<std::vector<LogEntry>> listCorrectionsOf(LogPageId page) const override
    {
        return those([&](const LogEntry &entry) { return entry.amends && findById(*entry.amends)->page == page; });
    }
    Result<std::vector<LogEntry>> listContaining(const QString &text) const override
    {
        return those([&](const LogEntry &entry) {
            return saysAnywhere(entry, text) || (entry.amends && saysAnywhere(*findById(*entry.amends), text));
        });
    }

private:
    template<typename Wanted>
    Result<std::vector<LogEntry>> those(Wanted wanted) const
    {
        TRY(std::vector<LogEntry> entries, list());
        std::erase_if(entries, std::not_fn(wanted));
        return entries;
    }
};

class FakeCaseRepository final : public FakeRecords<CaseRepository>
{
public:
    Result<std::vector<Case>> listContaining(const QString &text) const override
    {
        TRY(std::vector<Case> cases, list());
        std::erase_if(cases, [&](const Case &one) { return !saysAnywhere(one, text); });
        return cases;
    }
};

// These templates are compiled once, because otherwise each test of a service would compile them.
extern template class FakeRecords<Repository<LogVolume>>;
extern template class FakeRecords<Repository<LogPage>>;
extern template class FakeRecords<CaseRepository>;
extern template class FakeRecords<Repository<CaseStep>>;
extern template class FakeRecords<Repository<Handover>>;
extern template class FakeRecords<Repository<ItemCount>>;
extern template class FakeRecords<Repository<OpenWorkAnswer>>;
extern template class FakeRecords<Repository<PageReview>>;
extern template class FakeRecords<Repository<PagePrint>>;
extern template class FakeRecords<Repository<HandedOverWork>>;
extern template class FakeRecords<Repository<Escalation>>;
extern template class FakeRecords<Repository<EscalationAttempt>>;
extern template class FakeRecords<Repository<Callout>>;
extern template class FakeRecords<Repository<Measure>>;
extern template class FakeRecords<Repository<CaseLimit>>;

struct FakeLogStore
{
    LogRepositories repositories()
    {
        return {volumes, pages,  entries,    cases,       caseSteps, handovers, itemCounts, answers,
                reviews, prints, handedOver, escalations, attempts,  callouts,  measures,   limits};
    }

    FakeRepository<LogVolume> volumes;
    FakeRepository<LogPage> pages;
    FakeLogEntryRepository entries;
    FakeCaseRepository cases;
    FakeRepository<CaseStep> caseSteps;
    FakeRepository<Handover> handovers;
    FakeRepository<ItemCount> itemCounts;
    FakeRepository<OpenWorkAnswer> answers;
    FakeRepository<PageReview> reviews;
    FakeRepository<PagePrint> prints;
    FakeRepository<HandedOverWork> handedOver;
    FakeRepository<Escalation> escalations;
    FakeRepository<EscalationAttempt> attempts;
    FakeRepository<Callout> callouts;
    FakeRepository<Measure> measures;
    FakeRepository<CaseLimit> limits;
};

class FakeCallTally final : public CallTally
{
public:
    explicit FakeCallTally(const FakeLogStore &store)
        : m_store(store)
    {}

    Result<CallCount> ofPage(LogPageId page) const override
    {
        return those([page](const LogPage &of) { return of.id == page; });
    }
    Result<CallCount> ofDays(QDate first, QDate last) const override
    {
        return those([=](const LogPage &of) { return of.date >= first && of.date <= last; });
    }

private:
    template<typename Wanted>
    Result<CallCount> those(Wanted wanted) const
    {
        CallCount count;
        TRY(const std::vector<LogEntry> lines, m_store.entries.list());
        for (const LogEntry &line : lines) {
            LogEntry first = line;
            while (first.amends) {
                first = m_store.entries.findById(*first.amends).value();
            }
            const bool isNewest = std::ranges::find(lines, std::optional(line.id), &LogEntry::amends) == lines.end();
            if (isNewest && wanted(m_store.pages.findById(first.page).value())) {
                count.add(line.source);
            }
        }
        return count;
    }

    const FakeLogStore &m_store;
};

} // namespace dutydesk::test
