// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/try.h"
#include "journal/journal.h"

namespace dutydesk {

/// Stores the record that `make(change)` returns, in a change of its own.
template<Record T, typename Make>
Result<T> writeRecord(Journal &journal, const Actor &actor, Repository<T> &repository, EntryKind kind, Make make)
{
    return journal.change(actor, [&](Change &change) -> Result<T> {
        TRY(const T record, make(std::as_const(change)));
        CHECK(change.put(repository, record, kind));
        return record;
    });
}

} // namespace dutydesk
