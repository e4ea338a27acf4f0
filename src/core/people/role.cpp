// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/role.h"

namespace dutydesk {

bool hasRight(Role role, Right right)
{
    const bool writesLog = role == Role::DutyOfficer || role == Role::HeadOfDesk || role == Role::CentreManager;
    switch (right) {
    case Right::ReadRecords:
    case Right::UnmaskOwners:
        return role != Role::Administrator;
    case Right::WriteLog:
    case Right::ChangeArchive:
        return writesLog;
    case Right::CompileRoster:
    case Right::ImportArchive:
    case Right::AssignTasks:
        return role == Role::HeadOfDesk || role == Role::CentreManager;
    case Right::NameSubstitute:
    case Right::OverrideHandover:
    case Right::ReviewRecords:
    case Right::PurgeVolume:
    case Right::ExportOwnerData:
    case Right::GuardOwnerData:
    case Right::RestoreBackup:
        return role == Role::CentreManager;
    case Right::WitnessPurge:
        return role != Role::DutyOfficer;
    case Right::EnrolStaff:
    case Right::ChangeSettings:
    case Right::KeepBackups:
        return role == Role::CentreManager || role == Role::Administrator;
    }
    Q_UNREACHABLE();
}

} // namespace dutydesk
