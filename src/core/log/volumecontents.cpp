// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/volumecontents.h"

#include "base/try.h"
#include "journal/canonical.h"

#include <algorithm>

namespace dutydesk {

namespace {

using IdSet = std::set<qint64>;

template<typename T, typename Wanted>
IdSet idsWhere(const std::vector<T> &records, Wanted wanted)
{
    IdSet ids;
    for (const T &record : records) {
        if (wanted(record)) {
            ids.insert(record.id.value());
        }
    }
    return ids;
}

template<typename T>
IdSet allIdsOf(const std::vector<T> &records)
{
    return idsWhere(records, [](const T &) { return true; });
}

template<typename T>
IdSet idsOn(const IdSet &pages, const std::vector<T> &records)
{
    return idsWhere(records, [&](const T &record) { return pages.contains(record.page.value()); });
}

/// The ids without those of the records that have later entries.
IdSet withoutLater(IdSet ids, RecordType type, const VolumeContents::Names &later)
{
    std::erase_if(ids, [&](qint64 id) { return later.contains({type, id}); });
    return ids;
}

template<typename T>
IdSet idsOfHandovers(const IdSet &handovers, const std::vector<T> &records)
{
    return idsWhere(records, [&](const T &record) { return handovers.contains(record.handover.value()); });
}

/// What was set going about lines and work, and which of it goes.
struct SetGoing
{
    std::vector<Escalation> escalations;
    std::vector<EscalationAttempt> attempts;
    std::vector<Callout> callouts;
    std::vector<Measure> measures;
    IdSet escalationsGone = {};
    IdSet attemptsGone = {};
    IdSet calloutsGone = {};
    IdSet measuresGone = {};

    static Result<SetGoing> read(const LogRepositories &repositories)
    {
        SetGoing all;
        TRY(all.escalations, repositories.escalations.list());
        TRY(all.attempts, repositories.attempts.list());
        TRY(all.callouts, repositories.callouts.list());
        TRY(all.measures, repositories.measures.list());
        return all;
    }

    /// Those of the pages go that are over, and that nothing was written about later.
    void choose(const IdSet &pages, const VolumeContents::Names &later)
    {
        const auto goes = [&](const auto &one, bool isOver) {
            return pages.contains(one.page.value()) && isOver
                   && !later.contains({std::remove_cvref_t<decltype(one)>::recordType, one.id.value()});
        };
        IdSet triedLater;
        for (const EscalationAttempt &attempt : attempts) {
            if (later.contains({RecordType::EscalationAttempt, attempt.id.value()})) {
                triedLater.insert(attempt.escalation.value());
            }
        }
        escalationsGone = idsWhere(escalations, [&](const Escalation &one) {
            return goes(one, one.endedAt.has_value()) && !triedLater.contains(one.id.value());
        });
        attemptsGone = idsWhere(
            attempts, [&](const EscalationAttempt &one) { return escalationsGone.contains(one.escalation.value()); });
        calloutsGone = idsWhere(callouts, [&](const Callout &one) { return goes(one, one.doneAt.has_value()); });
        measuresGone = idsWhere(measures, [&](const Measure &one) { return goes(one, one.liftedAt.has_value()); });
    }

