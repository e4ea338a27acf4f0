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
    TRY(const std::optional<JournalEntry> last, m_chain.lastEntry());
    const auto end = last ? std::optional(JournalHead{last->sequence, last->entryHash}) : std::nullopt;
    if (end == m_readTo) {
        return {};
    }
    CHECK(forgetWhatWasTakenBack());
    const qint64 first = m_readTo ? m_readTo->sequence + 1 : 1;
    m_readTo.reset(); // what is read in part is read anew
    CHECK(m_chain.visitTypes(typesRead(), first, [&](const JournalEntry &entry) -> Result<void> {
        if (entry.sequence <= end->sequence) { // another desk may be writing
            note(entry);
        }
        return {};
    }));
    m_readTo = end;
    return {};
}

/// What was read within a change that failed later is no longer in the journal.
Result<void> PastNames::forgetWhatWasTakenBack()
{
    TRY(const std::optional<JournalEntry> known,
        m_readTo ? ifFound(m_chain.findBySequence(m_readTo->sequence)) : std::optional<JournalEntry>());
    if (!known || known->entryHash != m_readTo->hash) {
        m_versions.clear();
        m_readTo.reset();
    }
    return {};
}

void PastNames::note(const JournalEntry &entry)
{
    const Result<DecodedBody> body =
        hasName(entry.type) && entry.body ? decodeBody(*entry.body) : failure(ErrorCode::NotFound, {});
    m_versions[{entry.type, entry.reference}].push_back(
        {entry.sequence, body ? std::optional(body->row) : std::nullopt});
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
