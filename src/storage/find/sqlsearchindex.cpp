// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/sqlsearchindex.h"

#include "base/try.h"
#include "find/searchtext.h"
#include "find/searchwords.h"
#include "sql/fts5structure.h"

#include <limits>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace searchwords;

namespace {

Result<std::set<RecordReference>> recordsOf(Query query)
{
    TRY(const std::vector<RecordReference> all, query.fetchAll([](const Query &row) -> Result<RecordReference> {
        const auto type = static_cast<RecordType>(row.integer(0));
        return RecordReference{qint64(type) == row.integer(0) ? type : RecordType{}, row.integer(1)};
    }));
    return std::set<RecordReference>(all.begin(), all.end());
}

} // namespace

std::unique_ptr<SearchIndex> SqlSearchIndex::of(const Database &database)
{
    if (&database.dialect() == &Dialect::sqlite()) {
        return std::make_unique<SqliteSearchIndex>(database);
    }
    return std::make_unique<PostgresqlSearchIndex>(database);
}

Result<std::optional<SqlSearchIndex::Stored>> SqlSearchIndex::stored(const RecordReference &record) const
{
    Query query = m_database.query(
        u"SELECT id, hit_group, body, keys FROM search_document WHERE record_type = :type AND record_id = :id"_s);
    query.bind(u":type"_s, qint64(record.type)).bind(u":id"_s, record.id);
    TRY(const std::vector<Stored> found, query.fetchAll([&](const Query &row) -> Result<Stored> {
        return Stored{row.integer(0),
                      {record, static_cast<FindGroup>(row.integer(1)), row.text(2),
                       row.text(3).split(u'\n', Qt::SkipEmptyParts)}};
    }));
    return found.empty() ? std::optional<Stored>() : found.front();
}

Result<void> SqlSearchIndex::removeStored(const Stored &stored)
{
    CHECK(removeWords(stored.position, stored.document));
    return m_database.query(u"DELETE FROM search_document WHERE id = :id"_s).bind(u":id"_s, stored.position).execute();
}

Result<void> SqlSearchIndex::put(const SearchDocument &document)
{
    TRY(std::optional<Stored> before, stored(document.record));
    if (before.has_value()) {
        before->document.age = document.age; // the row stores the age only as a part of the position
        if (before->position == document.position() && before->document == document) {
            return {};
        }
        CHECK(removeStored(*before));
    }
    return add(document.position(), document);
}

Result<void> SqlSearchIndex::remove(const RecordReference &record)
{
    TRY(const std::optional<Stored> before, stored(record));
    return before.has_value() ? removeStored(*before) : Result<void>();
}

Result<std::vector<FoundDocument>> SqlSearchIndex::find(const SearchQuery &query) const
{
    return select(query).fetchAll([](const Query &row) -> Result<FoundDocument> {
        return FoundDocument{row.integer(0), {static_cast<RecordType>(row.integer(1)), row.integer(2)}};
    });
}

Result<void> SqlSearchIndex::clear()
{
    CHECK(clearWords());
    CHECK(m_database.execute(u"DELETE FROM search_state"_s));
    return m_database.execute(u"DELETE FROM search_document"_s);
}

Result<std::set<RecordReference>> SqlSearchIndex::documents() const
{
    return recordsOf(m_database.query(u"SELECT record_type, record_id FROM search_document"_s));
}

Result<bool> SqlSearchIndex::stores(const SearchDocument &document) const
{
    TRY(std::optional<Stored> found, stored(document.record));
    if (!found.has_value()) {
        return false;
    }
    found->document.age = document.age; // the row stores the age only as a part of the position
    return found->position == document.position() && found->document == document;
}

Result<bool> SqlSearchIndex::holds(const SearchDocument &document) const
{
    TRY(const bool isSame, stores(document));
    return isSame ? isFound(document.position(), document) : Result<bool>(false);
}

Result<SearchState> SqlSearchIndex::state() const
{
    TRY(const std::vector<SearchState> found,
        m_database.query(u"SELECT seen, cleared FROM search_state WHERE only_row = 1 AND version = :version"_s)
            .bind(u":version"_s, version)
            .fetchAll([](const Query &row) -> Result<SearchState> {
                return SearchState{row.integer(0), row.integer(1)};
            }));
    return found.empty() ? SearchState() : found.front();
}

Result<void> SqlSearchIndex::setState(const SearchState &state)
{
    return m_database
        .query(u"INSERT INTO search_state (only_row, version, seen, cleared) VALUES (1, :version, :seen, :cleared) "
               "ON CONFLICT (only_row) DO UPDATE SET version = excluded.version, seen = excluded.seen, "
               "cleared = excluded.cleared"_s)
        .bind(u":version"_s, version)
        .bind(u":seen"_s, state.seen)
        .bind(u":cleared"_s, state.cleared)
        .execute();
}

Result<qint64> SqlSearchIndex::storedVersion() const
{
    return m_database
        .query(u"SELECT CASE WHEN COUNT(*) = 0 THEN 0 WHEN COUNT(*) = 1 AND MAX(only_row) = 1 AND MAX(version) > 0 "
               "THEN MAX(version) ELSE -1 END FROM search_state"_s)
        .fetchInteger();
}

