// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

namespace dutydesk {

/// The conditions and the order of a Selection, without the type of its records.
struct SelectionParts
{
    enum class Test { Equal, NotEqual, Between, OneOf, Missing };

    struct Condition
    {
        const char *column;
        Test test;
        Value value = {};
        Value last = {};               ///< upper end of Between, which includes both ends
        std::vector<Value> oneOf = {}; ///< the values of OneOf
    };

    struct Order
    {
        const char *column;
        bool isDescending;
    };

    std::vector<Condition> conditions; ///< all of them must hold
    std::vector<Order> orders;         ///< the last one is the order of the ids, which breaks ties
    int most = 0;                      ///< greatest number of records; 0 means all
};

/// The column of a member, as the record describes it.
template<Record T, typename Member>
const char *columnOf(Member T::*member)
{
    const char *column = nullptr;
    T::fields()([&](const auto &...field) {
        const auto look = [&](const auto &one) {
            if constexpr (std::is_same_v<decltype(one.member), Member T::*>) {
                column = one.member == member ? one.column : column;
            }
        };
        (look(field), ...);
    });
    Q_ASSERT(column);
    return column;
}

/// The records wanted from a repository and their order; without orderedBy() they come in the order of their ids:
///
///     flats.list(Selection<Flat>().where(&Flat::building, building).orderedBy(&Flat::entrance))
template<Record T>
class Selection
{
public:
    template<typename Member>
    Selection &where(Member T::*member, const std::type_identity_t<Member> &value)
    {
        return add({columnOf(member), SelectionParts::Test::Equal, ValueOf<Member>::to(value)});
    }
    Selection &where(NonBlankText T::*member, const QString &text)
    {
        return add({columnOf(member), SelectionParts::Test::Equal, text});
    }

    template<typename Member>
    Selection &whereNot(Member T::*member, const std::type_identity_t<Member> &value)
    {
        return add({columnOf(member), SelectionParts::Test::NotEqual, ValueOf<Member>::to(value)});
    }

    /// Selects values from `first` to `last`, both included.
    template<typename Member>
    Selection &whereBetween(Member T::*member, const std::type_identity_t<Member> &first,
                            const std::type_identity_t<Member> &last)
    {
        return add(
            {columnOf(member), SelectionParts::Test::Between, ValueOf<Member>::to(first), ValueOf<Member>::to(last)});
    }

    /// Selects those with one of these values; none if there are no values.
    template<typename Member>
    Selection &whereOneOf(Member T::*member, const std::vector<std::type_identity_t<Member>> &values)
    {
        SelectionParts::Condition condition{columnOf(member), SelectionParts::Test::OneOf};
        for (const Member &value : values) {
            condition.oneOf.push_back(ValueOf<Member>::to(value));
        }
        return add(std::move(condition));
    }

    template<typename Member>
    Selection &whereMissing(std::optional<Member> T::*member)
    {
        return add({columnOf(member), SelectionParts::Test::Missing});
    }

    template<typename Member>
    Selection &orderedBy(Member T::*member)
    {
        m_parts.orders.push_back({columnOf(member), false});
        return *this;
    }

    /// Orders by this member, greatest first; of equal records the newest comes first.
    template<typename Member>
    Selection &newestFirst(Member T::*member)
    {
        m_parts.orders.push_back({columnOf(member), true});
        return *this;
    }

    Selection &atMost(int count)
    {
        m_parts.most = count;
        return *this;
    }

    SelectionParts parts() const
    {
        SelectionParts parts = m_parts;
        parts.orders.push_back({"id", !parts.orders.empty() && parts.orders.back().isDescending});
        return parts;
    }

private:
    Selection &add(SelectionParts::Condition condition)
    {
        m_parts.conditions.push_back(std::move(condition));
        return *this;
    }

    SelectionParts m_parts;
};

} // namespace dutydesk
