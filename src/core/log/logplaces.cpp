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
    const auto ofPage = [this](const auto &one) { return numbersOf(one.page, 0); };
    const auto ofHandover = [&](const auto &one) { return all.handovers.findById(one.handover).andThen(ofPage); };
    switch (record.type) {
    case RecordType::LogPage:
        return find(all.pages).andThen([this](const LogPage &page) { return numbersOf(page.id, 0); });
    case RecordType::LogEntry:
        return find(all.entries).andThen(ofLine);
    case RecordType::Case:
        return find(all.cases).andThen(ofPage);
    case RecordType::Handover:
        return find(all.handovers).andThen(ofPage);
    case RecordType::ItemCount:
        return find(all.itemCounts).andThen(ofHandover);
    case RecordType::OpenWorkAnswer:
        return find(all.answers).andThen(ofHandover);
    case RecordType::HandedOverWork:
        return find(all.handedOver).andThen(ofHandover);
    case RecordType::PageReview:
        return find(all.reviews).andThen(ofPage);
    case RecordType::PagePrint:
        return find(all.prints).andThen(ofPage);
    case RecordType::Evidence: {
        TRY(const Evidence file, find(m_evidence));
        return file.subjectType == qint64(RecordType::LogEntry) && file.subjectId > 0
                   ? all.entries.findById(LogEntryId(file.subjectId)).andThen(ofLine)
                   : failure(ErrorCode::NotFound, {});
    }
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