Query SqlSearchIndex::insertInto(const QString &columns, const QString &values, qint64 position,
                                 const SearchDocument &document) const
{
    Query query = m_database.query(u"INSERT INTO search_document (id, record_type, record_id, hit_group, body, keys%1) "
                                   "VALUES (:id, :type, :record, :group, :body, :keys%2)"_s.arg(columns, values));
    query.bind(u":id"_s, position)
        .bind(u":type"_s, qint64(document.record.type))
        .bind(u":record"_s, document.record.id)
        .bind(u":group"_s, document.group)
        .bind(u":body"_s, document.text)
        .bind(u":keys"_s, document.keys.join(u'\n'));
    return query;
}

namespace {

QString order(const SearchQuery &query)
{
    return query.oldestFirst ? u"ASC"_s : u"DESC"_s;
}

QString groupWord(FindGroup group)
{
    return u"g%1"_s.arg(static_cast<int>(group));
}

QString sqlitePairs(const SearchDocument &document)
{
    return words(pairsOf(document.text)).join(u' ');
}

QString sqliteWords(const SearchDocument &document)
{
    return groupWord(document.group) + u' ' + singleWords(document).join(u' ');
}

QString sqliteTerm(const SearchTerm &term)
{
    QStringList ways;
    if (!term.text.isEmpty()) {
        ways.append(u"\"%1\""_s.arg(wordsOfText(term.text).join(u' '))); // in this order, without gaps
    }
    for (const QString &key : term.keys) {
        ways.append(u"\"%1\""_s.arg(word(key)));
    }
    return u'(' + ways.join(" OR "_L1) + u')';
}

/// Asks the documents too, so that words that were put in beside the program find nothing.
QString sqliteCondition(const SearchQuery &query)
{
    QString condition;
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
        QStringList ways;
        if (!query.terms[i].text.isEmpty()) {
            ways.append(u"instr(body, :text%1) > 0"_s.arg(i));
        }
        for (qsizetype key = 0; key < query.terms[i].keys.size(); ++key) {
            ways.append(u"instr(char(10) || keys, char(10) || :key%1x%2) > 0"_s.arg(i).arg(key));
        }
        condition += u" AND (%1)"_s.arg(ways.join(" OR "_L1));
    }
    return condition;
}

} // namespace

Result<void> SqliteSearchIndex::add(qint64 position, const SearchDocument &document)
{
    CHECK(insertInto({}, {}, position, document).execute());
    return m_database.query(u"INSERT INTO search_token (rowid, pairs, words) VALUES (:id, :pairs, :words)"_s)
        .bind(u":id"_s, position)
        .bind(u":pairs"_s, sqlitePairs(document))
        .bind(u":words"_s, sqliteWords(document))
        .execute();
}

Result<void> SqliteSearchIndex::removeWords(qint64 position, const SearchDocument &document)
{
    // The index stores no texts, so it must be told which words to remove.
    return m_database
        .query(u"INSERT INTO search_token (search_token, rowid, pairs, words) "
               "VALUES ('delete', :id, :pairs, :words)"_s)
        .bind(u":id"_s, position)
        .bind(u":pairs"_s, sqlitePairs(document))
        .bind(u":words"_s, sqliteWords(document))
        .execute();
}

Result<void> SqliteSearchIndex::clearWords()
{
    return m_database.execute(u"INSERT INTO search_token (search_token) VALUES ('delete-all')"_s);
}

Result<bool> SqliteSearchIndex::isFound(qint64 position, const SearchDocument &document) const
{
    constexpr qsizetype mostPairs = 50; // in one phrase
    QStringList terms{u'"' + groupWord(document.group) + u'"'};
    const QStringList pairs = words(pairsOf(document.text));
    for (qsizetype at = 0; at < pairs.size(); at += mostPairs) {
        terms.append(u'"' + pairs.mid(at, mostPairs).join(u' ') + u'"');
    }
    TRY(const qint64 found,
        m_database.query(u"SELECT COUNT(*) FROM search_token WHERE search_token MATCH :words AND rowid = :id"_s)
            .bind(u":words"_s, terms.join(" AND "_L1))
            .bind(u":id"_s, position)
            .fetchInteger());
    return found == 1;
}

Result<std::set<RecordReference>> SqliteSearchIndex::records() const
{
    QStringList groups;
    for (int i = 0; i <= lastEnumerator<FindGroup>; ++i) {
        groups.append(u'"' + groupWord(static_cast<FindGroup>(i)) + u'"');
    }
    return recordsOf(std::move(m_database
                                   .query(u"SELECT record_type, record_id FROM search_token JOIN search_document "
                                          "ON id = search_token.rowid WHERE search_token MATCH :words"_s)
                                   .bind(u":words"_s, groups.join(" OR "_L1))));
}

/// One part of the words that is named many times would hold up each look into them.
Result<qint64> SqliteSearchIndex::storedVersion() const
{
    TRY(const bool isOnce, namesEachSegmentOnce(m_database, u"search_token"_s));
    return isOnce ? SqlSearchIndex::storedVersion() : Result<qint64>(-1);
}

