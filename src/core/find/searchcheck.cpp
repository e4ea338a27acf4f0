// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchcheck.h"

#include "base/try.h"
#include "journal/canonical.h"
#include "people/staffmember.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Documents whose words are compared; all would take as long as making the index anew.
constexpr std::size_t mostWithWords = 300;

/// Whether the document also tells of a person, whose later name it does not follow.
bool namesAPerson(RecordType type)
{
    return type == RecordType::LogPage || type == RecordType::Substitution;
}

} // namespace

Result<std::vector<DatabaseCheck::Step>> SearchCheck::steps() const
{
    const SearchIndex &index = m_service.m_parts.index;
    TRY(const SearchState state, index.state());
    TRY(const qint64 version, index.storedVersion());
    TRY(const FindProgress now, m_service.progress());
    TRY(const Records documents, index.documents());
    const auto reading =
        std::make_shared<Reading>(Reading{state, version, now.all, {documents.begin(), documents.end()}});
    std::vector<Step> steps;
    // A forged last entry may have any number: where the chain has a gap, which it tells itself, no more is read.
    const auto isThere = [&](qint64 sequence) {
        return m_service.m_parts.journal.findBySequence(sequence).has_value();
    };
    for (qint64 first = 1; now.seen > 0 && first <= now.all && isThere(first); first += FindService::portion) {
        const qint64 last = std::min(now.all, first + FindService::portion - 1);
        steps.emplace_back(
            [this, reading, first, last](VerificationReport &) { return gather(*reading, first, last); });
    }
    steps.emplace_back([this, reading](VerificationReport &report) { return checkState(*reading, report); });
    for (std::size_t first = 0; first < documents.size(); first += FindService::portion) {
        steps.emplace_back([this, reading](VerificationReport &report) { return compareSome(*reading, report); });
    }
    return steps;
}

/// Collects the records that the entries lead to. An entry that is gone is a problem of the chain.
Result<void> SearchCheck::gather(Reading &reading, qint64 first, qint64 last) const
{
    for (qint64 sequence = first; sequence <= last; ++sequence) {
        const Result<JournalEntry> entry = m_service.m_parts.journal.findBySequence(sequence);
        if (!entry) {
            continue;
        }
        const bool isRead = sequence <= reading.state.seen;
        if (FindService::erases(*entry)) {
            reading.holdsErased |= isRead && sequence > reading.state.cleared;
            reading.willBeEmptied |= !isRead;
        }
        for (const RecordReference &record :
             m_service.documentsChangedBy(*entry).value_or(std::vector<RecordReference>())) {
            if (record.id > 0) { // an entry that was tampered with may name anything
                (isRead ? reading.records : reading.pending).insert(record);
            }
        }
        const auto body = entry->type == RecordType::StaffMember && entry->body ? decodeBody(*entry->body)
                                                                                : failure(ErrorCode::NotFound, {});
        if (const auto member = body ? recordOf<StaffMember>(body->row) : failure(ErrorCode::NotFound, {})) {
            const QString name = member->name.toString();
            reading.isRenamed |= reading.names.emplace(entry->reference, name).first->second != name;
        }
    }
    return {};
}

/// The index of an older version is made anew when the program is next used, and so is one that was emptied.
Result<void> SearchCheck::checkState(Reading &reading, VerificationReport &report) const
{
    const bool isOlder = reading.version > 0 && reading.version < SearchIndex::version;
    const bool isPossible = reading.version >= 0 && reading.version <= SearchIndex::version
                            && reading.state.isPossible(reading.entries) && !reading.holdsErased
                            && (isOlder || reading.state.seen > 0 || reading.documents.empty());
    if (!isPossible) {
        return tell(reading, std::nullopt, report);
    }
    reading.isDone = reading.state.seen == 0 || reading.willBeEmptied;
    if (reading.state.seen < reading.entries) {
        report.notChecked.insert(NotChecked::SearchBehind);
    }
    TRY(const std::optional<RecordReference> missing,
        reading.isDone ? Result<std::optional<RecordReference>>(std::nullopt) : firstMissing(reading));
    return missing ? tell(reading, missing, report) : Result<void>();
}

Result<std::optional<RecordReference>> SearchCheck::firstMissing(const Reading &reading) const
{
    TRY(const Records held, m_service.m_parts.index.records());
    for (const RecordReference &record : reading.records) {
        if (held.contains(record) || reading.pending.contains(record)) { // what was not read yet may differ
            continue;
        }
        const Result<std::optional<SearchDocument>> document = m_service.describe(record);
        if (document && document->has_value()) { // what it is made of may be gone, which the records tell
            return std::optional(record);
        }
    }
    return std::optional<RecordReference>();
}

/// Compares a portion of the documents, so that the desk's other work never waits for all of them.
Result<void> SearchCheck::compareSome(Reading &reading, VerificationReport &report) const
{
    const std::size_t stride = reading.documents.size() / mostWithWords + 1;
    const std::size_t end = std::min(reading.compared + FindService::portion, reading.documents.size());
    for (; reading.compared < end && !reading.isDone; ++reading.compared) {
        const RecordReference &record = reading.documents[reading.compared];
        TRY(const bool right, isRight(reading, record, reading.compared % stride == 0));
        if (!right) {
            return tell(reading, record, report);
        }
    }
    if (!reading.isDone && (stride > 1 || reading.isRenamed)) {
        report.notChecked.insert(NotChecked::WordsOfSearch);
    }
    return {};
}

Result<bool> SearchCheck::isRight(const Reading &reading, const RecordReference &record, bool withWords) const
{
    if (!reading.records.contains(record)) {
        return false;
    }
    if (reading.pending.contains(record) || (reading.isRenamed && namesAPerson(record.type))) {
        return true;
    }
    const Result<std::optional<SearchDocument>> document = m_service.describe(record);
    if (!document || !document->has_value()) { // what it is made of may be gone, which the records tell
        return !document;
    }
    const SearchIndex &index = m_service.m_parts.index;
    return withWords ? index.holds(**document) : index.stores(**document);
}

/// Another program, or this one, may have written meanwhile; then nothing can be said.
Result<void> SearchCheck::tell(Reading &reading, const std::optional<RecordReference> &wrong,
                               VerificationReport &report) const
{
    reading.isDone = true;
    TRY(const SearchState state, m_service.m_parts.index.state());
    TRY(const FindProgress now, m_service.progress());
    if (state != reading.state || now.all != reading.entries) {
        report.notChecked.insert(NotChecked::SearchBehind);
        return {};
    }
    JournalFinding finding{.sequence = 0, .problem = JournalProblem::SearchIncomplete};
    if (wrong) {
        finding.type = wrong->type;
        finding.record = wrong->id;
    }
    report.findings.push_back(finding);
    return {};
}

} // namespace dutydesk
