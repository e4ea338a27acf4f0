// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace dutydesk {

/// All that differs between the engines. The statements of the repositories are the same for both.
struct Dialect
{
    QString name; ///< also the infix of a migration that only this engine runs: 0007_name.sqlite.sql
    QString qtDriver;
    QString idType;      ///< what @ID@ stands for in a migration: the key of a record
    QString integerType; ///< what @INTEGER@ stands for: 64 bits
    QString bytesType;   ///< what @BYTES@ stands for
    QString tableEnd;    ///< what @STRICT@ stands for: SQLite checks types only where asked to
    QString beginWriting;
    QString lockJournal;      ///< keeps other writers from the journal's end; empty where beginWriting does it
    QString emptyEntries;     ///< takes out the bodies from :first to :last; refused unless the certificate names them
    QStringList releaseSpace; ///< so that nothing of what was deleted is left in the files
    QStringList sessionSetup; ///< of SQLite there is more to set: SqliteGuard does it
    QString stampVersion;     ///< keeps the schema's number in the file's header too; %1 is the number
    ErrorCode (*classify)(const QSqlError &error);

    static const Dialect &sqlite();
    static const Dialect &postgresql();
};

} // namespace dutydesk
