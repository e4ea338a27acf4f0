// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/value.h"

namespace dutydesk {

/// Who may what (requirements, "People"). The names shown are settings; the rights are not.
enum class Role { DutyOfficer, HeadOfDesk, CentreManager, RegionalManager, Administrator };

template<>
inline constexpr int lastEnumerator<Role> = 4;

enum class Right {
    ReadRecords,      ///< everyone but the administrator's business is to read: all roles
    WriteLog,         ///< log, hand over, take over
    CompileRoster,    ///< edit and publish
    NameSubstitute,   ///< change a published roster by an approved substitution
    OverrideHandover, ///< lift the block of important open work
    ReviewRecords,    ///< opinion and signature on handover records
    PurgeVolume,      ///< begin the purge of a volume whose time is over, and sign it first
    WitnessPurge,     ///< sign it as the second person
    EnrolStaff,       ///< add people, set their first password and PIN
    ChangeSettings,   ///< centre, reference data, calendar
    ChangeArchive,    ///< buildings, flats, residents, vehicles, common facilities
    UnmaskOwners,     ///< see a flat's personal data in full, with a reason
    ImportArchive,    ///< take a whole spreadsheet of flats and owners in, and withdraw it
    ExportOwnerData,  ///< take a whole register of it out, with a reason
    GuardOwnerData,   ///< erase it, see who saw it
};

bool hasRight(Role role, Right right);

} // namespace dutydesk
