// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/schemaparts.h"

#include "base/try.h"
#include "sql/migrator.h"

#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = SchemaPart::Kind;

// Each statement gives rows of kind, name, table and definition.
const QStringList &sqliteParts()
{
    static const QStringList statements{
        u"SELECT CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 2 WHEN 'trigger' THEN 3 ELSE 4 END, name, tbl_name, "
        "typeof(name) || ' ' || typeof(tbl_name) || ' ' || typeof(sql) || ' ' || COALESCE(CAST(sql AS TEXT), '') "
        "FROM sqlite_schema ORDER BY 1, 2"_s,
        u"SELECT 1, c.name, s.name, c.type || ' ' || c.\"notnull\" || ' ' || COALESCE(c.dflt_value, '') || ' ' || c.pk "
        "|| ' ' || c.hidden FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS c WHERE s.type = 'table'"_s,
        u"SELECT 2, i.name, s.name, i.\"unique\" || ' ' || i.origin || ' ' || i.partial || ' ' || x.seqno || ' ' || "
        "COALESCE(x.name, x.cid) || ' ' || x.\"desc\" || ' ' || COALESCE(x.coll, '') || ' ' || x.\"key\" "
        "FROM sqlite_schema AS s, pragma_index_list(s.name) AS i, pragma_index_xinfo(i.name) AS x "
        "WHERE s.type = 'table' ORDER BY 2, x.seqno"_s,
    };
    return statements;
}

const QStringList &postgresqlParts()
{
    static const QStringList statements{
        u"SELECT CASE relkind WHEN 'v' THEN 4 WHEN 'm' THEN 4 ELSE 0 END, relname::text, relname::text, "
        "relkind::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace "
        "AND relkind IN ('r', 'p', 'f', 'v', 'm')"_s,
        u"SELECT 1, a.attname::text, c.relname::text, format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull "
        "FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
        "WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'f')"_s,
        u"SELECT 2, indexname::text, tablename::text, indexdef FROM pg_indexes WHERE schemaname = current_schema()"_s,
        u"SELECT 3, t.tgname::text, c.relname::text, t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid) "
        "FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid "
        "WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal"_s,
        u"SELECT 3, rulename::text, tablename::text, definition FROM pg_rules WHERE schemaname = current_schema()"_s,
        u"SELECT 5, n.conname::text, c.relname::text, pg_get_constraintdef(n.oid) "
        "FROM pg_constraint AS n JOIN pg_class AS c ON c.oid = n.conrelid "
        "WHERE c.relnamespace = current_schema()::regnamespace"_s,
        u"SELECT 6, proname::text, '', pg_get_functiondef(oid) FROM pg_proc "
        "WHERE pronamespace = current_schema()::regnamespace"_s,
    };
    return statements;
}

bool isSqlite(const Database &database)
{
    return &database.dialect() == &Dialect::sqlite();
}

/// The name of the server's schema, which stands in definitions, is replaced so that two schemas can be compared.
Result<SchemaParts> withoutSchemaName(const Database &database, SchemaParts parts)
{
    TRY(const std::vector<QString> names,
        database.query(u"SELECT current_schema()::text"_s).fetchAll([](const Query &row) -> Result<QString> {
            return row.text(0);
        }));
    const QRegularExpression name(u"\\b%1(?=[.'\"\\n])"_s.arg(QRegularExpression::escape(names.front())));
    static const QRegularExpression searchPath(u"\n SET search_path TO [^\n]*"_s); // of whoever ran the steps
    for (auto &[part, definition] : parts) {
        definition.remove(searchPath).replace(name, u"schema"_s);
    }
    return parts;
}

Result<void> runSteps(const Database &database)
{
    TRY(const std::vector<Migration> steps, readMigrations(u":/sql"_s, database.dialect()));
    CHECK(database.execute(noteOfSteps()));
    for (const Migration &step : steps) {
        for (const QString &statement : step.statements) {
            CHECK(database.execute(statement));
        }
    }
    return {};
}