Result<bool> SqliteSearchIndex::looksSound() const
{
    TRY(bool isSound, namesEachSegmentOnce(m_database, u"search_token"_s));
    TRY(const std::vector<Stored> ends,
        m_database
            .query(u"SELECT id, hit_group FROM search_document WHERE id IN "
                   "((SELECT MIN(id) FROM search_document), (SELECT MAX(id) FROM search_document))"_s)
            .fetchAll([](const Query &row) -> Result<Stored> {
                return Stored{row.integer(0), {{}, static_cast<FindGroup>(row.integer(1)), {}, {}}};
            }));
    isSound = isSound && !ends.empty();
    for (auto end = ends.begin(); isSound && end != ends.end(); ++end) {
        TRY(isSound, isFound(end->position, end->document));
    }
    return isSound;
}

Query SqliteSearchIndex::select(const SearchQuery &query) const
{
    QStringList terms{u'"' + groupWord(query.group) + u'"'};
    for (const SearchTerm &term : query.terms) {
        terms.append(sqliteTerm(term));
    }
    Query select =
        m_database.query(u"SELECT id, record_type, record_id FROM search_token "
                         "JOIN search_document ON id = search_token.rowid "
                         "WHERE search_token MATCH :words AND search_token.rowid < :before%1 "
                         "ORDER BY search_token.rowid %2 LIMIT :count"_s.arg(sqliteCondition(query), order(query)));
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
        const SearchTerm &term = query.terms[i];
        if (!term.text.isEmpty()) {
            select.bind(u":text%1"_s.arg(i), term.text);
        }
        for (qsizetype key = 0; key < term.keys.size(); ++key) {
            select.bind(u":key%1x%2"_s.arg(i).arg(key), term.keys[key]);
        }
    }
    select.bind(u":words"_s, terms.join(" AND "_L1))
        .bind(u":before"_s, query.before.value_or(std::numeric_limits<qint64>::max()))
        .bind(u":count"_s, query.limit);
    return select;
}

namespace {

/// An array literal of PostgreSQL. The words need no quotes, because they consist of hexadecimal digits.
QString array(const QStringList &words)
{
    return u'{' + words.join(u',') + u'}';
}

} // namespace

Result<void> PostgresqlSearchIndex::add(qint64 position, const SearchDocument &document)
{
    QStringList all = words(pairsOf(document.text)) + singleWords(document);
    all.removeDuplicates();
    return insertInto(u", words"_s, u", CAST(:words AS TEXT[])"_s, position, document)
        .bind(u":words"_s, array(all))
        .execute();
}

Result<void> PostgresqlSearchIndex::removeWords(qint64, const SearchDocument &)
{
    return {}; // the words are in the row of the document
}

Result<void> PostgresqlSearchIndex::clearWords()
{
    return {};
}

Result<bool> PostgresqlSearchIndex::isFound(qint64 position, const SearchDocument &document) const
{
    TRY(const qint64 found,
        m_database.query(u"SELECT COUNT(*) FROM search_document WHERE id = :id AND words @> CAST(:words AS TEXT[])"_s)
            .bind(u":id"_s, position)
            .bind(u":words"_s, array(words(pairsOf(document.text)) + singleWords(document)))
            .fetchInteger());
    return found == 1;
}

Result<std::set<RecordReference>> PostgresqlSearchIndex::records() const
{
    return documents();
}

Result<bool> PostgresqlSearchIndex::looksSound() const
{
    TRY(const qint64 found,
        m_database.query(u"SELECT COUNT(*) FROM (SELECT 1 FROM search_document LIMIT 1) AS one"_s).fetchInteger());
    return found == 1;
}

Query PostgresqlSearchIndex::select(const SearchQuery &query) const
{
    QString condition;
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
        QStringList ways;
        if (!query.terms[i].text.isEmpty()) {
            ways.append(u"(words @> CAST(:pairs%1 AS TEXT[]) AND strpos(body, :text%1) > 0)"_s.arg(i));
        }
        if (!query.terms[i].keys.isEmpty()) {
            ways.append(u"words && CAST(:keys%1 AS TEXT[])"_s.arg(i));
        }
        condition += u" AND (%1)"_s.arg(ways.join(" OR "_L1));
    }
    Query select = m_database.query(
        u"SELECT id, record_type, record_id FROM search_document "
        "WHERE hit_group = :group AND id < :before%1 ORDER BY id %2 LIMIT :count"_s.arg(condition, order(query)));
    select.bind(u":group"_s, query.group)
        .bind(u":before"_s, query.before.value_or(std::numeric_limits<qint64>::max()))
        .bind(u":count"_s, query.limit);
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
        const SearchTerm &term = query.terms[i];
        if (!term.text.isEmpty()) {
            select.bind(u":pairs%1"_s.arg(i), array(wordsOfText(term.text))).bind(u":text%1"_s.arg(i), term.text);
        }
        if (!term.keys.isEmpty()) {
            select.bind(u":keys%1"_s.arg(i), array(words(term.keys)));
        }
    }
    return select;
}

} // namespace dutydesk
