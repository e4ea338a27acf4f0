// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/callcounts.h"
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

class SqlCaseRepository final : public SqlRecords<CaseRepository>
{
public:
    using SqlRecords::SqlRecords;

    Result<std::vector<Case>> listContaining(const QString &text) const override;
};

class SqlCallTally final : public CallTally
{
public:
    explicit SqlCallTally(const Database &database)
        : m_database(database)
    {}

    Result<CallCount> ofPage(LogPageId page) const override;
    Result<CallCount> ofDays(QDate first, QDate last) const override;

private:
    /// Of the pages that the condition selects.
    Query counting(const QString &condition) const;
    static Result<CallCount> sum(Query query);

    const Database &m_database;
};

struct SqlLogStore
{
    explicit SqlLogStore(const Database &database);

    LogRepositories repositories()
    {
        return {volumes, pages,  entries,    cases,       caseSteps, handovers, itemCounts, answers,
                reviews, prints, handedOver, escalations, attempts,  callouts,  measures,   limits};
    }

    SqlRepository<LogVolume> volumes;
    SqlRepository<LogPage> pages;
    SqlLogEntryRepository entries;
    SqlCaseRepository cases;
    SqlRepository<CaseStep> caseSteps;
    SqlRepository<Handover> handovers;
    SqlRepository<ItemCount> itemCounts;
    SqlRepository<OpenWorkAnswer> answers;
    SqlRepository<PageReview> reviews;
    SqlRepository<PagePrint> prints;
    SqlRepository<HandedOverWork> handedOver;
    SqlCallTally calls;
    SqlRepository<Escalation> escalations;
    SqlRepository<EscalationAttempt> attempts;
    SqlRepository<Callout> callouts;
    SqlRepository<Measure> measures;
    SqlRepository<CaseLimit> limits;
};

} // namespace dutydesk
