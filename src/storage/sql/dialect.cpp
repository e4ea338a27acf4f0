// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/dialect.h"

#include <QSqlError>

#include <sqlite3.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

ErrorCode classifySqlite(const QSqlError &error)
{
    // The low byte is the primary code; the rest refines it (1555, for example, is a primary key constraint).
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_READONLY_DBMOVED) {
        return ErrorCode::StorageMoved;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: // a file that is missing or not ours was found before SQLite was asked to open it
        return ErrorCode::NoPermission;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_INTERRUPT: // by SqliteGuard, where a statement comes to no end
        return ErrorCode::DatabaseDamaged;
    default:
        return ErrorCode::StorageFailure;
    }
}

ErrorCode classifyPostgresql(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (state.startsWith("23"_L1)) {
        return ErrorCode::Conflict;
    }
    if (state.startsWith("40"_L1) || state == "55P03"_L1) {
        return ErrorCode::Busy;
    }
    if (state == "53100"_L1) {
        return ErrorCode::DiskFull;
    }
    if (state == "25006"_L1) {
        return ErrorCode::ReadOnly;
    }
    if (state == "42501"_L1 || state.startsWith("28"_L1)) {
        return ErrorCode::NoPermission;
    }
    return state == "XX001"_L1 || state == "XX002"_L1 ? ErrorCode::DatabaseDamaged : ErrorCode::StorageFailure;
}

} // namespace

const Dialect &Dialect::sqlite()
{
    static const Dialect dialect{
        .name = u"sqlite"_s,
        .qtDriver = u"QSQLITE"_s,
        .idType = u"INTEGER PRIMARY KEY"_s,
        .integerType = u"INTEGER"_s,
        .bytesType = u"BLOB"_s,
        .tableEnd = u"STRICT"_s,
        .beginWriting = u"BEGIN IMMEDIATE"_s,
        .lockJournal = QString(),
        .wholeTable = u" NOT INDEXED"_s,
        .emptyEntries =
            u"UPDATE journal SET body = NULL, salt = zeroblob(16) WHERE sequence BETWEEN :first AND :last"_s,
        .releaseSpace = {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s},
        .sessionSetup = {},
        .stampVersion = u"PRAGMA user_version = %1"_s,
        .classify = classifySqlite,
    };
    return dialect;
}

const Dialect &Dialect::postgresql()
{
    static const Dialect dialect{
        .name = u"postgresql"_s,
        .qtDriver = u"QPSQL"_s,
        .idType = u"BIGINT PRIMARY KEY"_s,
        .integerType = u"BIGINT"_s,
        .bytesType = u"BYTEA"_s,
        .tableEnd = QString(),
        .beginWriting = u"BEGIN"_s,
        .lockJournal = u"SELECT pg_advisory_xact_lock('journal'::regclass::oid::bigint)"_s,
        .wholeTable = QString(),
        .emptyEntries = u"SELECT journal_empty(:first, :last)"_s,
        .releaseSpace = {u"VACUUM FULL journal, log_entry, evidence, evidence_content, case_record, open_work_answer, "
                         u"handover, item_count, "
                         "page_review, search_document"_s},
        .sessionSetup = {u"SET TIME ZONE 'UTC'"_s, u"SET lock_timeout = '5s'"_s,
                         u"SET client_min_messages = warning"_s},
        .stampVersion = QString(),
        .classify = classifyPostgresql,
    };
    return dialect;
}

} // namespace dutydesk
