// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/searchcheck.h"

#include "base/try.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Records whose words are compared; all would take as long as making the index anew.
constexpr std::size_t mostCompared = 300;

/// Entries beyond the index after which it counts as one that is still being made.
constexpr qint64 mostBehind = 1000;

/// Whether the words also tell of a person, whose later name they do not follow.
bool namesAPerson(RecordType type)
{
    return type == RecordType::LogPage || type == RecordType::Substitution;
}

} // namespace

Result<std::vector<DatabaseCheck::Step>> SearchCheck::steps() const
{
    TRY(const SearchState state, m_service.m_parts.index.state());
    TRY(const FindProgress all, m_service.progress());
    const qint64 end = state.seen > all.all ? 0 : state.seen; // a mark beyond the end is wrong by itself
    const auto gathered = std::make_shared<Records>();
    std::vector<Step> steps;
    for (qint64 first = 1; first <= end; first += FindService::portion) {
        const qint64 last = std::min(end, first + FindService::portion - 1);
        steps.emplace_back(
            [this, gathered, first, last](VerificationReport &) { return gather(*gathered, first, last); });
    }
    steps.emplace_back([this, gathered, end](VerificationReport &report) { return compare(*gathered, end, report); });
    return steps;
}

/// Collects the records that the entries lead to. An entry that is gone is a problem of the chain.
Result<void> SearchCheck::gather(Records &records, qint64 first, qint64 last) const
{
    for (qint64 sequence = first; sequence <= last; ++sequence) {
        const Result<std::vector<RecordReference>> changed = m_service.m_parts.journal.findBySequence(sequence).andThen(
            [this](const JournalEntry &entry) { return m_service.documentsChangedBy(entry); });
        for (const RecordReference &record : changed.value_or(std::vector<RecordReference>())) {
            if (record.id > 0) { // an entry that was tampered with may name anything
                records.insert(record);
            }
        }
    }
    return {};
}

Result<void> SearchCheck::compare(Records &gathered, qint64 gatheredTo, VerificationReport &report) const
{
    TRY(const FindProgress now, m_service.progress());
    if (now.seen > now.all) {
        report.findings.push_back({.sequence = 0, .problem = JournalProblem::SearchIncomplete});
        return {};
    }
    if (now.seen < gatheredTo || now.seen == 0 || now.all - now.seen > mostBehind) {
        report.notChecked.insert(NotChecked::SearchBehind); // it is emptied on purpose when content is erased
        return {};
    }
    Records pending; // what the index has not read yet may differ
    CHECK(gather(gathered, gatheredTo + 1, now.seen));
    CHECK(gather(pending, now.seen + 1, now.all));
    std::erase_if(gathered, [&](const RecordReference &record) { return pending.contains(record); });
    TRY(std::optional<RecordReference> wrong, firstMissing(gathered));
    if (!wrong) {
        TRY(wrong, firstDifferent(gathered, report));
    }
    TRY(const FindProgress after, m_service.progress());
    if (wrong && after != now) {
        report.notChecked.insert(NotChecked::SearchBehind); // another program wrote meanwhile
    } else if (wrong) {
        report.findings.push_back(
            {.sequence = 0, .problem = JournalProblem::SearchIncomplete, .type = wrong->type, .record = wrong->id});
    }
    return {};
}

/// Leaves in `records` those that the index holds.
Result<std::optional<RecordReference>> SearchCheck::firstMissing(Records &records) const
{
    TRY(const Records held, m_service.m_parts.index.records());
    Records left;
    for (const RecordReference &record : records) {
        if (held.contains(record)) {
            left.insert(record);
            continue;
        }
        TRY(const std::optional<SearchDocument> document, m_service.describe(record));
        if (document) {
            return std::optional(record);
        }
    }
    records = std::move(left);
    return std::optional<RecordReference>();
}

/// Compares the words of at most `mostCompared` records, evenly spread.
Result<std::optional<RecordReference>> SearchCheck::firstDifferent(const Records &records,
                                                                   VerificationReport &report) const
{
    const std::size_t stride = records.size() / mostCompared + 1;
    std::size_t position = 0;
    for (const RecordReference &record : records) {
        if (position++ % stride != 0 || namesAPerson(record.type)) {
            continue;
        }
        TRY(const std::optional<SearchDocument> document, m_service.describe(record));
        TRY(const bool isSame, document ? m_service.m_parts.index.holds(*document) : Result<bool>(false));
        if (!isSame) {
            return std::optional(record);
        }
    }
    if (stride > 1) {
        report.notChecked.insert(NotChecked::WordsOfSearch);
    }
    return std::optional<RecordReference>();
}

} // namespace dutydesk
