// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/value.h"

namespace dutydesk {

/// The roles of the staff (requirements, "People"). A centre may rename a role but cannot change its rights.
enum class Role { DutyOfficer, HeadOfDesk, CentreManager, RegionalManager, Administrator };

template<>
inline constexpr int lastEnumerator<Role> = 4;

enum class Right {
    ReadRecords,      ///< every role but the administrator has it
    WriteLog,         ///< write the log, hand over, take over
    CompileRoster,    ///< edit and publish
    NameSubstitute,   ///< change a published roster by an approved substitution
    OverrideHandover, ///< lift the block of a handover by important open work
    ReviewRecords,    ///< write and sign opinions on handover records
    PurgeVolume,      ///< start the purge of a volume after its retention period, and sign it first
    WitnessPurge,     ///< sign a purge as the second person
    EnrolStaff,       ///< add people, set their first password and PIN
    ChangeSettings,   ///< centre, reference data, calendar
    ChangeArchive,    ///< buildings, flats, residents, vehicles, common facilities
    UnmaskOwners,     ///< see a flat's personal data in full, with a reason
    ImportArchive,    ///< import a spreadsheet of flats and owners, and withdraw the import
    ExportOwnerData,  ///< export a whole register of owner data, with a reason
    GuardOwnerData,   ///< erase owner data, and see who has read it
    KeepBackups,      ///< make backups, say where they go, and try them out
    RestoreBackup,    ///< put a backup in the place of the database
    AssignTasks,      ///< give others tasks, and accept what became of them
};

bool hasRight(Role role, Right right);

} // namespace dutydesk
