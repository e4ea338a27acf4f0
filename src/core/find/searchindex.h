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
};

struct FoundDocument
{
    qint64 position; ///< the newer, the greater
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
    static constexpr int version = 1;

    /// The document takes the place of the one that the record had, and counts as the newest.
    virtual Result<void> put(const SearchDocument &document) = 0;
    virtual Result<void> remove(const RecordReference &record) = 0;

    /// The newest first: exactly those that have all the terms.
    virtual Result<std::vector<FoundDocument>> find(const SearchQuery &query) const = 0;

    virtual Result<void> clear() = 0;

    /// The beginning where the index was made by another version.
    virtual Result<SearchState> state() const = 0;
    virtual Result<void> setState(const SearchState &state) = 0;
};

} // namespace dutydesk
