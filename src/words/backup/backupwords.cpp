// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup/backupwords.h"

#include "base/errortext.h"

#include <QLocale>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString BackupWords::moment(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s) : tr("never");
}

QString BackupWords::content(const BackupContent &content, const QTimeZone &zone)
{
    return tr("%1; pages of the duty log: %2; last entry: %3 by %4; entries in the journal: %5")
        .arg(content.centre)
        .arg(content.pages)
        .arg(moment(content.lastEntryAt, zone), content.lastEntryBy)
        .arg(content.head.sequence);
}

QString BackupWords::comparison(const BackupContent &backup, const BackupContent &here)
{
    if (backup.journalId != here.journalId) {
        return tr("They belong to different centres: their journals have nothing in common.");
    }
    const qint64 first = std::min(backup.head.sequence, here.head.sequence) + 1;
    const qint64 last = std::max(backup.head.sequence, here.head.sequence);
    if (first > last) {
        return backup.head == here.head ? tr("Both end at the same entry of the journal.")
                                        : tr("Both have %1 entries in the journal, but not the same ones.").arg(last);
    }
    return backup.head.sequence < here.head.sequence
               ? tr("The backup lacks the entries %1 to %2 of the journal, which are here.").arg(first).arg(last)
               : tr("The backup has the entries %1 to %2 of the journal, which are missing here.").arg(first).arg(last);
}

QString BackupWords::warning(const BackupWarning &warning, const QTimeZone &zone)
{
    switch (warning.kind) {
    case BackupWarning::Kind::FolderGone:
        return tr("The folder for backups is out of reach: %1. Last backup there: %2.")
            .arg(warning.folder, moment(warning.lastAt, zone));
    case BackupWarning::Kind::Late:
        return tr("The backup in %1 is more than a day late. Last backup there: %2.")
            .arg(warning.folder, moment(warning.lastAt, zone));
    case BackupWarning::Kind::LittleRoom:
        return tr("The folder for backups is almost full: %1. It has room for less than two more backups.")
            .arg(warning.folder);
    }
    Q_UNREACHABLE();
}

QString BackupWords::lastProven(const BackupState &state, const QTimeZone &zone)
{
    const std::optional<ProvenBackup> newest = state.newest();
    return newest ? tr("Last proven backup: %1, in %2.").arg(moment(newest->at, zone), newest->folder)
                  : tr("No backup has been made yet.");
}

QString BackupWords::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString BackupWords::problem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongSecret:
        return tr("The passphrase is not right.");
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseCutOff:
        return tr("The database in this backup is damaged. Take another backup.");
    case ErrorCode::NotOurDatabase:
        return tr("This file is no backup of Dutydesk.");
    case ErrorCode::StorageFailure:
        return tr("No copy could be made on this computer. Is its disk full?");
    default:
        return ErrorText::of(error);
    }
}

} // namespace dutydesk
