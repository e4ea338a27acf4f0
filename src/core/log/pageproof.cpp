// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/pageproof.h"

#include "journal/canonical.h"
#include "journal/journal.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What makes a record part of the page: its column with the id of another record of the page.
struct PartOfPage
{
    RecordType type;
    int column;
    RecordType owner;
};

const std::vector<PartOfPage> &partsOfPage()
{
    static const std::vector<PartOfPage> parts{
        {RecordType::LogPage, positionOf(&LogPage::id), RecordType::LogPage},
        {RecordType::LogEntry, positionOf(&LogEntry::page), RecordType::LogPage},
        {RecordType::LogEntry, positionOf(&LogEntry::amends), RecordType::LogEntry},
        {RecordType::Case, positionOf(&Case::entry), RecordType::LogEntry},
        {RecordType::Handover, positionOf(&Handover::page), RecordType::LogPage},
        {RecordType::ItemCount, positionOf(&ItemCount::handover), RecordType::Handover},
        {RecordType::OpenWorkAnswer, positionOf(&OpenWorkAnswer::handover), RecordType::Handover},
        {RecordType::HandedOverWork, positionOf(&HandedOverWork::handover), RecordType::Handover},
        {RecordType::PageReview, positionOf(&PageReview::page), RecordType::LogPage},
        {RecordType::Escalation, positionOf(&Escalation::page), RecordType::LogPage},
        {RecordType::EscalationAttempt, positionOf(&EscalationAttempt::page), RecordType::LogPage},
        {RecordType::Callout, positionOf(&Callout::page), RecordType::LogPage},
        {RecordType::Measure, positionOf(&Measure::page), RecordType::LogPage},
    };
    return parts;
}

std::vector<RecordType> typesOnPage()
{
    std::vector<RecordType> types;
    std::ranges::transform(partsOfPage(), std::back_inserter(types), &PartOfPage::type);
    return types;
}

template<Record T>
Result<void> addBodies(std::map<RecordReference, QByteArray> &bodies, Result<std::vector<T>> read)
{
    TRY(const std::vector<T> records, std::move(read));
    for (const T &record : records) {
        bodies.insert_or_assign(RecordReference::of(record), canonicalBody(T::recordType, rowOf(record)));
    }
    return {};
}

template<Record T>
Result<std::vector<T>> alone(Result<T> read)
{
    TRY(T record, std::move(read));
    return std::vector<T>{std::move(record)};
}

} // namespace

PageProof::PageProof(const LogRepositories &repositories, Journal &journal)
    : m_repositories(repositories)
    , m_journal(journal)
{}

Result<void> PageProof::check(const PageView &view) const
{
    TRY(JournalHead end, m_journal.head());
    TRY(bool isProven, agrees(view));
    for (bool isStill = false; !isProven && !isStill;) { // another desk, or the window, may have written meanwhile
        TRY(const JournalHead now, m_journal.head());
        isStill = std::exchange(end, now) == now;
        if (!isStill) {
            TRY(isProven, agrees(view));
        }
    }
    return isProven ? Result<void>()
                    : failure(ErrorCode::JournalBroken,
                              differingPage + u"%1/%2"_s.arg(view.volume.number.toString()).arg(view.page.number));
}

Result<bool> PageProof::agrees(const PageView &view) const
{
    TRY(const Bodies rows, stored(view));
    TRY(const Entries entries, journalled(view, rows));
    for (const auto &[record, entry] : entries) {
        const auto row = rows.find(record);
        TRY(const bool isTrue, m_journal.hasTrueHashes(entry));
        if (row == rows.end() || row->second != entry.body || !isTrue) {
            return false;
        }
    }
    return entries.size() == rows.size() ? isChained(view) : Result<bool>(false);
}

/// Whether the entries from the page's first to the last of all hang together, with the signature whose hash is the
/// code. An entry that was written anew, or that calls itself another type, is seen by it.
Result<bool> PageProof::isChained(const PageView &view) const
{
    TRY(const PastNames *const past, m_journal.pastNames());
    const std::optional<qint64> begun = past->firstEntryOf(RecordReference::of(view.page));
    const auto code = view.signature ? std::optional(view.signature->head) : std::nullopt;
    bool isWhole = begun.has_value();
    bool hasCode = !code;
    std::optional<JournalHead> before;
    const Result<void> walked = m_journal.visitFrom(begun.value_or(1), [&](const JournalEntry &entry) -> Result<void> {
        TRY(const bool isTrue, m_journal.hasTrueHashes(entry));
        isWhole = isWhole && isTrue
                  && (!before || (entry.sequence == before->sequence + 1 && entry.previousHash == before->hash));
        before = JournalHead{entry.sequence, entry.entryHash};
        hasCode = hasCode || before == code;
        return isWhole ? Result<void>() : failure(ErrorCode::Stopped, {});
    });
    if (!walked && walked.error().code != ErrorCode::Stopped) {
        return failure(walked.error());
    }
    return isWhole && hasCode;
}

