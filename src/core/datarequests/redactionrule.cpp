// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/redactionrule.h"

#include "datarequests/erasedmark.h"
#include "datarequests/privacyrecords.h"

#include <algorithm>

namespace dutydesk {

namespace {

bool isOfOwners(RecordType type)
{
    return type == RecordType::Resident || type == RecordType::Vehicle || type == RecordType::DataRequest;
}

/// Whether the record is in the very form that an erasure leaves.
bool isMark(const ReadEntry &read)
{
    if (const std::optional<Resident> resident = read.record<Resident>()) {
        return *resident == markOf(*resident);
    }
    if (const std::optional<Vehicle> vehicle = read.record<Vehicle>()) {
        return *vehicle == markOf(*vehicle);
    }
    const std::optional<DataRequest> request = read.record<DataRequest>();
    return request && request->doneAt && request->matter.isEmpty();
}

/// Whether the record of a resident, vehicle, building or flat says that it was erased.
bool saysErased(const ReadEntry &read)
{
    const auto isErased = [](const auto &record) { return record && record->state == ArchiveState::Erased; };
    return isErased(read.record<Resident>()) || isErased(read.record<Vehicle>()) || isErased(read.record<Building>())
           || isErased(read.record<Flat>());
}

/// The resident whose data the record holds, or the flat of a vehicle.
std::pair<RecordType, qint64> ownerOf(const ReadEntry &read)
{
    if (const std::optional<DataRequest> request = read.record<DataRequest>()) {
        return {RecordType::Resident, request->resident.value()};
    }
    if (const std::optional<Vehicle> vehicle = read.record<Vehicle>()) {
        return {RecordType::Flat, vehicle->flat.value()};
    }
    return {read.entry.type, read.entry.reference};
}

} // namespace

JointRule::Finding RedactionRule::check(const ReadEntry &read)
{
    const Name name{read.entry.type, read.entry.reference};
    if (isOfOwners(read.entry.type) && !read.body) {
        m_erased.emplace(read.entry.sequence, name);
        m_marks.insert(name); // it may have been a mark that a later redaction took
    } else if (isOfOwners(read.entry.type)) {
        return noteMark(read);
    } else if (read.entry.kind == EntryKind::Redaction) {
        m_isRedaction = true;
        const std::optional<Erasure> erasure = read.record<Erasure>();
        const Problem problem = erasure ? checkRedaction(*erasure) : Problem(JournalProblem::WrongBody);
        return problem ? Finding(read.bad(*problem)) : std::nullopt;
    } else if (saysErased(read)) { // a building or flat is nobody's data
        return Finding(read.bad(JournalProblem::WrongBody));
    }
    return std::nullopt;
}

JointRule::Finding RedactionRule::noteMark(const ReadEntry &read)
{
    const Name name{read.entry.type, read.entry.reference};
    if (!isMark(read)) {
        m_marks.erase(name);
        m_told[name] = ownerOf(read);
        if (m_marked.contains(name)) {
            return Finding(read.bad(JournalProblem::AfterClosing));
        }
        return saysErased(read) ? Finding(read.bad(JournalProblem::WrongBody)) : std::nullopt;
    }
    m_marks.insert(name);
    m_left[name] = ownerOf(read);
    if (const std::optional<Resident> resident = read.record<Resident>()) {
        m_flats[resident->id.value()] = resident->flat.value();
    }
    if (name.first == RecordType::DataRequest) { // without a matter of its own, it ends without a redaction too
        return std::nullopt;
    }
    const auto [marked, isNew] = m_marked.emplace(name, read.body->row);
    if (isNew && !m_firstMark) {
        m_firstMark = read.entry.sequence;
    }
    return marked->second == read.body->row ? std::nullopt : Finding(read.bad(JournalProblem::AfterClosing));
}

/// Whether the mark is of the resident's own data, as far as its body still says.
bool RedactionRule::isOf(qint64 resident, const Name &name) const
{
    const auto left = m_left.find(name);
    const auto flat = m_flats.find(resident);
    if (left == m_left.end() || (left->second.first == RecordType::Flat && flat == m_flats.end())) {
        return true;
    }
    const bool isVehicle = left->second.first == RecordType::Flat;
    return left->second.second == (isVehicle ? flat->second : resident);
}

/// The certificate is named after the resident's request. Nothing may be told of the resident any more, nor of a record
/// that the certificate names, but the marks.
RedactionRule::Problem RedactionRule::checkRedaction(const Erasure &erasure) const
{
    const Name subject{RecordType::Resident, erasure.subjectId};
    const QString number = erasure.subjectName.toString();
    const Name request{RecordType::DataRequest, number.toLongLong()};
    bool isSound = RecordType(erasure.subjectType) == RecordType::Resident && m_marks.contains(subject)
                   && QString::number(request.second) == number && m_marks.contains(request)
                   && isOf(erasure.subjectId, request)
                   && std::ranges::none_of(m_told, [&](const auto &one) { return one.second == subject; });
    for (const EntryRun &run : erasure.entries.runs()) {
        for (auto erased = m_erased.lower_bound(run.first); erased != m_erased.end() && erased->first <= run.last;
             ++erased) {
            isSound = isSound && m_marks.contains(erased->second) && !m_told.contains(erased->second)
                      && isOf(erasure.subjectId, erased->second);
        }
    }
    return isSound ? std::nullopt : Problem(JournalProblem::WrongErasure);
}

JointRule::Finding RedactionRule::endOfChange()
{
    const Finding finding = m_firstMark && !m_isRedaction
                                ? Finding(JournalFinding{*m_firstMark, JournalProblem::NotSignedFor})
                                : std::nullopt;
    m_told.merge(m_left);
    m_left.clear();
    m_flats.clear();
    m_marks.clear();
    m_firstMark.reset();
    m_isRedaction = false;
    return finding;
}

} // namespace dutydesk
