// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/purgerule.h"

#include "centre/centre.h"
#include "evidence/evidence.h"
#include "log/handover.h"
#include "log/logpage.h"

#include <algorithm>

namespace dutydesk {

PurgeRule::PurgeRule(std::set<RecordType> types)
    : m_types(std::move(types))
{
    m_types.insert(RecordType::Statement);
}

JointRule::Finding PurgeRule::check(const ReadEntry &read)
{
    if (const std::optional<Centre> centre = read.record<Centre>()) {
        m_logKeptDays = centre->logKeptDays;
    } else if (const std::optional<LogVolume> volume = read.record<LogVolume>(); volume && volume->sealedAt) {
        m_seals.try_emplace(volume->id.value(), Seal{read.entry.sequence, *volume->sealedAt});
    } else if (m_types.contains(read.entry.type)) {
        note(read);
    } else if (const std::optional<Erasure> erasure = read.record<Erasure>();
               erasure && read.entry.kind == EntryKind::PurgeCertificate) {
        return checkPurge(read, *erasure);
    }
    return std::nullopt;
}

void PurgeRule::note(const ReadEntry &read)
{
    const Name name{read.entry.type, read.entry.reference};
    notePart(name);
    if (!read.body) {
        m_erased.emplace(read.entry.sequence, name);
        return;
    }
    m_kept.try_emplace(name, Kept{read.entry.sequence, 0}).first->second.last = read.entry.sequence;
    noteReferences(read);
}

void PurgeRule::notePart(const Name &name)
{
    if (name.first == RecordType::Case) {
        m_lastCase = name.second;
    } else if (name.first == RecordType::CaseStep || name.first == RecordType::CaseLimit) {
        m_caseOf.insert_or_assign(name, m_lastCase);
    }
}

void PurgeRule::noteReferences(const ReadEntry &read)
{
    if (const std::optional<LogEntry> line = read.record<LogEntry>(); line && line->amends) {
        m_needed.insert(line->amends->value());
    } else if (const std::optional<Evidence> evidence = read.record<Evidence>()) {
        m_ofEvidence.insert_or_assign(evidence->id.value(), Name{evidence->subject().type, evidence->subjectId});
    } else if (const std::optional<HandedOverWork> told = read.record<HandedOverWork>()) {
        m_carried.insert(told->work.value());
    } else if (const std::optional<OpenWorkAnswer> answer = read.record<OpenWorkAnswer>()) {
        m_carried.insert(answer->work.value());
    } else if (const std::optional<Case> work = read.record<Case>()) {
        if (work->entry) {
            m_needed.insert(work->entry->value());
        }
        noteOpen({RecordType::Case, work->id.value()}, work->isOpen());
    } else {
        noteCases(read);
    }
}

void PurgeRule::noteCases(const ReadEntry &read)
{
    const Name name{read.entry.type, read.entry.reference};
    if (const std::optional<Escalation> escalation = read.record<Escalation>()) {
        noteSubject(name, escalation->subject(), !escalation->endedAt);
    } else if (const std::optional<Callout> callout = read.record<Callout>()) {
        noteSubject(name, callout->subject(), !callout->doneAt);
    } else if (const std::optional<Measure> measure = read.record<Measure>()) {
        noteSubject(name, measure->subject(), !measure->liftedAt);
    } else if (const std::optional<EscalationAttempt> attempt = read.record<EscalationAttempt>()) {
        m_escalationOfAttempt.insert_or_assign(attempt->id.value(), attempt->escalation.value());
        m_lastAttempts.insert_or_assign(attempt->escalation.value(), read.entry.sequence);
    }
}

void PurgeRule::noteSubject(const Name &name, const CaseSubject &subject, bool goesOn)
{
    if (subject.entry) {
        m_needed.insert(subject.entry->value());
    }
    if (subject.work) {
        m_carried.insert(subject.work->value());
    }
    noteOpen(name, goesOn);
}

void PurgeRule::noteOpen(const Name &name, bool goesOn)
{
    if (goesOn) {
        m_open.insert(name);
    } else {
        m_open.erase(name);
    }
}

/// Whether an attempt of the report has a body after that entry.
bool PurgeRule::hasAttemptAfter(qint64 escalation, qint64 sequence) const
{
    const auto last = m_lastAttempts.find(escalation);
    return last != m_lastAttempts.end() && last->second > sequence;
}

/// Whether a record may lose its entries: no body of it is left, and nothing that is left needs it.
bool PurgeRule::mayGo(const Name &name) const
{
    const bool isNeeded = (name.first == RecordType::LogEntry && m_needed.contains(name.second))
                          || (name.first == RecordType::Case && m_carried.contains(name.second))
                          || (name.first == RecordType::Escalation && hasAttemptAfter(name.second, 0));
    return !isNeeded && !m_kept.contains(name) && !isPartOfKept(name);
}

/// Steps and limits stay and go with their case.
bool PurgeRule::isPartOfKept(const Name &name) const
{
    const auto part = m_caseOf.find(name);
    return part != m_caseOf.end() && m_kept.contains({RecordType::Case, part->second});
}

/// Whether a record may keep its entries, although it began before the seal.
bool PurgeRule::mayStay(const Name &name, const Kept &kept, qint64 seal) const
{
    switch (name.first) {
    case RecordType::LogEntry:
        return m_needed.contains(name.second);
    case RecordType::Evidence:
    case RecordType::EvidenceContent: {
        const auto of = m_ofEvidence.find(name.second);
        return of != m_ofEvidence.end() && m_kept.contains(of->second);
    }
    case RecordType::Case:
        return kept.last > seal || m_open.contains(name) || m_carried.contains(name.second);
    case RecordType::CaseStep:
    case RecordType::CaseLimit:
        return isPartOfKept(name);
    case RecordType::Escalation:
        return kept.last > seal || m_open.contains(name) || hasAttemptAfter(name.second, seal);
    case RecordType::EscalationAttempt: {
        const auto escalation = m_escalationOfAttempt.find(name.second);
        return escalation != m_escalationOfAttempt.end()
               && m_kept.contains({RecordType::Escalation, escalation->second});
    }
    case RecordType::Callout:
    case RecordType::Measure:
        return kept.last > seal || m_open.contains(name);
    default:
        return false;
    }
}

JointRule::Finding PurgeRule::checkPurge(const ReadEntry &read, const Erasure &erasure) const
{
    const auto seal = m_seals.find(erasure.subjectId);
    if (seal == m_seals.end()) {
        return std::nullopt; // such a volume was never purged, which VolumeRule says
    }
    if (seal->second.at.addDays(m_logKeptDays).toMSecsSinceEpoch() > read.entry.timeMs) {
        return read.bad(JournalProblem::EarlyErasure);
    }
    bool isSound = std::ranges::all_of(m_kept, [&](const auto &one) {
        return one.second.first > seal->second.sequence || mayStay(one.first, one.second, seal->second.sequence);
    });
    for (const EntryRun &run : erasure.entries.runs()) {
        isSound = isSound && run.last < seal->second.sequence;
        for (auto one = m_erased.lower_bound(run.first); one != m_erased.end() && one->first <= run.last; ++one) {
            isSound = isSound && mayGo(one->second);
        }
    }
    return isSound ? Finding() : read.bad(JournalProblem::WrongErasure);
}

} // namespace dutydesk
