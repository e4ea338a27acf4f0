// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "journal/journalentry.h"

#include <QDateTime>

namespace dutydesk {

/// What a database holds, so that a person can tell one copy from another.
struct BackupContent
{
    QByteArray journalId;
    JournalHead head;
    QString centre;
    qint64 pages;          ///< of the duty log
    QDateTime lastEntryAt; ///< UTC; the last entry that a person caused
    QString lastEntryBy;
    qint64 schema;

    bool operator==(const BackupContent &) const = default;
};

/// Describes one backup. It lies beside the backup's file, under the same name with `.json`.
struct BackupManifest
{
    BackupContent content;
    QString file;     ///< its name without a folder
    QDateTime madeAt; ///< UTC
    qint64 bytes;
    QByteArray hash; ///< SHA-256 of the file as it lies there
    QString program;
    bool isEncrypted;
    bool isWhole; ///< false if the journal already was not whole when it was copied

    bool operator==(const BackupManifest &) const = default;
};

QByteArray manifestText(const BackupManifest &manifest);

/// Fails with FileNotReadable if the text is not that of a manifest.
Result<BackupManifest> readManifest(const QByteArray &text);

/// How the names of all backups of a journal begin, since a folder may hold those of several.
QString backupPrefix(const QByteArray &journalId);

/// The path of the manifest of a backup's file.
QString manifestPath(const QString &backupPath);

} // namespace dutydesk
