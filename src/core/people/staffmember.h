// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/record.h"
#include "people/role.h"

namespace dutydesk {

using StaffId = Id<struct StaffTag>;

/// A person of the centre, on the roster or not. Staff are never deleted, because old records name them.
struct StaffMember
{
    static constexpr RecordType recordType = RecordType::StaffMember;
    static constexpr const char *table = "staff_member";
    static constexpr auto fields()
    {
        return fieldsAre(Field{"id", &StaffMember::id}, Field{"name", &StaffMember::name, Personal::No},
                         Field{"role", &StaffMember::role}, Field{"telephone", &StaffMember::telephone, Personal::No},
                         Field{"on_roster", &StaffMember::onRoster}, Field{"active", &StaffMember::active});
    }

    StaffId id;
    NonBlankText name; ///< unique among active staff; used to sign in
    Role role;
    QString telephone;
    bool onRoster; ///< has a row in the duty roster
    bool active;

    bool operator==(const StaffMember &) const = default;
};

} // namespace dutydesk
