// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace dutydesk {

/// The differences between the two engines. The repositories use the same statements for both.
struct Dialect
{
    QString name; ///< also the infix of migrations for this engine only, such as 0007_name.sqlite.sql
    QString qtDriver;
    QString idType;      ///< replaces @ID@ in a migration; type of a record's key
    QString integerType; ///< replaces @INTEGER@ in a migration; 64 bits
    QString bytesType;   ///< replaces @BYTES@ in a migration
    QString tableEnd;    ///< replaces @STRICT@ in a migration; SQLite checks types only in strict tables
    QString beginWriting;
    QString lockJournal;  ///< keeps other writers from the end of the journal; empty if beginWriting does so
    QString wholeTable;   ///< after a table's name: reads the table itself and trusts none of its indexes
    QString emptyEntries; ///< takes bodies and salts from :first to :last; refused unless the certificate names them
    QStringList releaseSpace; ///< statements that remove deleted data from the files
    QStringList sessionSetup; ///< settings of a session; for SQLite, SqliteGuard makes more
    QString stampVersion;     ///< stores the schema version in the file's header too; %1 is the version
    ErrorCode (*classify)(const QSqlError &error);

    static const Dialect &sqlite();
    static const Dialect &postgresql();
};

} // namespace dutydesk