    /// Calls the function with the subject of each that stays.
    template<typename Call>
    void eachLeft(Call call) const
    {
        const auto tell = [&](const auto &records, const IdSet &gone) {
            for (const auto &record : records) {
                if (!gone.contains(record.id.value())) {
                    call(record.subject());
                }
            }
        };
        tell(escalations, escalationsGone);
        tell(callouts, calloutsGone);
        tell(measures, measuresGone);
    }
};

/// The work that is done, was not handed over or answered at any handover but these, and is not acted on.
// NOLINTNEXTLINE(readability-function-size): each list is of one table, as the purge has read it
IdSet workToGo(const IdSet &pages, const IdSet &handovers, const std::vector<Case> &all,
               const std::vector<OpenWorkAnswer> &answers, const std::vector<HandedOverWork> &handedOver,
               const SetGoing &acts)
{
    IdSet carried;
    acts.eachLeft([&](const CaseSubject &subject) {
        if (subject.work) {
            carried.insert(subject.work->value());
        }
    });
    const auto keep = [&](const auto &records) {
        for (const auto &record : records) {
            if (!handovers.contains(record.handover.value())) {
                carried.insert(record.work.value());
            }
        }
    };
    keep(answers);
    keep(handedOver);
    return idsWhere(all, [&](const Case &work) {
        return pages.contains(work.page.value()) && !work.isOpen() && !carried.contains(work.id.value());
    });
}

/// The lines of the pages, except those from which remaining work came, those that are acted on and those that a
/// remaining line corrects.
IdSet linesToGo(const IdSet &pages, const IdSet &workGone, const std::vector<LogEntry> &all,
                const std::vector<Case> &openWork, const SetGoing &acts)
{
    IdSet kept;
    acts.eachLeft([&](const CaseSubject &subject) {
        if (subject.entry) {
            kept.insert(subject.entry->value());
        }
    });
    for (const Case &work : openWork) {
        if (work.entry && !workGone.contains(work.id.value())) {
            kept.insert(work.entry->value());
        }
    }
    const auto goes = [&](const LogEntry &line) {
        return pages.contains(line.page.value()) && !kept.contains(line.id.value());
    };
    // The newest line comes first, so that it is known whether a correction stays before its line is looked at.
    for (auto line = all.rbegin(); line != all.rend(); ++line) {
        if (line->amends && !goes(*line)) {
            kept.insert(line->amends->value());
        }
    }
    return idsWhere(all, goes);
}

/// Steps and limits go with their work.
template<Record T>
Result<IdSet> partsOfCases(const IdSet &work, const Repository<T> &repository)
{
    TRY(const std::vector<T> parts, repository.list());
    return idsWhere(parts, [&](const T &part) { return work.contains(part.of.value()); });
}

Result<IdSet> evidenceOfAll(RecordType type, const IdSet &records, const EvidenceRepository &evidence)
{
    IdSet ids;
    for (const qint64 record : records) {
        TRY(const std::vector<Evidence> attached, evidence.list(evidenceOf({type, record})));
        ids.merge(allIdsOf(attached));
    }
    return ids;
}

} // namespace

Result<VolumeContents> VolumeContents::of(const LogRepositories &repositories, const EvidenceRepository &evidence,
                                          LogVolumeId volume, const Names &later)
{
    TRY(const std::vector<LogPage> allPages, repositories.pages.list());
    TRY(const std::vector<LogEntry> allLines, repositories.entries.list());
    TRY(const std::vector<Case> openWork, repositories.cases.list());
    TRY(const std::vector<Handover> allHandovers, repositories.handovers.list());
    TRY(const std::vector<ItemCount> counts, repositories.itemCounts.list());
    TRY(const std::vector<OpenWorkAnswer> answers, repositories.answers.list());
    TRY(const std::vector<HandedOverWork> handedOver, repositories.handedOver.list());
    TRY(const std::vector<PageReview> reviews, repositories.reviews.list());
    TRY(const std::vector<PagePrint> prints, repositories.prints.list());
    const IdSet pages = idsWhere(allPages, [&](const LogPage &page) { return page.volume <= volume; });
    TRY(SetGoing acts, SetGoing::read(repositories));
    acts.choose(pages, later);
    const IdSet handovers = idsOn(pages, allHandovers);
    const IdSet work =
        withoutLater(workToGo(pages, handovers, openWork, answers, handedOver, acts), RecordType::Case, later);
    const IdSet lines = linesToGo(pages, work, allLines, openWork, acts);
    TRY(const IdSet steps, partsOfCases(work, repositories.caseSteps));
    TRY(const IdSet limits, partsOfCases(work, repositories.limits));
    TRY(IdSet attached, evidenceOfAll(RecordType::LogEntry, lines, evidence));
    TRY(IdSet attachedToSteps, evidenceOfAll(RecordType::CaseStep, steps, evidence));
    attached.merge(attachedToSteps);
    VolumeContents contents;
    contents.m_records = {{RecordType::ItemCount, idsOfHandovers(handovers, counts)},
                          {RecordType::OpenWorkAnswer, idsOfHandovers(handovers, answers)},
                          {RecordType::HandedOverWork, idsOfHandovers(handovers, handedOver)},
                          {RecordType::PageReview, withoutLater(idsOn(pages, reviews), RecordType::PageReview, later)},
                          {RecordType::PagePrint, withoutLater(idsOn(pages, prints), RecordType::PagePrint, later)},
                          {RecordType::Handover, handovers},
                          {RecordType::EscalationAttempt, acts.attemptsGone},
                          {RecordType::Escalation, acts.escalationsGone},
                          {RecordType::Callout, acts.calloutsGone},
                          {RecordType::Measure, acts.measuresGone},
                          {RecordType::EvidenceContent, attached},
                          {RecordType::Evidence, attached},
                          {RecordType::CaseStep, steps},
                          {RecordType::CaseLimit, limits},
                          {RecordType::Case, work},
                          {RecordType::LogEntry, lines}};
    return contents;
}

bool VolumeContents::has(RecordType type, qint64 id) const
{
    return std::ranges::any_of(
        m_records, [&](const auto &records) { return records.first == type && records.second.contains(id); });
}

bool VolumeContents::covers(const JournalEntry &entry) const
{
    if (!entry.body || !mayBeErased(entry.kind)) {
        return false;
    }
    if (entry.kind == EntryKind::HandoverStatement) {
        return has(RecordType::Handover, entry.reference);
    }
    const Result<DecodedBody> body = decodeBody(*entry.body);
    return body && has(body->type, entry.reference);
}

} // namespace dutydesk
