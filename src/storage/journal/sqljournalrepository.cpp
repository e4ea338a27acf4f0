// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqljournalrepository.h"

#include "base/try.h"

#include <limits>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// `scan` says how the engine must read a table, or is empty.
QString select(const QString &scan = {})
{
    return u"SELECT sequence, previous_hash, time_ms, kind, type, actor, desk, reference, salt, body, content_hash, "
           "entry_hash, client_id, signature FROM journal %1 LEFT JOIN journal_signature %1 USING (sequence) "_s.arg(
               scan);
}

/// A number that stands for no value of T, for one that the field cannot hold.
template<typename T>
T enumOf(qint64 number)
{
    return number == static_cast<quint16>(number) ? static_cast<T>(number) : T{0};
}

/// The columns as stored, even if someone has tampered with them; the verifier reports that. An entry with a value of
/// another type has no hash, so that it cannot pass for the one with that value.
Result<JournalEntry> entryOf(const Query &query)
{
    const Row row = query.row();
    bool isTyped = true;
    const auto valueOf = [&]<typename T>(std::size_t column, T otherwise) {
        const Result<T> value = ValueOf<T>::from(row[column]);
        isTyped = isTyped && value;
        return value.value_or(otherwise);
    };
    const auto number = [&](std::size_t column) { return valueOf(column, qint64(0)); };
    const auto bytes = [&](std::size_t column) { return valueOf(column, QByteArray()); };
    JournalEntry entry{
        .sequence = number(0),
        .previousHash = bytes(1),
        .timeMs = number(2),
        .kind = enumOf<EntryKind>(number(3)),
        .type = enumOf<RecordType>(number(4)),
        .actor = number(5),
        .desk = number(6),
        .reference = number(7),
        .salt = bytes(8),
        .body = valueOf(9, std::optional<QByteArray>()),
        .contentHash = bytes(10),
        .entryHash = bytes(11),
        .clientId = bytes(12),
        .signature = valueOf(13, std::optional<QByteArray>()),
    };
    entry.entryHash = isTyped ? entry.entryHash : QByteArray();
    return entry;
}

Result<std::optional<JournalEntry>> firstOf(Query &query)
{
    TRY(const std::vector<JournalEntry> found, query.fetchAll(entryOf));
    return found.empty() ? std::optional<JournalEntry>() : found.front();
}

} // namespace

SqlJournalRepository::SqlJournalRepository(const Database &database)
    : m_database(database)
{}

Result<QByteArray> SqlJournalRepository::journalId() const
{
    TRY(const std::vector<QByteArray> found,
        m_database.query(u"SELECT journal_id FROM journal_identity WHERE only_row = 1"_s)
            .fetchAll([](const Query &query) { return ValueOf<QByteArray>::from(query.row().front()); }));
    return found.empty() ? failure(ErrorCode::NotFound, u"the journal has no name"_s)
                         : Result<QByteArray>(found.front());
}

Result<void> SqlJournalRepository::setJournalId(const QByteArray &id)
{
    return m_database.query(u"INSERT INTO journal_identity (only_row, journal_id) VALUES (1, :id)"_s)
        .bind(u":id"_s, id)
        .execute();
}

Result<std::optional<JournalEntry>> SqlJournalRepository::lastEntry() const
{
    const QString &lock = m_database.dialect().lockJournal;
    CHECK(lock.isEmpty() ? Result<void>() : m_database.execute(lock));
    Query query = m_database.query(select() + "ORDER BY sequence DESC LIMIT 1"_L1);
    return firstOf(query);
}

