// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

namespace dutydesk {

/// One record in a change of its own: what `make(change)` gives, stored.
template<Record T, typename Make>
Result<T> writeRecord(Journal &journal, const Actor &actor, Repository<T> &repository, EntryKind kind, Make make)
{
    std::optional<T> written;
    const Result<void> done = journal.change(actor, [&](Change &change) -> Result<void> {
        const Result<T> record = make(std::as_const(change));
        if (!record) {
            return failure(record.error());
        }
        written = *record;
        return change.put(repository, *record, kind);
    });
    return done ? Result<T>(*written) : failure(done.error());
}

} // namespace dutydesk
