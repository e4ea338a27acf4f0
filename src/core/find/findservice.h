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
    std::optional<FindGroup> group = {}; ///< nothing: all of them
    int limit = 6;                       ///< of each group
};

/// A line of the answer.
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
    std::vector<FindHit> hits; ///< the newest first, but flats by what fits best and then in the order of numbers
    bool hasMore;

    bool operator==(const FoundGroup &) const = default;
};

/// How much of the journal the index knows.
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
    std::vector<FoundGroup> groups; ///< those in which something was found
    FindProgress progress;
};

/// Finds anything (RK-3, OW-2): all texts of all records, flats and people by every way to them.
///
/// The index follows the journal when it is asked, in portions, so that the records are never slowed or blocked by it,
/// and a database that has none yet gets one (ADR 0013).
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

    /// Reads the next entries of the journal into the index. To be called again until the progress is complete.
    Result<FindProgress> catchUp(int entries = portion);

    /// Empties the index, before the room of erased content is given back: it has words of it too.
    Result<void> forget();

    /// What has all that is typed, also what was written just now.
    Result<FindAnswer> find(const Actor &actor, const FindRequest &request);

    /// Flats alone, for a field that takes a unit number: what begins so, or an owner's way to it.
    Result<std::vector<FindHit>> flats(const Actor &actor, const QString &typed, int limit);

    /// The flats that a unit, as it was written, can mean: where the entrance was left out, those of each. None where
    /// it is no unit number.
    Result<std::vector<FindHit>> flatsMeant(const Actor &actor, const QString &unit);

    /// The keys of a name, for a list that is looked through without the index.
    QStringList keysOfName(const QString &name) const;

    static constexpr int portion = 500;

private:
    Result<void> follow(int entries, FindProgress &progress);
    Result<void> read(qint64 first, qint64 last);
    Result<std::vector<RecordReference>> documentsChangedBy(const JournalEntry &entry) const;
    Result<std::optional<SearchDocument>> describe(const RecordReference &record) const;
    Result<FoundGroup> findIn(FindGroup group, const FindRequest &request) const;
    Result<std::vector<FindHit>> hitsOf(const std::vector<FoundDocument> &documents) const;
    const Findable *findableOf(RecordType type) const;

    Parts m_parts;
};

/// What the index keeps of a record.
SearchDocument documentOf(const RecordReference &record, FindGroup group, const FindContent &content,
                          const Romanisation &romanisation);

} // namespace dutydesk