Result<void> SqlJournalRepository::append(const JournalEntry &entry)
{
    return m_database
        .query(
            u"INSERT INTO journal (sequence, previous_hash, time_ms, kind, type, actor, desk, reference, salt, body, "
            "content_hash, entry_hash, client_id) VALUES (:sequence, :previous_hash, :time_ms, :kind, :type, :actor, "
            ":desk, :reference, :salt, :body, :content_hash, :entry_hash, :client_id)"_s)
        .bind(u":sequence"_s, entry.sequence)
        .bind(u":previous_hash"_s, entry.previousHash)
        .bind(u":time_ms"_s, entry.timeMs)
        .bind(u":kind"_s, static_cast<qint64>(entry.kind))
        .bind(u":type"_s, static_cast<qint64>(entry.type))
        .bind(u":actor"_s, entry.actor)
        .bind(u":desk"_s, entry.desk)
        .bind(u":reference"_s, entry.reference)
        .bind(u":salt"_s, entry.salt)
        .bind(u":body"_s, entry.body)
        .bind(u":content_hash"_s, entry.contentHash)
        .bind(u":entry_hash"_s, entry.entryHash)
        .bind(u":client_id"_s, entry.clientId)
        .execute();
}

Result<void> SqlJournalRepository::sign(qint64 sequence, const QByteArray &signature)
{
    return m_database.query(u"INSERT INTO journal_signature (sequence, signature) VALUES (:sequence, :signature)"_s)
        .bind(u":sequence"_s, sequence)
        .bind(u":signature"_s, signature)
        .execute();
}

Result<void> SqlJournalRepository::empty(const EntryRuns &entries)
{
    for (const EntryRun &run : entries.runs()) {
        const auto bound = [&](const QString &sql) {
            return std::move(m_database.query(sql).bind(u":first"_s, run.first).bind(u":last"_s, run.last));
        };
        CHECK(bound(m_database.dialect().emptyEntries).execute());
        TRY(const qint64 empty,
            bound(u"SELECT COUNT(*) FROM journal WHERE sequence BETWEEN :first AND :last AND body IS NULL"_s)
                .fetchInteger());
        if (empty != run.last - run.first + 1) {
            return failure(ErrorCode::Conflict, u"entries could not be emptied"_s);
        }
    }
    return {};
}

Result<JournalEntry> SqlJournalRepository::findBySequence(qint64 sequence) const
{
    Query query = m_database.query(select() + "WHERE sequence = :sequence"_L1);
    query.bind(u":sequence"_s, sequence);
    TRY(const std::optional<JournalEntry> found, firstOf(query));
    return found.has_value() ? Result<JournalEntry>(*found)
                             : failure(ErrorCode::NotFound, u"the journal has no entry %1"_s.arg(sequence));
}

Result<std::optional<JournalEntry>> SqlJournalRepository::findByClientId(const QByteArray &clientId) const
{
    Query query = m_database.query(select() + "WHERE client_id = :client_id"_L1);
    query.bind(u":client_id"_s, clientId);
    return firstOf(query);
}

Result<void> SqlJournalRepository::visitFrom(qint64 first,
                                             const std::function<Result<void>(const JournalEntry &)> &visit) const
{
    return visitWhere({}, first, visit);
}

Result<void> SqlJournalRepository::visitTypes(const std::vector<RecordType> &types, qint64 first,
                                              const std::function<Result<void>(const JournalEntry &)> &visit) const
{
    QStringList numbers;
    for (const RecordType type : types) {
        numbers.append(QString::number(static_cast<int>(type)));
    }
    return visitWhere(u"AND type IN (%1) "_s.arg(numbers.join(u", "_s)), first, visit);
}

Result<void> SqlJournalRepository::visitWhere(const QString &condition, qint64 first,
                                              const std::function<Result<void>(const JournalEntry &)> &visit) const
{
    // Reads in portions, because a half-read statement would keep SQLite from truncating its log.
    while (true) {
        Query query = m_database.query(select(m_database.dialect().wholeTable)
                                       + u"WHERE sequence >= :first %1ORDER BY sequence LIMIT :count"_s.arg(condition));
        query.bind(u":first"_s, first).bind(u":count"_s, qint64(visitedAtOnce));
        TRY(const std::vector<JournalEntry> portion, query.fetchAll(entryOf));
        for (const JournalEntry &entry : portion) {
            CHECK(visit(entry));
        }
        if (portion.size() < visitedAtOnce || portion.back().sequence == std::numeric_limits<qint64>::max()) {
            return {};
        }
        first = portion.back().sequence + 1;
    }
}

} // namespace dutydesk
