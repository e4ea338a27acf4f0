// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"
#include "journal/jointrule.h"

#include <map>
#include <set>

namespace dutydesk {

/// Which certificate may take the bodies of a type's entries.
enum class ErasedBy { Nothing, Redaction, Purge };

/// What holds for every entry of a type of record, whoever writes it: the writer refuses what breaks it, and the
/// verifier finds it (docs/journal-format.md).
struct RecordRule
{
    bool isWriteOnce; ///< an id is written once, and never changed
    quint32 rights;   ///< one bit for each right; the writer needs one of them
    ErasedBy erasedBy = ErasedBy::Nothing;
    quint32 fixed = 0;               ///< one bit for each column that stays as it was first written
    std::optional<int> writer = {};  ///< the column that names the actor: of the entry, or of the first if it is fixed
    std::optional<int> desk = {};    ///< the column that names the desk of the entry
    bool isSignedAfterwards = false; ///< the next entry is the reviewer's signature over this one
    quint64 times = 0;               ///< one bit for each column that holds FromJournal::Time
    quint64 clockBehind = 0;         ///< the same for FromJournal::ClockBehind

    bool admits(Role role) const
    {
        for (int right = 0; rights >> right != 0; ++right) {
            if ((rights >> right & 1U) != 0 && hasRight(role, static_cast<Right>(right))) {
                return true;
            }
        }
        return false;
    }
};

/// A column whose values are ids of another type of record, one or a list of them.
struct ReferenceColumn
{
    std::size_t column;
    RecordType type;
};

/// The rules of every type of record, and what entries of several types must keep together.
struct RecordRules : std::map<RecordType, RecordRule>
{
    std::map<RecordType, std::vector<ReferenceColumn>> references = {};
    std::map<RecordType, bool (*)(const Row &)> forms = {}; ///< whether the program writes a record so
    std::vector<std::function<std::unique_ptr<JointRule>()>> joint = {};

    std::set<RecordType> typesErasedBy(ErasedBy by) const
    {
        std::set<RecordType> types;
        for (const auto &[type, rule] : *this) {
            if (rule.erasedBy == by) {
                types.insert(type);
            }
        }
        return types;
    }
};

template<typename... R>
constexpr quint32 anyOf(R... right)
{
    return ((1U << static_cast<unsigned>(right)) | ...);
}

/// A record that may be written again with another state.
template<typename... R>
constexpr RecordRule changeableBy(R... right)
{
    return {false, anyOf(right...)};
}

/// A record that stays as it was first written.
template<typename... R>
constexpr RecordRule writtenOnceBy(R... right)
{
    return {true, anyOf(right...)};
}

constexpr RecordRule erased(RecordRule rule, ErasedBy by)
{
    rule.erasedBy = by;
    return rule;
}

/// The position of a member among the columns of its record.
template<typename T, typename Member>
constexpr int positionOf(Member T::*member)
{
    int position = 0;
    int found = 0;
    const auto look = [&](auto candidate) {
        if constexpr (std::is_same_v<decltype(candidate), Member T::*>) {
            found = candidate == member ? position : found;
        }
        ++position;
    };
    T::fields()([&](const auto &...field) { (look(field.member), ...); });
    return found;
}

/// These columns stay as they were first written.
template<typename... Member>
constexpr RecordRule fixing(RecordRule rule, Member... member)
{
    rule.fixed = ((1U << static_cast<unsigned>(positionOf(member))) | ...);
    return rule;
}

/// The column names the person who writes the record, or who began it where the column stays.
template<typename Member>
constexpr RecordRule naming(Member writer, RecordRule rule)
{
    rule.writer = positionOf(writer);
    return rule;
}

/// The column names the desk at which the record is written.
template<typename Member>
constexpr RecordRule atDesk(Member desk, RecordRule rule)
{
    rule.desk = positionOf(desk);
    return rule;
}

constexpr RecordRule signedAfterwards(RecordRule rule)
{
    rule.isSignedAfterwards = true;
    return rule;
}

} // namespace dutydesk
