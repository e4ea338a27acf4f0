// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/searchindex.h"
#include "sql/database.h"

#include <memory>

namespace dutydesk {

/// What both engines' indexes have in common: the documents, and how far the journal was followed.
class SqlSearchIndex : public SearchIndex
{
public:
    /// The one that fits the database.
    static std::unique_ptr<SearchIndex> of(const Database &database);

    Result<void> put(const SearchDocument &document) final;
    Result<void> remove(const RecordReference &record) final;
    Result<std::vector<FoundDocument>> find(const SearchQuery &query) const final;
    Result<void> clear() final;
    Result<SearchState> state() const final;
    Result<void> setState(const SearchState &state) final;

protected:
    explicit SqlSearchIndex(const Database &database)
        : m_database(database)
    {}

    /// Stores a new document, and what finds it.
    virtual Result<void> add(qint64 position, const SearchDocument &document) = 0;

    /// Takes away what finds the document, before its row goes.
    virtual Result<void> removeWords(qint64 position, const SearchDocument &document) = 0;
    virtual Result<void> clearWords() = 0;

    /// Gives position, type and id of what is found, in order.
    virtual Query select(const SearchQuery &query) const = 0;

    Query insertInto(const QString &columns, const QString &values, qint64 position,
                     const SearchDocument &document) const;

    const Database &m_database;

private:
    struct Stored
    {
        qint64 position;
        SearchDocument document;
    };
    Result<std::optional<Stored>> stored(const RecordReference &record) const;
    Result<void> removeStored(const Stored &stored);
};

/// Full-text search of SQLite, which gets ready words and looks for nothing but rows of words.
class SqliteSearchIndex final : public SqlSearchIndex
{
public:
    explicit SqliteSearchIndex(const Database &database)
        : SqlSearchIndex(database)
    {}

protected:
    Result<void> add(qint64 position, const SearchDocument &document) override;
    Result<void> removeWords(qint64 position, const SearchDocument &document) override;
    Result<void> clearWords() override;
    Query select(const SearchQuery &query) const override;
};

/// An inverted index over the array of words; whether the pairs stand in a row is seen from the text.
class PostgresqlSearchIndex final : public SqlSearchIndex
{
public:
    explicit PostgresqlSearchIndex(const Database &database)
        : SqlSearchIndex(database)
    {}

protected:
    Result<void> add(qint64 position, const SearchDocument &document) override;
    Result<void> removeWords(qint64 position, const SearchDocument &document) override;
    Result<void> clearWords() override;
    Query select(const SearchQuery &query) const override;
};

} // namespace dutydesk