Result<void> PageProof::checkPages(QDate date, const std::vector<LogPage> &pages) const
{
    std::map<qint64, QDate> told; // of each page, as last written
    CHECK(m_journal.visitTypes({RecordType::LogPage}, 1, [&](const JournalEntry &entry) -> Result<void> {
        TRY(const DecodedBody body, entry.body ? decodeBody(*entry.body) : failure(ErrorCode::JournalBroken, {}));
        TRY(const LogPage page, recordOf<LogPage>(body.row));
        told.insert_or_assign(entry.reference, page.date);
        return {};
    }));
    const auto isOfDay = [&](const auto &page) { return page.second == date; };
    const bool areAll = std::ranges::all_of(pages, [&](const LogPage &page) { return told.contains(page.id.value()); });
    return areAll && std::ranges::count_if(told, isOfDay) == std::ssize(pages)
               ? Result<void>()
               : failure(ErrorCode::JournalBroken, differingDay + date.toString(Qt::ISODate));
}

/// The records are read again, because those of the view are masked.
Result<PageProof::Bodies> PageProof::stored(const PageView &view) const
{
    const LogRepositories &all = m_repositories;
    Bodies bodies;
    CHECK(addBodies(bodies, alone(all.volumes.findById(view.volume.id))));
    CHECK(addBodies(bodies, alone(all.pages.findById(view.page.id))));
    CHECK(addBodies(bodies, all.entries.where(&LogEntry::page, view.page.id)));
    CHECK(addBodies(bodies, all.reviews.where(&PageReview::page, view.page.id)));
    CHECK(addBodies(bodies, all.escalations.where(&Escalation::page, view.page.id)));
    CHECK(addBodies(bodies, all.attempts.where(&EscalationAttempt::page, view.page.id)));
    CHECK(addBodies(bodies, all.callouts.where(&Callout::page, view.page.id)));
    CHECK(addBodies(bodies, all.measures.where(&Measure::page, view.page.id)));
    for (const EntryOnPage &line : view.entries) {
        CHECK(addBodies(bodies, alone(all.entries.findById(line.entry.id))));
        CHECK(addBodies(bodies, all.cases.where(&Case::entry, line.entry.id)));
    }
    TRY(const std::vector<Handover> attempts, all.handovers.where(&Handover::page, view.page.id));
    CHECK(addBodies(bodies, Result<std::vector<Handover>>(attempts)));
    for (const Handover &attempt : attempts) {
        CHECK(addBodies(bodies, all.itemCounts.where(&ItemCount::handover, attempt.id)));
        CHECK(addBodies(bodies, all.answers.where(&OpenWorkAnswer::handover, attempt.id)));
        CHECK(addBodies(bodies, all.handedOver.where(&HandedOverWork::handover, attempt.id)));
    }
    return bodies;
}

/// The last entries of the records. All but the volume are written after the page was begun.
Result<PageProof::Entries> PageProof::journalled(const PageView &view, const Bodies &stored) const
{
    Entries last;
    TRY(const PastNames *const past, m_journal.pastNames());
    const std::optional<qint64> volume = past->entryOf(RecordReference::of(view.volume));
    const std::optional<qint64> begun = past->firstEntryOf(RecordReference::of(view.page));
    if (!volume || !begun) {
        return last;
    }
    TRY(const JournalEntry ofVolume, m_journal.entry(*volume));
    last.emplace(RecordReference::of(view.volume), ofVolume);
    // A count is written before the handover that it belongs to.
    const auto isOfPage = [&](const DecodedBody &body) {
        return std::ranges::any_of(partsOfPage(), [&](const PartOfPage &part) {
            const Value value = valueOrNothing(body.row, static_cast<std::size_t>(part.column));
            const qint64 *id = part.type == body.type ? std::get_if<qint64>(&value) : nullptr;
            return id && (stored.contains({part.owner, *id}) || last.contains({part.owner, *id}));
        });
    };
    CHECK(m_journal.visitTypes(typesOnPage(), *begun, [&](const JournalEntry &entry) -> Result<void> {
        const Result<DecodedBody> body =
            entry.body ? decodeBody(*entry.body) : failure(ErrorCode::Erased, u"the body of an entry"_s);
        if (body && isOfPage(*body)) {
            last.insert_or_assign({entry.type, entry.reference}, entry);
        } else if (body) {
            last.erase({entry.type, entry.reference});
        }
        return {};
    }));
    return last;
}

} // namespace dutydesk
