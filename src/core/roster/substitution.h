// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/duty.h"

namespace dutydesk {

using SubstitutionId = Id<struct SubstitutionTag>;

/// A change to a published roster: the officer replaced 原值班人, the substitute 顶班人 and the approver 批准人 (RO-3).
struct Substitution
{
    static constexpr RecordType recordType = RecordType::Substitution;
    static constexpr const char *table = "substitution";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &Substitution::id}, Field{"duty_id", &Substitution::duty},
                         Field{"duty_date", &Substitution::date}, Field{"shift_pattern_id", &Substitution::pattern},
                         Field{"original_id", &Substitution::original},
                         Field{"substitute_id", &Substitution::substitute},
                         Field{"approved_by", &Substitution::approvedBy},
                         Field{"approved_at", &Substitution::approvedAt, FromJournal::Time},
                         Field{"reason", &Substitution::reason, Personal::No});
    }

    SubstitutionId id;
    DutyId duty; ///< the cell of the officer replaced
    QDate date;
    ShiftPatternId pattern;
    StaffId original;
    StaffId substitute;
    StaffId approvedBy;
    QDateTime approvedAt;
    NonBlankText reason;

    bool operator==(const Substitution &) const = default;
};

} // namespace dutydesk
