// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/dialect.h"

#include <QSqlError>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteConstraint = 19;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteReadOnlyMoved = 1032;

ErrorCode classifySqlite(const QSqlError &error)
{
    // The low byte is the primary code; the rest refines it (1555, for example, is a primary key constraint).
    const int code = error.nativeErrorCode().toInt();
    if (code == sqliteReadOnlyMoved) {
        return ErrorCode::StorageMoved;
    }
    switch (code & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return ErrorCode::Busy;
    case sqliteConstraint:
        return ErrorCode::Conflict;
    case sqliteReadOnly:
        return ErrorCode::FileNotWritable;
    case sqliteCorrupt:
        return ErrorCode::DatabaseDamaged;
    case sqliteNotADatabase:
        return ErrorCode::NotOurDatabase;
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
    return ErrorCode::StorageFailure;
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
        .emptyEntries = u"UPDATE journal SET body = NULL WHERE sequence BETWEEN :first AND :last"_s,
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
        .releaseSpace = {u"VACUUM FULL journal, log_entry, evidence, evidence_content, open_work, open_work_answer, "
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
