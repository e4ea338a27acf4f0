// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backup/backupproof.h"
#include "backup/backupsettings.h"

#include <QCoreApplication>

namespace dutydesk {

/// What is said of backups, in the window and by the commands.
class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::BackupWords)

public:
    /// What a database holds, in one line.
    static QString content(const BackupContent &content, const QTimeZone &zone);

    /// How a backup differs from what is here.
    static QString comparison(const BackupContent &backup, const BackupContent &here);

    static QString warning(const BackupWarning &warning, const QTimeZone &zone);
    static QString lastProven(const BackupState &state, const QTimeZone &zone);

    /// For "12.3 MB".
    static QString size(qint64 bytes);

    /// A sentence for a backup that failed or could not be opened.
    static QString problem(const Error &error);

    static QString moment(const QDateTime &moment, const QTimeZone &zone);
};

} // namespace dutydesk
