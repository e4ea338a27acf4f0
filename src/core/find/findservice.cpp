// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findservice.h"

#include "base/collation.h"
#include "base/storabletext.h"
#include "base/try.h"
#include "evidence/evidence.h"
#include "find/searchedrecords.h"
#include "find/searchkeys.h"
#include "find/searchtext.h"
#include "journal/canonical.h"

#include <algorithm>
#include <set>

namespace dutydesk {

namespace {

/// In this group a match by keys ranks before a match of the same characters anywhere in a text.
constexpr FindGroup byFitFirst = FindGroup::Flats;

/// Entries read before each search. They include what was written just now, and are few enough not to delay typing.
constexpr int portionWhileTyping = 50;
constexpr int mostEntrances = 20; ///< greatest number of entrances in a building that are tried

std::vector<SearchTerm> termsOf(const QString &typed)
{
    std::vector<SearchTerm> terms;
    for (const QString &term : searchTerms(typed)) {
        terms.push_back({term, searchkeys::ofTerm(term)});
    }
    return terms;
}

/// The same terms without their texts, so that only keys match. Empty if a term has no keys.
std::vector<SearchTerm> onlyKeys(std::vector<SearchTerm> terms)
{
    for (SearchTerm &term : terms) {
        term.text.clear();
    }
    const bool allHaveKeys = std::ranges::none_of(terms, [](const SearchTerm &term) { return term.keys.isEmpty(); });
    return allHaveKeys ? terms : std::vector<SearchTerm>();
}

/// The searches to try in turn, each if the ones before it found too little.
std::vector<std::vector<SearchTerm>> waysTo(FindGroup group, const QString &typed)
{
    const std::vector<SearchTerm> terms = termsOf(typed);
    if (group != byFitFirst) {
        return {terms};
    }
    std::vector<std::vector<SearchTerm>> ways;
    for (const QStringList &keys : searchkeys::ofWholeText(typed)) {
        ways.push_back({{{}, keys}});
    }
    if (const std::vector<SearchTerm> keys = onlyKeys(terms); !keys.empty()) {
        ways.push_back(keys);
    }
    ways.push_back(terms);
    return ways;
}

/// The record whose texts an entry changes. The name of a file is searched with the record that the file is kept with.
RecordReference changedBy(const DecodedBody &body, qint64 id)
{
    if (body.type == RecordType::Evidence) {
        if (const Result<Evidence> evidence = recordOf<Evidence>(body.row)) {
            return evidence->subject();
        }
    }
    return {body.type, id};
}

} // namespace

SearchDocument documentOf(const RecordReference &record, FindGroup group, const FindContent &content,
                          const Romanisation &romanisation)
{
    // A log line or page ranks by its time, every other record by its id.
    const bool hasTime = group == FindGroup::Log && content.at && content.at->toSecsSinceEpoch() > 0;
    SearchDocument document{
        .record = record, .group = group, .text = {}, .keys = {}, .age = hasTime ? content.at->toSecsSinceEpoch() : 0};
    for (const QStringList *texts :
         {&content.texts, &content.names, &content.telephones, &content.plates, &content.places}) {
        for (const QString &text : *texts) {
            document.text += text.isEmpty() ? QString() : searchable(text) + u'\n';
        }
    }
    for (const QString &name : content.names) {
        document.keys += searchkeys::ofName(name, romanisation);
    }
    for (const QString &telephone : content.telephones) {
        document.keys += searchkeys::ofTelephone(telephone);
    }
    for (const QString &plate : content.plates) {
        document.keys += searchkeys::ofPlate(plate);
    }
    for (const QString &place : content.places) {
        if (const auto start = UnitNumber::atStartOf(place.trimmed())) {
            document.keys += searchkeys::ofUnit(start->unit);
        }
    }
    document.keys.removeDuplicates();
    return document;
}

FindService::FindService(Parts parts)
    : m_parts(std::move(parts))
{}

Result<FindProgress> FindService::catchUp(int entries)
{
    TRY(FindProgress now, progress());
    TRY(const bool isSound, now.seen == now.all ? m_parts.index.looksSound() : Result<bool>(true));
    if (now.seen == now.all && isSound) {
        return now;
    }
    CHECK(m_parts.unitOfWork.run([&] { return follow(entries, !isSound, now); }));
    return now;
}

Result<FindProgress> FindService::progress() const
{
    TRY(const SearchState state, m_parts.index.state());
    TRY(const std::optional<JournalEntry> last, m_parts.journal.lastEntry());
    const qint64 all = last.has_value() ? last->sequence : 0;
    return FindProgress{state.isPossible(all) ? state.seen : 0, all};
}

Result<void> FindService::follow(int entries, bool anew, FindProgress &progress)
{
    // Reading the last entry first keeps other desks from updating the index at the same time.
    TRY(const std::optional<JournalEntry> last, m_parts.journal.lastEntry());
    TRY(SearchState state, m_parts.index.state());
    progress.all = last.has_value() ? last->sequence : 0;
    if (anew || state.seen == 0 || !state.isPossible(progress.all)) { // of another journal or another version
        CHECK(m_parts.index.clear());
        state = {.seen = 0, .cleared = progress.all};
    }
    const qint64 end = std::min(progress.all, state.seen + entries);
    for (qint64 sequence = std::max(state.seen, state.cleared) + 1; sequence <= end; ++sequence) {
        TRY(const JournalEntry entry, m_parts.journal.findBySequence(sequence));
        if (erases(entry)) { // erased words must not stay, so the index is rebuilt from the present records
            progress.seen = 0;
            Result<void> cleared = m_parts.index.clear();
            return cleared ? m_parts.index.setState({.seen = 0, .cleared = progress.all}) : cleared;
        }
    }
    CHECK(read(state.seen + 1, end));
    progress.seen = end;
    return m_parts.index.setState({.seen = end, .cleared = state.cleared});
}

Result<void> FindService::read(qint64 first, qint64 last)
{
    std::vector<RecordReference> documents; // each document once, at its last change
    std::set<RecordReference> known;
    for (qint64 sequence = last; sequence >= first; --sequence) {
        TRY(const JournalEntry entry, m_parts.journal.findBySequence(sequence));
        TRY(const std::vector<RecordReference> changed, documentsChangedBy(entry));
        std::ranges::copy_if(changed, std::back_inserter(documents),
                             [&](const RecordReference &document) { return known.insert(document).second; });
    }
    std::vector<SearchDocument> found;
    for (const RecordReference &record : documents) {
        TRY(std::optional<SearchDocument> document, describe(record));
        if (document) {
            found.push_back(*std::move(document));
        } else {
            CHECK(m_parts.index.remove(record));
        }
    }
    // Adding documents in the order of the index is much faster.
    std::ranges::sort(found, {}, &SearchDocument::position);
    for (const SearchDocument &document : found) {
        CHECK(m_parts.index.put(document));
    }
    return {};
}

Result<std::vector<RecordReference>> FindService::documentsChangedBy(const JournalEntry &entry) const
{
    // A damaged body is reported by the verifier, and an erased one has no texts, so both are skipped here.
    const Result<DecodedBody> body = entry.body ? decodeBody(*entry.body) : failure(ErrorCode::Erased, {});
    if (!body) {
        return std::vector<RecordReference>();
    }
    const RecordReference changed = changedBy(*body, entry.reference);
    const std::optional<RecordType> foundAs = searchRuleOf(changed.type).foundAs;
    const Findable *findable = foundAs ? findableOf(*foundAs) : nullptr;
    if (!findable || changed.id <= 0) { // an entry that was tampered with may name anything
        return std::vector<RecordReference>();
    }
    TRY(const std::vector<qint64> ids, findable->foundWith(changed));
    std::vector<RecordReference> documents;
    documents.reserve(ids.size());
    for (const qint64 id : ids) {
        documents.push_back({*foundAs, id});
    }
    return documents;
}

bool FindService::erases(const JournalEntry &entry)
{
    return entry.kind == EntryKind::PurgeCertificate || entry.kind == EntryKind::Redaction;
}

/// Nothing if the record is no longer to be found.
Result<std::optional<SearchDocument>> FindService::describe(const RecordReference &record) const
{
    const Findable &findable = *findableOf(record.type);
    TRY(const std::optional<FindContent> content, findable.content(record.id));
    return content ? std::optional(documentOf(record, findable.group(), *content, m_parts.romanisation))
                   : std::optional<SearchDocument>();
}

QStringList FindService::keysOfName(const QString &name) const
{
    return searchkeys::ofName(name, m_parts.romanisation);
}

Result<void> FindService::forget()
{
    return m_parts.unitOfWork.run([&]() -> Result<void> {
        TRY(const std::optional<JournalEntry> last, m_parts.journal.lastEntry());
        Result<void> cleared = m_parts.index.clear();
        return cleared ? m_parts.index.setState({.cleared = last.has_value() ? last->sequence : 0}) : cleared;
    });
}

Result<FindAnswer> FindService::find(const Actor &actor, const FindRequest &request)
{
    CHECK(actor.require(Right::ReadRecords));
    const Result<FindProgress> progress = catchUp(portionWhileTyping);
    if (!progress) {
        qWarning("The index of the search could not follow the journal: %s", qUtf8Printable(progress.error().detail));
    }
    FindAnswer answer{{}, progress.value_or(FindProgress{0, 1})};
    if (!isStorable(request.text) || termsOf(request.text).empty()) {
        return answer;
    }
    for (int i = 0; i <= lastEnumerator<FindGroup>; ++i) {
        const auto group = static_cast<FindGroup>(i);
        if (request.group && *request.group != group) {
            continue;
        }
        TRY(FoundGroup found, findIn(group, request));
        if (!found.hits.empty()) {
            answer.groups.push_back(std::move(found));
        }
    }
    return answer;
}

Result<FoundGroup> FindService::findIn(FindGroup group, const FindRequest &request) const
{
    const Collation before;
    const auto limit = static_cast<std::size_t>(request.limit);
    FoundGroup all{group, {}, false};
    std::vector<FoundDocument> known;
    for (const std::vector<SearchTerm> &way : waysTo(group, request.text)) {
        if (known.size() > limit) { // one more hit than is shown means that there are more
            break;
        }
        TRY(std::vector<FoundDocument> found, m_parts.index.find({.terms = way,
                                                                  .group = group,
                                                                  .limit = static_cast<int>(limit + 1 + known.size()),
                                                                  .oldestFirst = group == byFitFirst}));
        std::erase_if(found, [&](const FoundDocument &one) { return std::ranges::find(known, one) != known.end(); });
        found.erase(found.begin() + static_cast<int>(std::min(found.size(), limit + 1 - known.size())), found.end());
        known.insert(known.end(), found.begin(), found.end());
        TRY(std::vector<FindHit> hits, hitsOf(found));
        if (group == byFitFirst) {
            std::ranges::stable_sort(hits, before, &FindHit::title);
        }
        all.hits.insert(all.hits.end(), hits.begin(), hits.end());
    }
    all.hasMore = known.size() > limit;
    all.hits.erase(all.hits.begin() + static_cast<int>(std::min(all.hits.size(), limit)), all.hits.end());
    return all;
}

Result<std::vector<FindHit>> FindService::hitsOf(const std::vector<FoundDocument> &documents) const
{
    std::vector<FindHit> hits;
    for (const FoundDocument &document : documents) {
        const Findable *findable = findableOf(document.record.type);
        TRY(const std::optional<FindContent> content,
            findable ? findable->content(document.record.id) : Result<std::optional<FindContent>>(std::nullopt));
        if (content) {
            hits.push_back(
                {.record = document.record, .title = content->title, .detail = content->detail, .at = content->at});
        }
    }
    return hits;
}

Result<std::vector<FindHit>> FindService::flats(const Actor &actor, const QString &typed, int limit)
{
    TRY(const FindAnswer answer, find(actor, {.text = typed, .group = FindGroup::Flats, .limit = limit}));
    return answer.groups.empty() ? std::vector<FindHit>() : answer.groups.front().hits;
}

Result<std::vector<FindHit>> FindService::flatsMeant(const Actor &actor, const QString &unit)
{
    const std::optional<UnitNumber> written = UnitNumber::from(unit);
    if (!written) {
        return std::vector<FindHit>();
    }
    TRY(std::vector<FindHit> hits, flats(actor, unit, mostEntrances));
    std::erase_if(hits, [&](const FindHit &hit) {
        const std::optional<UnitNumber> flat = UnitNumber::from(hit.title);
        return !flat || !written->mayMean(*flat);
    });
    const auto exact = std::ranges::find(hits, written->toString(), &FindHit::title);
    return exact == hits.end() ? hits : Result<std::vector<FindHit>>(std::vector{*exact});
}

const Findable *FindService::findableOf(RecordType type) const
{
    const auto found = std::ranges::find(m_parts.findables, type, &Findable::type);
    return found == m_parts.findables.end() ? nullptr : *found;
}

} // namespace dutydesk
