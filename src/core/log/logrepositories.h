// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/numberseries.h"
#include "log/caselimit.h"
#include "log/casestep.h"
#include "log/escalation.h"
#include "log/handover.h"

#include <map>

namespace dutydesk {

using LogVolumeRepository = Repository<LogVolume>;
using LogPageRepository = Repository<LogPage>;

class LogEntryRepository : public Repository<LogEntry>
{
public:
    /// The lines, on this page or a later one, that correct a line of this page.
    virtual Result<std::vector<LogEntry>> listCorrectionsOf(LogPageId page) const = 0;

    /// The lines whose place or matter contains this text, ignoring case, and the lines that correct them.
    virtual Result<std::vector<LogEntry>> listContaining(const QString &text) const = 0;
};

class CaseRepository : public Repository<Case>
{
public:
    /// The cases whose place or matter contains this text, ignoring case.
    virtual Result<std::vector<Case>> listContaining(const QString &text) const = 0;
};

using CaseStepRepository = Repository<CaseStep>;
using CaseLimitRepository = Repository<CaseLimit>;
using HandoverRepository = Repository<Handover>;
using ItemCountRepository = Repository<ItemCount>;
using OpenWorkAnswerRepository = Repository<OpenWorkAnswer>;
using HandedOverWorkRepository = Repository<HandedOverWork>;
using PageReviewRepository = Repository<PageReview>;
using PagePrintRepository = Repository<PagePrint>;
using EscalationRepository = Repository<Escalation>;
using EscalationAttemptRepository = Repository<EscalationAttempt>;
using CalloutRepository = Repository<Callout>;
using MeasureRepository = Repository<Measure>;

inline Selection<LogVolume> newestVolume()
{
    return Selection<LogVolume>().newestFirst(&LogVolume::id);
}

/// Selects the newest page, whatever its state.
inline Selection<LogPage> newestPage()
{
    return Selection<LogPage>().newestFirst(&LogPage::id);
}

inline NumberSeries<LogVolume> volumesOf(int year)
{
    return {&LogVolume::serial, Selection<LogVolume>().where(&LogVolume::year, year)};
}

inline NumberSeries<LogPage> pagesOf(LogVolumeId volume)
{
    return {&LogPage::number, Selection<LogPage>().where(&LogPage::volume, volume)};
}

inline NumberSeries<LogEntry> linesOf(LogPageId page)
{
    return {&LogEntry::line, Selection<LogEntry>().where(&LogEntry::page, page)};
}

/// The numbers of our own cases, gapless in each year.
inline NumberSeries<Case> casesOf(int year)
{
    return {&Case::serial, Selection<Case>().where(&Case::year, year)};
}

/// The page's last attempt that was not refused.
inline Selection<Handover> lastAttemptOf(LogPageId page)
{
    return Selection<Handover>()
        .where(&Handover::page, page)
        .whereMissing(&Handover::refusedAt)
        .newestFirst(&Handover::id);
}

inline Selection<Case> openCases()
{
    return Selection<Case>().whereMissing(&Case::doneAt);
}

/// The limits that have not ended, those that pause too.
inline Selection<CaseLimit> runningLimits()
{
    return Selection<CaseLimit>().whereMissing(&CaseLimit::endedAt);
}

/// All open work, the most urgent first, then by deadline.
Result<std::vector<Case>> listOpen(const CaseRepository &repository);

/// All attempts of these reports, in one statement.
Result<std::map<EscalationId, std::vector<EscalationAttempt>>> attemptsOf(const EscalationAttemptRepository &repository,
                                                                          const std::vector<Escalation> &escalations);

/// The repositories of the duty log and the handover, for services that need most of them.
struct LogRepositories
{
    LogVolumeRepository &volumes;
    LogPageRepository &pages;
    LogEntryRepository &entries;
    CaseRepository &cases;
    CaseStepRepository &caseSteps;
    HandoverRepository &handovers;
    ItemCountRepository &itemCounts;
    OpenWorkAnswerRepository &answers;
    PageReviewRepository &reviews;
    PagePrintRepository &prints;
    HandedOverWorkRepository &handedOver;
    EscalationRepository &escalations;
    EscalationAttemptRepository &attempts;
    CalloutRepository &callouts;
    MeasureRepository &measures;
    CaseLimitRepository &limits;
};

} // namespace dutydesk
