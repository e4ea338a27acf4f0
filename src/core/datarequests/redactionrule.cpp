// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/redactionrule.h"

#include "datarequests/privacyrecords.h"

#include <algorithm>

namespace dutydesk {

namespace {

bool isOfOwners(RecordType type)
{
    return type == RecordType::Resident || type == RecordType::Vehicle || type == RecordType::DataRequest;
}

/// Whether the record holds nothing personal any more.
bool isMark(const ReadEntry &read)
{
    if (const std::optional<Resident> resident = read.record<Resident>()) {
        return resident->state == ArchiveState::Erased && resident->name.isEmpty() && resident->telephone.isEmpty();
    }
    if (const std::optional<Vehicle> vehicle = read.record<Vehicle>()) {
        return vehicle->state == ArchiveState::Erased && vehicle->plate.isEmpty();
    }
    const std::optional<DataRequest> request = read.record<DataRequest>();
    return request && request->doneAt && request->matter.isEmpty();
}

} // namespace

JointRule::Finding RedactionRule::check(const ReadEntry &read)
{
    const Name name{read.entry.type, read.entry.reference};
    if (isOfOwners(read.entry.type) && !read.body) {
        m_erased.emplace(read.entry.sequence, name);
        m_marks.insert(name); // it may have been a mark that a later redaction took
    } else if (isOfOwners(read.entry.type)) {
        noteMark(read);
    } else if (read.entry.kind == EntryKind::Redaction) {
        m_isRedaction = true;
        const std::optional<Erasure> erasure = read.record<Erasure>();
        const Problem problem = erasure ? checkRedaction(*erasure) : Problem(JournalProblem::WrongBody);
        return problem ? Finding(read.bad(*problem)) : std::nullopt;
    }
    return std::nullopt;
}

void RedactionRule::noteMark(const ReadEntry &read)
{
    const Name name{read.entry.type, read.entry.reference};
    if (!isMark(read)) {
        m_marks.erase(name);
        m_marked.erase(name);
        return;
    }
    m_marks.insert(name);
    // A request without a matter of its own ends without a redaction too.
    if (m_marked.insert(name).second && name.first != RecordType::DataRequest && !m_firstMark) {
        m_firstMark = read.entry.sequence;
    }
}

RedactionRule::Problem RedactionRule::checkRedaction(const Erasure &erasure) const
{
    bool isSound = RecordType(erasure.subjectType) == RecordType::Resident
                   && m_marks.contains({RecordType::Resident, erasure.subjectId});
    for (const EntryRun &run : erasure.entries.runs()) {
        for (auto erased = m_erased.lower_bound(run.first); erased != m_erased.end() && erased->first <= run.last;
             ++erased) {
            isSound = isSound && m_marks.contains(erased->second);
        }
    }
    return isSound ? std::nullopt : Problem(JournalProblem::WrongErasure);
}

JointRule::Finding RedactionRule::endOfChange()
{
    const Finding finding = m_firstMark && !m_isRedaction
                                ? Finding(JournalFinding{*m_firstMark, JournalProblem::NotSignedFor})
                                : std::nullopt;
    m_marks.clear();
    m_firstMark.reset();
    m_isRedaction = false;
    return finding;
}

} // namespace dutydesk
