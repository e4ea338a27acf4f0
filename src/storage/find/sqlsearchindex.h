// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/searchindex.h"
#include "sql/database.h"

#include <memory>

namespace dutydesk {

/// The part of the search index that is the same for both engines: the documents and the position in the journal.
class SqlSearchIndex : public SearchIndex
{
public:
    /// The index for the database's engine.
    static std::unique_ptr<SearchIndex> of(const Database &database);

    Result<void> put(const SearchDocument &document) final;
    Result<void> remove(const RecordReference &record) final;
    Result<std::vector<FoundDocument>> find(const SearchQuery &query) const final;
    Result<void> clear() final;
    Result<std::set<RecordReference>> documents() const final;
    Result<bool> stores(const SearchDocument &document) const final;
    Result<bool> holds(const SearchDocument &document) const final;
    Result<SearchState> state() const final;
    Result<void> setState(const SearchState &state) final;
    Result<qint64> storedVersion() const override;

protected:
    struct Stored
    {
        qint64 position;
        SearchDocument document;
    };

    explicit SqlSearchIndex(const Database &database)
        : m_database(database)
    {}

    /// Stores the search words of a new document.
    virtual Result<void> add(qint64 position, const SearchDocument &document) = 0;

    /// Removes the search words of a document, before its row is removed.
    virtual Result<void> removeWords(qint64 position, const SearchDocument &document) = 0;
    virtual Result<void> clearWords() = 0;

    /// Whether the document is found by its words.
    virtual Result<bool> isFound(qint64 position, const SearchDocument &document) const = 0;

    /// A query for position, type and id of the matches, in order.
    virtual Query select(const SearchQuery &query) const = 0;

    Query insertInto(const QString &columns, const QString &values, qint64 position,
                     const SearchDocument &document) const;

    const Database &m_database;

private:
    Result<std::optional<Stored>> stored(const RecordReference &record) const;
    Result<void> removeStored(const Stored &stored);
};

/// Uses the full-text search of SQLite. The words are made here; SQLite only searches for rows of words.
class SqliteSearchIndex final : public SqlSearchIndex
{
public:
    explicit SqliteSearchIndex(const Database &database)
        : SqlSearchIndex(database)
    {}

    Result<std::set<RecordReference>> records() const override;
    Result<bool> looksSound() const override;
    Result<qint64> storedVersion() const override;

protected:
    Result<void> add(qint64 position, const SearchDocument &document) override;
    Result<void> removeWords(qint64 position, const SearchDocument &document) override;
    Result<void> clearWords() override;
    Result<bool> isFound(qint64 position, const SearchDocument &document) const override;
    Query select(const SearchQuery &query) const override;
};

/// Uses an inverted index over the array of words. Whether the pairs are in a row is checked in the text.
class PostgresqlSearchIndex final : public SqlSearchIndex
{
public:
    explicit PostgresqlSearchIndex(const Database &database)
        : SqlSearchIndex(database)
    {}

    Result<std::set<RecordReference>> records() const override;
    Result<bool> looksSound() const override;

protected:
    Result<void> add(qint64 position, const SearchDocument &document) override;
    Result<void> removeWords(qint64 position, const SearchDocument &document) override;
    Result<void> clearWords() override;
    Result<bool> isFound(qint64 position, const SearchDocument &document) const override;
    Query select(const SearchQuery &query) const override;
};

} // namespace dutydesk
