// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "find/findgroup.h"

#include <set>

namespace dutydesk {

/// The searchable texts and keys of a record.
struct SearchDocument
{
    RecordReference record;
    FindGroup group;
    QString text;     ///< in the form of searchable(); fields are separated by line ends
    QStringList keys; ///< each is found by any beginning of it, and by nothing else; see SearchKeys
    qint64 age = 0;   ///< its time in seconds since 1970; 0 if the record's id tells which of two is newer

    /// The rank in its group, greater for newer documents. It depends on the record alone, so that indexing a record
    /// again does not change its rank.
    qint64 position() const
    {
        constexpr int typeBits = 10; // record types end at 999
        constexpr int idBits = 20;   // tells apart records of the same second
        const qint64 id = age > 0 ? record.id & ((qint64(1) << idBits) - 1) : record.id;
        return (age << (idBits + typeBits)) | (id << typeBits) | qint64(record.type);
    }

    bool operator==(const SearchDocument &) const = default;
};

/// One term of a search. It matches documents whose text contains `text` or that have a key beginning with one of
/// `keys`.
struct SearchTerm
{
    QString text; ///< if empty, only the keys count
    QStringList keys;

    bool operator==(const SearchTerm &) const = default;
};

struct SearchQuery
{
    std::vector<SearchTerm> terms; ///< at least one; a document must match all of them
    FindGroup group;
    int limit;
    std::optional<qint64> before = {}; ///< only documents with a smaller position
    bool oldestFirst = false;
};

struct FoundDocument
{
    qint64 position; ///< position of the document
    RecordReference record;

    bool operator==(const FoundDocument &) const = default;
};

/// How far the index has followed the journal.
struct SearchState
{
    qint64 seen = 0;    ///< sequence of the last entry read
    qint64 cleared = 0; ///< the index was emptied after all erasures up to this entry

    /// Whether the program can have left it beside a journal of so many entries.
    bool isPossible(qint64 entries) const
    {
        return seen >= 0 && seen <= entries && cleared >= 0 && cleared <= entries && (seen == 0 || cleared > 0);
    }

    bool operator==(const SearchState &) const = default;
};

/// An index of the texts of all records, by which any part of them is found quickly. It is derived from the journal and
/// the records, may be rebuilt at any time, and is not journalled.
class SearchIndex
{
public:
    virtual ~SearchIndex() = default;

    /// Raise it whenever the form of documents or the set of indexed records changes.
    static constexpr int version = 3;

    /// Stores the document in place of the record's earlier one.
    virtual Result<void> put(const SearchDocument &document) = 0;
    virtual Result<void> remove(const RecordReference &record) = 0;

    /// The documents that match all terms, newest first unless the query says otherwise.
    virtual Result<std::vector<FoundDocument>> find(const SearchQuery &query) const = 0;

    virtual Result<void> clear() = 0;

    /// The records that have a document.
    virtual Result<std::set<RecordReference>> documents() const = 0;

    /// The records of which both document and words are there.
    virtual Result<std::set<RecordReference>> records() const = 0;

    /// Whether the index has this very document.
    virtual Result<bool> stores(const SearchDocument &document) const = 0;

    /// Whether the index has this very document, and finds it by its words.
    virtual Result<bool> holds(const SearchDocument &document) const = 0;

    /// A quick look at the oldest and the newest document: false if the index was emptied.
    virtual Result<bool> looksSound() const = 0;

    /// The initial state if the index was made by another version.
    virtual Result<SearchState> state() const = 0;
    virtual Result<void> setState(const SearchState &state) = 0;

    /// The version that made the index: 0 where none was made, less where what is stored cannot be.
    virtual Result<qint64> storedVersion() const = 0;
};

} // namespace dutydesk
