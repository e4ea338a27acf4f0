// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/staffmember.h"

namespace dutydesk {

using RosterMonthId = Id<struct RosterMonthTag>;

enum class RosterState {
    Draft,
    Published ///< in force; it changes only through a substitution (RO-3)
};

template<>
inline constexpr int lastEnumerator<RosterState> = 1;

/// The roster of one month. A month without a record has never been edited and counts as a draft.
struct RosterMonth
{
    static constexpr RecordType recordType = RecordType::RosterMonth;
    static constexpr const char *table = "roster_month";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &RosterMonth::id}, Field{"roster_year", &RosterMonth::year},
                         Field{"roster_month", &RosterMonth::month}, Field{"state", &RosterMonth::state},
                         Field{"revision", &RosterMonth::revision}, Field{"compiled_by", &RosterMonth::compiledBy},
                         Field{"published_by", &RosterMonth::publishedBy},
                         Field{"published_at", &RosterMonth::publishedAt, FromJournal::Time});
    }

    RosterMonthId id;
    int year;
    int month; ///< 1 to 12
    RosterState state;
    int revision;       ///< 0 for a draft, 1 when published, one more with each substitution
    StaffId compiledBy; ///< the officer who began it
    std::optional<StaffId> publishedBy;
    std::optional<QDateTime> publishedAt;

    bool operator==(const RosterMonth &) const = default;
};

} // namespace dutydesk
