// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/logplaces.h"

#include "base/try.h"
#include "journal/canonical.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The record as its entry told it, because its row may have been changed or removed; else its row.
template<Record T>
Result<T> told(const Repository<T> &rows, const JournalRepository &chain, const RecordReference &record,
               qint64 sequence)
{
    const Result<T> written = chain.findBySequence(sequence).andThen([](const JournalEntry &entry) -> Result<T> {
        TRY(const DecodedBody body, decodeBody(entry.body.value_or(QByteArray())));
        return body.type == T::recordType ? recordOf<T>(body.row) : failure(ErrorCode::NotFound, {});
    });
    if (!written && record.id <= 0) { // an entry that was tampered with may name anything
        return failure(ErrorCode::NotFound, {});
    }
    return written ? written : rows.findById(IdOf<T>(record.id));
}

} // namespace

Result<LinePlace> LogPlaces::placeOf(const RecordReference &record, qint64 entry) const
{
    const LogRepositories &all = m_repositories;
    const auto find = [&](const auto &rows) { return told(rows, m_chain, record, entry); };
    const auto ofLine = [this](const LogEntry &line) { return numbersOf(line.page, line.line); };
    switch (record.type) {
    case RecordType::LogPage:
        return find(all.pages).andThen([this](const LogPage &page) { return numbersOf(page.id, 0); });
    case RecordType::LogEntry:
        return find(all.entries).andThen(ofLine);
    case RecordType::Evidence: {
        TRY(const Evidence file, find(m_evidence));
        const bool isOfLog = file.subject().type == RecordType::LogEntry || file.subject().type == RecordType::CaseStep;
        return isOfLog ? placeOf(file.subject(), 0) : failure(ErrorCode::NotFound, {});
    }
    default:
        return pageOf(record, entry);
    }
}

/// The page of what was written beneath its lines.
Result<LinePlace> LogPlaces::pageOf(const RecordReference &record, qint64 entry) const
{
    const LogRepositories &all = m_repositories;
    const auto ofPage = [this](const auto &one) { return numbersOf(one.page, 0); };
    const auto ofHandover = [&](const auto &one) { return all.handovers.findById(one.handover).andThen(ofPage); };
    const auto find = [&](const auto &rows) { return told(rows, m_chain, record, entry); };
    const auto byPage = [&](const auto &rows) { return find(rows).andThen(ofPage); };
    const auto byHandover = [&](const auto &rows) { return find(rows).andThen(ofHandover); };
    switch (record.type) {
    case RecordType::Case:
        return byPage(all.cases);
    case RecordType::CaseStep:
        return byPage(all.caseSteps);
    case RecordType::CaseLimit:
        return find(all.limits).andThen([&](const CaseLimit &limit) {
            return all.cases.findById(limit.of).andThen(ofPage);
        });
    case RecordType::Escalation:
        return byPage(all.escalations);
    case RecordType::EscalationAttempt:
        return byPage(all.attempts);
    case RecordType::Callout:
        return byPage(all.callouts);
    case RecordType::Measure:
        return byPage(all.measures);
    case RecordType::Handover:
        return byPage(all.handovers);
    case RecordType::PageReview:
        return byPage(all.reviews);
    case RecordType::PagePrint:
        return byPage(all.prints);
    case RecordType::ItemCount:
        return byHandover(all.itemCounts);
    case RecordType::OpenWorkAnswer:
        return byHandover(all.answers);
    case RecordType::HandedOverWork:
        return byHandover(all.handedOver);
    default:
        return failure(ErrorCode::NotFound, u"not a record of the duty log"_s);
    }
}

Result<LinePlace> LogPlaces::numbersOf(LogPageId id, int line) const
{
    TRY(const LogPage page, m_repositories.pages.findById(id));
    TRY(const LogVolume volume, m_repositories.volumes.findById(page.volume));
    return LinePlace{volume.number.toString(), page.number, line};
}

} // namespace dutydesk
