// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/unitofwork.h"
#include "find/findable.h"
#include "find/romanisation.h"
#include "journal/journalrepository.h"
#include "people/actor.h"

namespace dutydesk {

struct FindRequest
{
    QString text;                        ///< as typed
    std::optional<FindGroup> group = {}; ///< one group only; nothing means all groups
    int limit = 6;                       ///< greatest number of hits in each group
};

/// One hit of a search.
struct FindHit
{
    RecordReference record;
    QString title;
    QString detail;
    std::optional<QDateTime> at; ///< UTC

    bool operator==(const FindHit &) const = default;
};

struct FoundGroup
{
    FindGroup group;
    std::vector<FindHit> hits; ///< newest first; flats by best match and then by unit number
    bool hasMore;

    bool operator==(const FoundGroup &) const = default;
};

/// How far the index has followed the journal.
struct FindProgress
{
    qint64 seen;
    qint64 all;

    bool isComplete() const { return seen >= all; }
    int percent() const { return all == 0 ? 100 : static_cast<int>(seen * 100 / all); }

    bool operator==(const FindProgress &) const = default;
};

struct FindAnswer
{
    std::vector<FoundGroup> groups; ///< groups with at least one hit
    FindProgress progress;
};

/// Searches all records (RK-3, OW-2): texts by any part, flats and people also by pinyin, numbers and plates.
///
/// The index follows the journal in portions when it is asked, so that it never slows or blocks the writing of records,
/// and so that a database without an index gets one (ADR 0013).
class FindService
{
public:
    struct Parts
    {
        SearchIndex &index;
        const JournalRepository &journal;
        UnitOfWork &unitOfWork;
        const Romanisation &romanisation;
        std::vector<const Findable *> findables;
    };

    explicit FindService(Parts parts);

    /// Reads the next entries of the journal into the index, which is made anew where somebody has emptied it. Call it
    /// again until the progress is complete.
    Result<FindProgress> catchUp(int entries = portion);

    /// Empties the index, which holds words of erased content. Call it before the space of the content is given back.
    Result<void> forget();

    /// The records that contain every term typed, including records written just now.
    Result<FindAnswer> find(const Actor &actor, const FindRequest &request);

    /// Flats only, for a field that takes a unit number: by the beginning of the number, or by an owner.
    Result<std::vector<FindHit>> flats(const Actor &actor, const QString &typed, int limit);

    /// The flats that a unit number can mean; without the entrance, that of every entrance. Nothing if the text is not
    /// a unit number.
    Result<std::vector<FindHit>> flatsMeant(const Actor &actor, const QString &unit);

    /// The search keys of a name, for lists that are searched without the index.
    QStringList keysOfName(const QString &name) const;

    static constexpr int portion = 500;

private:
    friend class SearchCheck;

    /// Whether words of before the entry must not stay in the index.
    static bool erases(const JournalEntry &entry);

    /// An index that cannot be the program's counts as one that has read nothing.
    Result<FindProgress> progress() const;
    Result<void> follow(int entries, bool anew, FindProgress &progress);
    Result<void> read(qint64 first, qint64 last);
    Result<std::vector<RecordReference>> documentsChangedBy(const JournalEntry &entry) const;
    Result<std::optional<SearchDocument>> describe(const RecordReference &record) const;
    Result<FoundGroup> findIn(FindGroup group, const FindRequest &request) const;
    Result<std::vector<FindHit>> hitsOf(const std::vector<FoundDocument> &documents) const;
    const Findable *findableOf(RecordType type) const;

    Parts m_parts;
};

/// The document of a record in the index.
SearchDocument documentOf(const RecordReference &record, FindGroup group, const FindContent &content,
                          const Romanisation &romanisation);

} // namespace dutydesk
