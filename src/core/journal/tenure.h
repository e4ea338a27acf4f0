// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/canonical.h"
#include "journal/journalentry.h"
#include "people/role.h"

#include <chrono>
#include <map>

namespace dutydesk {

/// Since when people have had the role and the key with which they sign a certificate of erasure. Two people are no
/// safeguard where one of them has just made the other, or has just given them a key (HO-3).
class Tenure
{
public:
    static constexpr std::chrono::days atLeast{30};

    /// Takes every entry of the chain, in order; the body is null if it is empty or was erased.
    void note(const JournalEntry &entry, const DecodedBody *body);

    /// The moment in milliseconds from which on the person may sign a certificate; never, for nobody known.
    qint64 fullAt(qint64 staff) const;

private:
    struct Office
    {
        Role role;
        bool isActive;

        bool operator==(const Office &) const = default;
    };

    std::map<qint64, Office> m_offices;
    std::map<qint64, qint64> m_since;
    bool m_losesKeys = false; ///< in the change under way
};

} // namespace dutydesk
