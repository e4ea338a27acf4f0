// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"
#include "people/role.h"

#include <map>

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
    quint64 times = 0;       ///< one bit for each column that holds FromJournal::Time
    quint64 clockBehind = 0; ///< the same for FromJournal::ClockBehind

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

using RecordRules = std::map<RecordType, RecordRule>;

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

} // namespace dutydesk
