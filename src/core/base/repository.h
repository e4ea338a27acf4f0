// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

/// Where the records of one type are kept. A feature's repository adds its own questions to these.
/// Writes belong into Journal::change(), which writes the journal in the same transaction.
template<Record T>
class Repository
{
public:
    using RecordKept = T;

    virtual ~Repository() = default;

    /// An id that no record has, inside the running unit of work.
    virtual Result<IdOf<T>> nextId() const = 0;

    /// Adds the record, or replaces the one with the same id.
    virtual Result<void> put(const T &record) = 0;

    virtual Result<T> findById(IdOf<T> id) const = 0;

    /// All records, in the order of their ids.
    virtual Result<std::vector<T>> list() const = 0;
};

} // namespace dutydesk
