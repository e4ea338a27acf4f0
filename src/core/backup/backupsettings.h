// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace dutydesk {

/// Where this desk's backups go, and when. They belong to the computer, whose disks and folders they name.
struct BackupSettings
{
    QString folder = {};       ///< empty while backups are not set up
    QString secondFolder = {}; ///< empty without one
    int hour = 12;             ///< of the local day; a desk's computer is off at night
    bool isEncrypted = false;
    QDateTime since = {}; ///< the moment from which backups are expected

    QStringList folders() const;

    bool operator==(const BackupSettings &) const = default;
};

/// The newest backup in one folder that was read back and verified.
struct ProvenBackup
{
    QString folder;
    QString file;
    QDateTime at; ///< UTC
    qint64 bytes;

    bool operator==(const ProvenBackup &) const = default;
};

/// What this computer knows of its backups even while their folders are out of reach.
struct BackupState
{
    BackupSettings settings = {};
    std::vector<ProvenBackup> proven = {};
    QDateTime triedAt = {}; ///< by schedule

    std::optional<ProvenBackup> provenIn(const QString &folder) const;
    std::optional<ProvenBackup> newest() const;
    void note(const ProvenBackup &backup);

    bool operator==(const BackupState &) const = default;
};

QByteArray stateText(const BackupState &state);

/// Anything that is not the text of a state counts as no settings.
BackupState readState(const QByteArray &text);

/// The last moment, up to now, at which the schedule wanted a backup.
QDateTime lastScheduled(const BackupSettings &settings, const QDateTime &now, const QTimeZone &zone);

/// Whether the schedule wants a backup now, or the last erasure does: older backups still hold what is gone. After a
/// failure it waits an hour.
bool isBackupDue(const BackupState &state, const QDateTime &now, const QTimeZone &zone,
                 const std::optional<QDateTime> &erasedAt = {});

/// What is wrong with the backups, for one line in the window.
struct BackupWarning
{
    enum class Kind { FolderGone, Late, LittleRoom };

    Kind kind;
    QString folder;
    QDateTime lastAt = {}; ///< of the last proven backup in the folder; invalid without one

    bool operator==(const BackupWarning &) const = default;
};

/// The free bytes of a folder; nothing if it is out of reach.
using RoomOf = std::function<std::optional<qint64>(const QString &folder)>;

/// The most pressing warning, if there is one.
std::optional<BackupWarning> warningOf(const BackupState &state, const RoomOf &roomOf, const QDateTime &now,
                                       const QTimeZone &zone);

} // namespace dutydesk
