// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "find/findgroup.h"

namespace dutydesk {

/// What can be found of a record.
struct SearchDocument
{
    RecordReference record;
    FindGroup group;
    QString text;     ///< in the form of searchable(); fields are parted by line ends
    QStringList keys; ///< found by any beginning of theirs, and by nothing else: SearchKeys
    qint64 age = 0;   ///< when it was, in seconds; 0 where the number of the record says what is newer

    /// Where it stands in its group: the newer, the greater. Of the record alone, so that nothing becomes newer by
    /// being read again.
    qint64 position() const
    {
        constexpr int typeBits = 10; // record types end at 999
        constexpr int idBits = 20;   // parts those of one second
        const qint64 id = age > 0 ? record.id & ((qint64(1) << idBits) - 1) : record.id;
        return (age << (idBits + typeBits)) | (id << typeBits) | qint64(record.type);
    }

    bool operator==(const SearchDocument &) const = default;
};

/// One thing that is looked for: a document has it if its text contains `text`, or if one of its keys begins with one
/// of `keys`.
struct SearchTerm
{
    QString text; ///< empty: only the keys count
    QStringList keys;

    bool operator==(const SearchTerm &) const = default;
};

struct SearchQuery
{
    std::vector<SearchTerm> terms; ///< all of them; one at least
    FindGroup group;
    int limit;
    std::optional<qint64> before = {}; ///< only documents older than the one in this position
    bool oldestFirst = false;
};

struct FoundDocument
{
    qint64 position; ///< of the document
    RecordReference record;

    bool operator==(const FoundDocument &) const = default;
};

/// How far the index has followed the journal.
struct SearchState
{
    qint64 seen = 0;    ///< the last entry
    qint64 cleared = 0; ///< erasures up to this entry are done: the index was emptied after it

    bool operator==(const SearchState &) const = default;
};

/// The texts of the desk's records, made so that any part of them is found at once. It follows from the journal and
/// the records, and may be emptied and made anew at any time; nothing of it is journalled.
class SearchIndex
{
public:
    virtual ~SearchIndex() = default;

    /// To be raised whenever documents come out in another way, or other records are in them.
    static constexpr int version = 3;

    /// The document takes the place of the one that the record had.
    virtual Result<void> put(const SearchDocument &document) = 0;
    virtual Result<void> remove(const RecordReference &record) = 0;

    /// Exactly those that have all the terms, the newest first unless asked otherwise.
    virtual Result<std::vector<FoundDocument>> find(const SearchQuery &query) const = 0;

    virtual Result<void> clear() = 0;

    /// The beginning where the index was made by another version.
    virtual Result<SearchState> state() const = 0;
    virtual Result<void> setState(const SearchState &state) = 0;
};

} // namespace dutydesk
