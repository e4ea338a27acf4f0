// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/try.h"
#include "base/value.h"

namespace dutydesk {

QString listOf(const std::vector<qint64> &numbers);

/// The numbers in a stored list. It does not check the form: the caller compares listOf() of the result with `list`.
std::vector<qint64> numbersIn(const Value &list);

/// Stored as `[3,7]`, which the database can read as JSON too.
template<typename Tag>
struct ValueOf<std::vector<Id<Tag>>>
{
    static Value to(const std::vector<Id<Tag>> &ids)
    {
        std::vector<qint64> numbers;
        for (const Id<Tag> id : ids) {
            numbers.push_back(id.value());
        }
        return listOf(numbers);
    }

    static Result<std::vector<Id<Tag>>> from(const Value &value)
    {
        std::vector<Id<Tag>> ids;
        for (const qint64 number : numbersIn(value)) {
            TRY(const Id<Tag> id, ValueOf<Id<Tag>>::from(number));
            ids.push_back(id);
        }
        if (to(ids) != value) {
            return failure(wrongValue("a list of ids"));
        }
        return ids;
    }
};

} // namespace dutydesk
