// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupmanifest.h"

#include <QTimeZone>

#include <vector>

namespace dutydesk {

/// How many backups a folder keeps: the newest of each of so many days, weeks and months that have any.
struct BackupsKept
{
    static constexpr std::size_t days = 7;
    static constexpr std::size_t weeks = 5;
    static constexpr std::size_t months = 13;
};

/// The backups that a folder no longer needs. A backup of a journal that was not whole never takes the place of a
/// sound one: such backups are counted apart, by days only.
std::vector<BackupManifest> backupsToRemove(std::vector<BackupManifest> all, const QTimeZone &zone);

} // namespace dutydesk
