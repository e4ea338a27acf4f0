// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/recordreference.h"
#include "journal/journalrepository.h"

#include <map>

namespace dutydesk {

/// What the journal tells of earlier times: what people, shift patterns and the centre were called at an entry, and at
/// which entry a record that is signed, sealed or published became so.
class PastNames
{
public:
    explicit PastNames(const JournalRepository &chain);

    /// Reads the entries written since the last call.
    Result<void> readOn();

    /// The record with the name that it had at the entry. It keeps its present name where the journal tells no other or
    /// no entry is given.
    template<Record T>
    T asOf(T record, std::optional<qint64> entry) const
    {
        const Row *row = entry ? rowAt(RecordReference::of(record), *entry) : nullptr;
        if (const auto then = row ? recordOf<T>(*row) : failure(ErrorCode::NotFound, {})) {
            record.name = then->name;
        }
        return record;
    }

    /// The last entry of the record, or the one that has so many after it. Nothing where there is none.
    std::optional<qint64> entryOf(const RecordReference &record, std::size_t later = 0) const;

    /// Nothing where the journal tells nothing of the record.
    std::optional<qint64> firstEntryOf(const RecordReference &record) const;

private:
    struct Version
    {
        qint64 sequence;
        std::optional<Row> row; ///< of what has a name, unless its body was erased
    };

    Result<void> forgetWhatWasTakenBack();
    void note(const JournalEntry &entry);

    /// Null where there is no entry so early, or where it has no body.
    const Row *rowAt(const RecordReference &record, qint64 entry) const;

    const JournalRepository &m_chain;
    std::map<RecordReference, std::vector<Version>> m_versions; ///< of each record, the oldest first
    std::optional<JournalHead> m_readTo;                        ///< the end of the journal when it was last read
};

} // namespace dutydesk
