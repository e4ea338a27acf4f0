// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/dialect.h"

#include <QSqlError>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteConstraint = 19;

ErrorCode classifySqlite(const QSqlError &error)
{
    // The low byte is the primary code; the rest refines it (1555 is a primary key constraint, for example).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return ErrorCode::Busy;
    case sqliteConstraint:
        return ErrorCode::Conflict;
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
        .sessionSetup = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA busy_timeout = 5000"_s, u"PRAGMA journal_mode = WAL"_s,
                         u"PRAGMA synchronous = FULL"_s},
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
        .sessionSetup = {u"SET TIME ZONE 'UTC'"_s, u"SET lock_timeout = '5s'"_s},
        .classify = classifyPostgresql,
    };
    return dialect;
}

} // namespace dutydesk
