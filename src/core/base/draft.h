// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"

#include <string_view>

namespace dutydesk {

/// The input of a person: a struct that describes its fields as a record does, by the columns of the record that it
/// becomes. A field that breaks a rule gives InvalidInput with the name of that column. The window's form, the draft
/// that survives a crash and the conversion to and from the record follow from the description.
template<typename T>
concept Draft = !Record<T> && requires
{
    T::fields();
};

/// A field that the form asks for but the record does not keep.
template<typename Draft, typename Member>
struct Aside
{
    const char *column;
    Member Draft::*member;
};

template<typename Draft, typename Member>
Aside(const char *, Member Draft::*) -> Aside<Draft, Member>;

namespace description {

template<typename T>
struct MemberPointer;

template<typename Owner_, typename Type_>
struct MemberPointer<Type_ Owner_::*>
{
    using Owner = Owner_;
    using Type = Type_;
};

/// The index of that column in T's fields, or -1 if T has no such column.
template<typename T>
constexpr int indexOf(std::string_view column)
{
    return T::fields()([&](const auto &...field) {
        int index = 0;
        int found = -1;
        ((found = column == field.column ? index : found, ++index), ...);
        return found;
    });
}

/// The column of that member, or null if fields() does not name the member.
template<typename T, typename Member>
constexpr const char *columnOf(Member T::*member)
{
    const char *column = nullptr;
    const auto look = [&](const char *name, auto candidate) {
        if constexpr (std::is_same_v<decltype(candidate), Member T::*>) {
            column = candidate == member ? name : column;
        }
    };
    T::fields()([&](const auto &...field) { (look(field.column, field.member), ...); });
    return column;
}

template<typename T>
constexpr auto tupleOfFields()
{
    return T::fields()([](const auto &...field) { return std::tuple(field...); });
}

template<typename T, std::size_t index>
constexpr auto fieldAt = std::get<index>(tupleOfFields<T>());

template<typename T>
using Positions = std::make_index_sequence<std::tuple_size_v<decltype(tupleOfFields<T>())>>;

template<typename Typed, typename Kept>
Typed typedFrom(const Kept &kept)
{
    if constexpr (std::is_same_v<Kept, NonBlankText>) {
        return kept.toString();
    } else if constexpr (std::is_same_v<Kept, QString> && std::is_same_v<Typed, std::optional<QString>>) {
        return std::nullopt; // personal data does not enter the draft
    } else if constexpr (std::is_same_v<Kept, std::optional<Typed>>) {
        return kept.value_or(Typed());
    } else {
        return kept;
    }
}

template<typename Kept, typename Typed>
Result<Kept> keptFrom(const Typed &typed, const Kept *old)
{
    if constexpr (std::is_same_v<Kept, NonBlankText>) {
        return NonBlankText::from(typed);
    } else if constexpr (std::is_same_v<Kept, Typed>) {
        if constexpr (std::is_same_v<Typed, QString>) {
            return typed.trimmed();
        } else {
            return typed;
        }
    } else if constexpr (std::is_same_v<Typed, std::optional<QString>>) {
        if (typed && (typed->contains(u'*') || typed->size() > NonBlankText::maxLength)) {
            return failure(ErrorCode::InvalidInput, {}); // masked data contains a star, real data never does
        }
        return typed ? typed->trimmed() : old ? *old : QString();
    } else {
        return Kept(typed);
    }
}

} // namespace description

/// The column of a member of a draft or a record. It does not compile if fields() does not name the member.
template<auto member>
constexpr const char *columnOf()
{
    constexpr const char *column = description::columnOf(member);
    static_assert(column != nullptr, "fields() does not name this member");
    return column;
}

/// One text that the officer is asked for alone, under the column of a record's field.
template<auto member>
struct TextDraft
{
    static constexpr auto fields() { return fieldsAre(Field{columnOf<member>(), &TextDraft::text}); }

    QString text = {};
};

/// Refuses the field of that member.
template<auto member>
tl::unexpected<Error> invalid(ErrorCode code = ErrorCode::InvalidInput)
{
    return failure(code, QString::fromLatin1(columnOf<member>()));
}

/// Refuses the field of that member unless it is sound.
template<auto member>
Result<void> valid(bool isSound, ErrorCode code = ErrorCode::InvalidInput)
{
    return isSound ? Result<void>() : invalid<member>(code);
}

template<auto member, typename T>
Result<void> between(const T &value, std::type_identity_t<T> least, std::type_identity_t<T> most)
{
    return valid<member>(value >= least && value <= most);
}

/// A draft with the values of the record. Personal data is left out, which keeps it unchanged in recordFrom().
template<Draft D, Record R>
D draftOf(const R &record)
{
    const auto typed = [&]<std::size_t i>() {
        constexpr auto field = description::fieldAt<D, i>;
        constexpr int column = description::indexOf<R>(field.column);
        using Typed = typename description::MemberPointer<decltype(field.member)>::Type;
        if constexpr (std::is_same_v<std::remove_const_t<decltype(field)>, Aside<D, Typed>>) {
            return Typed();
        } else {
            static_assert(column >= 0, "the record has no such column");
            return description::typedFrom<Typed>(record.*description::fieldAt<R, column>.member);
        }
    };
    return [&]<std::size_t... i>(std::index_sequence<i...>)
    {
        return D{typed.template operator()<i>()...};
    }
    (description::Positions<D>());
}

/// The record that the draft describes, with texts trimmed; a NonBlankText must not be empty. A field that the draft
/// does not have is taken from `old`, or is default-initialised if there is no `old`.
template<Record R, Draft D>
Result<R> recordFrom(const D &draft, IdOf<R> id, const R *old = nullptr)
{
    std::optional<Error> error;
    const auto kept = [&]<std::size_t i>() {
        constexpr auto field = description::fieldAt<R, i>;
        constexpr int column = i == 0 ? -1 : description::indexOf<D>(field.column);
        using Kept = typename description::MemberPointer<decltype(field.member)>::Type;
        if constexpr (i == 0) {
            return Result<Kept>(id);
        } else if constexpr (column >= 0) {
            const auto &typed = draft.*description::fieldAt<D, column>.member;
            Result<Kept> member = description::keptFrom<Kept>(typed, old ? &(old->*field.member) : nullptr);
            if (!member && !error) {
                error = Error{ErrorCode::InvalidInput, QString::fromLatin1(field.column)};
            }
            return member;
        } else if constexpr (std::default_initializable<Kept>) {
            return Result<Kept>(old ? old->*field.member : Kept());
        } else {
            return Result<Kept>(old->*field.member);
        }
    };
    return [&]<std::size_t... i>(std::index_sequence<i...>)->Result<R>
    {
        std::tuple members{kept.template operator()<i>()...}; // braces evaluate from left to right
        if (error) {
            return failure(*std::move(error));
        }
        return R{*std::move(std::get<i>(members))...};
    }
    (description::Positions<R>());
}

} // namespace dutydesk
