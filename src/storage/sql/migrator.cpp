// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/migrator.h"

#include "base/try.h"
#include "sql/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct AppliedStep
{
    qint64 version;
    QString name;
    QString checksum;
};

/// Splits a script after each semicolon that ends a line and is followed by an empty line, so that semicolons inside a
/// trigger or a string do not end a statement.
QStringList splitStatements(const QString &script)
{
    static const QRegularExpression end(u";[ \\t]*\\n[ \\t]*\\n"_s);
    static const QRegularExpression comments(u"^--.*$"_s, QRegularExpression::MultilineOption);
    QStringList statements;
    for (QString statement : (script + "\n\n"_L1).split(end)) {
        statement.remove(comments);
        if (!statement.trimmed().isEmpty()) {
            statements.append(statement.trimmed());
        }
    }
    return statements;
}

Result<Migration> readMigration(const QString &path, const Dialect &dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailure, u"cannot read %1"_s.arg(path));
    }
    const QByteArray bytes = file.readAll();
    QString script = QString::fromUtf8(bytes);
    script.replace("@ID@"_L1, dialect.idType)
        .replace("@INTEGER@"_L1, dialect.integerType)
        .replace("@BYTES@"_L1, dialect.bytesType)
        .replace("@STRICT@"_L1, dialect.tableEnd);
    const QString name = QFileInfo(path).baseName();
    return Migration{
        .version = name.section(u'_', 0, 0).toInt(),
        .name = name.section(u'_', 1),
        .checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
        .statements = splitStatements(script),
    };
}

Result<std::vector<AppliedStep>> readJournal(const Database &database)
{
    // More than there ever are: the tree of a file that was tampered with may have no end.
    return database.query(u"SELECT version, name, checksum FROM schema_migration ORDER BY version LIMIT 10000"_s)
        .fetchAll([](const Query &row) -> Result<AppliedStep> {
            return AppliedStep{row.integer(0), row.text(1), row.text(2)};
        });
}

Result<void> apply(Database &database, const Migration &migration, const QDateTime &now)
{
    return database.runMigration([&]() -> Result<void> {
        for (const QString &statement : migration.statements) {
            CHECK(database.execute(statement)); // the first failure ends the step
        }
        if (const QString &stamp = database.dialect().stampVersion; !stamp.isEmpty()) {
            CHECK(database.execute(stamp.arg(migration.version)));
        }
        return database
            .query(u"INSERT INTO schema_migration (version, name, checksum, applied_at) "
                   "VALUES (:version, :name, :checksum, :now)"_s)
            .bind(u":version"_s, migration.version)
            .bind(u":name"_s, migration.name)
            .bind(u":checksum"_s, migration.checksum)
            .bind(u":now"_s, now)
            .execute();
    });
}

/// Checks the version in the file's header before reading tables, which a newer program may have changed.
Result<void> checkStamp(const Database &database, const std::vector<Migration> &migrations)
{
    if (database.dialect().stampVersion.isEmpty()) {
        return {};
    }
    TRY(const qint64 stamped, database.query(u"PRAGMA user_version"_s).fetchInteger());
    if (stamped > static_cast<qint64>(migrations.size())) {
        return failure(ErrorCode::SchemaTooNew, u"schema %1, program knows %2"_s.arg(stamped).arg(migrations.size()));
    }
    return {};
}

/// Each step that was applied is in the file's header too.
Result<void> checkNoted(const Database &database, const std::vector<AppliedStep> &applied)
{
    if (database.dialect().stampVersion.isEmpty()) {
        return {};
    }
    TRY(const qint64 stamped, database.query(u"PRAGMA user_version"_s).fetchInteger());
    return stamped == static_cast<qint64>(applied.size())
               ? Result<void>()
               : failure(ErrorCode::SchemaAltered, u"%1 steps are noted, not %2"_s.arg(applied.size()).arg(stamped));
}

/// Copies a database with data before its first new step. The copy is named after the schema version that it has.
Result<void> keepCopy(Database &database, const std::vector<Migration> &migrations,
                      const std::vector<AppliedStep> &applied)
{
    if (applied.empty() || applied.size() == migrations.size() || !database.filePath()) {
        return {};
    }
    return database.copyTo(u"%1.schema-%2"_s.arg(*database.filePath()).arg(applied.size()));
}

Result<void> checkHistory(const std::vector<Migration> &migrations, const std::vector<AppliedStep> &applied)
{
    if (applied.size() > migrations.size()) {
        return failure(ErrorCode::SchemaTooNew,
                       u"schema %1, program knows %2"_s.arg(applied.size()).arg(migrations.size()));
    }
    for (std::size_t i = 0; i < applied.size(); ++i) {
        if (applied[i].version != migrations[i].version || applied[i].name != migrations[i].name
            || applied[i].checksum != migrations[i].checksum) {
            return failure(ErrorCode::SchemaAltered, u"step %1 is not the one applied"_s.arg(migrations[i].version));
        }
    }
    return {};
}

} // namespace

Result<std::vector<Migration>> readMigrations(const QString &directory, const Dialect &dialect)
{
    std::vector<Migration> migrations;
    const QStringList names = QDir(directory).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString infix = name.section(u'.', 1, -2);
        if (!infix.isEmpty() && infix != dialect.name) {
            continue;
        }
        TRY(Migration migration, readMigration(directory + u'/' + name, dialect));
        if (migration.version != static_cast<int>(migrations.size()) + 1) {
            return failure(ErrorCode::SchemaAltered, u"%1 is out of order"_s.arg(name));
        }
        migrations.push_back(std::move(migration));
    }
    return migrations;
}

QString noteOfSteps()
{
    return u"CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
           "checksum TEXT NOT NULL, applied_at TEXT NOT NULL)"_s;
}

Result<void> checkMigrated(const Database &database, const std::vector<Migration> &migrations)
{
    CHECK(checkStamp(database, migrations));
    TRY(const std::vector<AppliedStep> applied, readJournal(database));
    CHECK(checkNoted(database, applied));
    CHECK(checkHistory(migrations, applied));
    if (applied.size() < migrations.size()) {
        return failure(ErrorCode::SchemaTooOld,
                       u"schema %1, program knows %2"_s.arg(applied.size()).arg(migrations.size()));
    }
    return {};
}

Result<int> migrate(Database &database, const std::vector<Migration> &migrations, const Clock &clock)
{
    CHECK(checkStamp(database, migrations));
    CHECK(database.execute(noteOfSteps()));
    TRY(const std::vector<AppliedStep> applied, readJournal(database));
    CHECK(checkNoted(database, applied));
    CHECK(checkHistory(migrations, applied));
    CHECK(keepCopy(database, migrations, applied));
    for (std::size_t i = applied.size(); i < migrations.size(); ++i) {
        CHECK(apply(database, migrations[i], clock.now()));
    }
    return static_cast<int>(migrations.size() - applied.size());
}

} // namespace dutydesk
