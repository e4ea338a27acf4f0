// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/selection.h"
#include "base/try.h"

namespace dutydesk {

/// The store of all records of one type. A question that no Selection can ask has a class of its own. Writes belong
/// into Journal::change(), which writes the journal in the same transaction.
template<Record T>
class Repository
{
public:
    using RecordKept = T;

    virtual ~Repository() = default;

    /// An id that no record has. Call it inside the running unit of work.
    virtual Result<IdOf<T>> nextId() const = 0;

    /// Adds the record. Fails with Conflict if there is one with its id.
    virtual Result<void> add(const T &record) = 0;

    /// Adds the record, or replaces the one with the same id.
    virtual Result<void> put(const T &record) = 0;

    virtual Result<T> findById(IdOf<T> id) const = 0;

    /// The selected records, or all of them, in the order of their ids unless the selection says otherwise.
    virtual Result<std::vector<T>> list(const Selection<T> &selection = {}) const = 0;

    /// The records whose member has this value, in the order of their ids.
    template<typename Member>
    Result<std::vector<T>> where(Member T::*member, const std::type_identity_t<Member> &value) const
    {
        return list(Selection<T>().where(member, value));
    }

    /// The first of the selected records. Fails with NotFound if there is none.
    Result<T> first(Selection<T> selection) const
    {
        TRY(std::vector<T> found, list(selection.atMost(1)));
        if (found.empty()) {
            return failure(ErrorCode::NotFound, QString::fromLatin1(T::table));
        }
        return std::move(found.front());
    }
};

} // namespace dutydesk
