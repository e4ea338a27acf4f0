// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/pastnames.h"

#include "base/try.h"
#include "journal/canonical.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

bool hasName(RecordType type)
{
    return type == RecordType::StaffMember || type == RecordType::Centre || type == RecordType::ShiftPattern;
}

/// What has a name, and the records that name it from one of their entries on.
const std::vector<RecordType> &typesRead()
{
    static const std::vector<RecordType> types{RecordType::StaffMember, RecordType::Centre,    RecordType::ShiftPattern,
                                               RecordType::RosterMonth, RecordType::LogVolume, RecordType::LogPage,
                                               RecordType::PageReview,  RecordType::Erasure};
    return types;
}

} // namespace

PastNames::PastNames(const JournalRepository &chain)
    : m_chain(chain)
{}

Result<void> PastNames::readOn()
{
    bool isKnown = !m_last;
    const auto visit = [&](const JournalEntry &entry) -> Result<void> {
        if (isKnown) {
            note(entry);
            return {};
        }
        isKnown = m_last == JournalHead{entry.sequence, entry.entryHash};
        return isKnown ? Result<void>() : failure(ErrorCode::Conflict, u"the journal has another entry there"_s);
    };
    Result<void> visited = m_chain.visitTypes(typesRead(), m_last ? m_last->sequence : 1, visit);
    if (isKnown) {
        return visited;
    }
    m_versions.clear(); // it was read within a change that failed later
    m_last.reset();
    return readOn();
}

void PastNames::note(const JournalEntry &entry)
{
    const Result<DecodedBody> body =
        hasName(entry.type) && entry.body ? decodeBody(*entry.body) : failure(ErrorCode::NotFound, {});
    m_versions[{entry.type, entry.reference}].push_back(
        {entry.sequence, body ? std::optional(body->row) : std::nullopt});
    m_last = JournalHead{entry.sequence, entry.entryHash};
}

std::optional<qint64> PastNames::entryOf(const RecordReference &record, std::size_t later) const
{
    const auto found = m_versions.find(record);
    const bool isThere = found != m_versions.end() && found->second.size() > later;
    return isThere ? std::optional((found->second.rbegin() + std::ptrdiff_t(later))->sequence) : std::nullopt;
}

std::optional<qint64> PastNames::firstEntryOf(const RecordReference &record) const
{
    const auto found = m_versions.find(record);
    return found == m_versions.end() ? std::nullopt : std::optional(found->second.front().sequence);
}

const Row *PastNames::rowAt(const RecordReference &record, qint64 entry) const
{
    const auto found = m_versions.find(record);
    if (found == m_versions.end()) {
        return nullptr;
    }
    const std::vector<Version> &versions = found->second;
    const auto next = std::ranges::upper_bound(versions, entry, {}, &Version::sequence);
    return next != versions.begin() && std::prev(next)->row ? &*std::prev(next)->row : nullptr;
}

} // namespace dutydesk