Result<std::optional<SchemaParts>> sqlitePartsOfSteps()
{
    TRY(const std::unique_ptr<Database> fresh,
        Database::open({.dialect = Dialect::sqlite(), .databaseName = u":memory:"_s}));
    CHECK(fresh->runMigration([&] { return runSteps(*fresh); }));
    TRY(SchemaParts parts, schemaPartsOf(*fresh));
    return std::optional(std::move(parts));
}

/// Makes the schema beside the real one, in a transaction that is always taken back.
Result<std::optional<SchemaParts>> postgresqlPartsOfSteps(Database &database)
{
    TRY(const qint64 mayCreate,
        database.query(u"SELECT has_database_privilege(current_database(), 'CREATE')::int"_s).fetchInteger());
    std::optional<SchemaParts> parts;
    if (mayCreate == 0) {
        return parts;
    }
    const Result<void> done = database.runMigration([&]() -> Result<void> {
        CHECK(database.execute(u"CREATE SCHEMA dutydesk_compared"_s));
        CHECK(database.execute(u"SET LOCAL search_path TO dutydesk_compared"_s));
        CHECK(runSteps(database));
        TRY(parts, schemaPartsOf(database));
        return failure(ErrorCode::Conflict, u"nothing of this is kept"_s);
    });
    return parts ? parts : Result<std::optional<SchemaParts>>(failure(done.error()));
}

} // namespace

Result<SchemaParts> schemaPartsOf(const Database &database)
{
    static const QRegularExpression blanks(u"[ \\t\\r\\n]+"_s);
    SchemaParts parts;
    for (const QString &statement : isSqlite(database) ? sqliteParts() : postgresqlParts()) {
        const auto read = [&](const Query &row) -> Result<bool> {
            const SchemaPart part{static_cast<Kind>(row.integer(0)), row.text(1), row.text(2)};
            // An index has a row for each of its columns. Blanks differ where a database was made from a dump.
            parts[part] += row.text(3).replace(blanks, u" "_s).trimmed() + u'\n';
            return true;
        };
        TRY(const std::vector<bool> unused, database.query(statement).fetchAll(read));
    }
    return isSqlite(database) ? Result<SchemaParts>(std::move(parts)) : withoutSchemaName(database, std::move(parts));
}

Result<std::optional<SchemaParts>> schemaPartsOfSteps(Database &database)
{
    if (!isSqlite(database)) {
        return postgresqlPartsOfSteps(database);
    }
    static const Result<std::optional<SchemaParts>> made = sqlitePartsOfSteps(); // the steps stay as they are
    return made;
}

std::vector<JournalFinding> compareSchemas(const SchemaParts &found, const SchemaParts &expected)
{
    std::vector<JournalFinding> findings;
    const auto note = [&](const SchemaPart &part, JournalProblem problem) {
        findings.push_back({.sequence = 0, .problem = problem, .part = part});
    };
    const auto hasTableOf = [](const SchemaParts &parts, const SchemaPart &part) {
        return part.kind == Kind::Table || part.table.isEmpty()
               || parts.contains({Kind::Table, part.table, part.table});
    };
    for (const auto &[part, definition] : expected) {
        const auto same = found.find(part);
        if (same == found.end() && hasTableOf(found, part)) {
            note(part, JournalProblem::PartMissing);
        } else if (same != found.end() && same->second != definition) {
            note(part, JournalProblem::PartChanged);
        }
    }
    for (const auto &[part, definition] : found) {
        if (!expected.contains(part)
            && (hasTableOf(expected, part) || part.kind == Kind::Trigger || part.kind == Kind::View)) {
            note(part, JournalProblem::PartAdded);
        }
    }
    // A changed column says more than the changed table.
    std::erase_if(findings, [all = findings](const JournalFinding &finding) {
        return finding.part->kind == Kind::Table && finding.problem == JournalProblem::PartChanged
               && std::ranges::any_of(all, [&](const JournalFinding &other) {
                      return other.part->kind == Kind::Column && other.part->table == finding.part->table;
                  });
    });
    return findings;
}

} // namespace dutydesk
