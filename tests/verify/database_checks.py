# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the independent verifier that looks at the database around the journal (docs/journal-format.md)."""
import pathlib
import re
import sqlite3

TYPE_LINE = 402
PLACEHOLDERS = {"@ID@": "INTEGER PRIMARY KEY", "@INTEGER@": "INTEGER", "@BYTES@": "BLOB", "@STRICT@": "STRICT"}
STEPS = [path for path in sorted((pathlib.Path(__file__).resolve().parents[2] / "resources/sql").glob("*.sql"))
         if not path.name.endswith(".postgresql.sql")]
NOTE_OF_STEPS = ("CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                 "checksum TEXT NOT NULL, applied_at TEXT NOT NULL)")


def schema_of(database):
    """{(order, name, table): definition} of all parts of the schema."""
    order = {"table": 0, "index": 2, "trigger": 3, "view": 4}
    parts = {}
    for kind, name, table, *definition in database.execute(
            "SELECT type, name, tbl_name, sql, typeof(name), typeof(tbl_name) FROM sqlite_schema"):
        parts.setdefault((order.get(kind, 4), name, table), []).append(definition)
        if kind == "table":
            for _, column, *definition in database.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)):
                parts[1, column, table] = definition
    return parts


def expected_schema(cache=[]):
    """What the steps in resources/sql make in a new database; docs/database.md tells of their placeholders."""
    if not cache:
        fresh = sqlite3.connect(":memory:")
        fresh.execute(NOTE_OF_STEPS)
        for path in STEPS:
            text = re.sub(r"^--.*$", "", path.read_text("utf-8"), flags=re.MULTILINE)
            for placeholder, meaning in PLACEHOLDERS.items():
                text = text.replace(placeholder, meaning)
            fresh.executescript(text)
        cache.append(schema_of(fresh))
    return cache[0]


def compare_schema(found, expected):
    def has_table(parts, part):
        return part[0] == 0 or (0, part[2], part[2]) in parts

    problems = []
    for part, definition in sorted(expected.items()):
        if part in found and found[part] != definition:
            problems.append((part, "PartChanged"))
        elif part not in found and has_table(found, part):
            problems.append((part, "PartMissing"))
    for part in sorted(found):
        if part not in expected and (has_table(expected, part) or part[0] in (3, 4)):
            problems.append((part, "PartAdded"))
    columns = {part[2] for part, _ in problems if part[0] == 1}
    return [problem for part, problem in problems
            if not (part[0] == 0 and problem == "PartChanged" and part[2] in columns)]


def problems_of(database, last_sequence, lines):
    """Names of problems: schema, name, indexes and types, and how far the search says that it has come.

    `lines` has the ids of the lines of the log, each with the sequence of its last entry.
    """
    found = schema_of(database)
    yield from compare_schema(found, expected_schema())
    if database.execute("SELECT COUNT(*) FROM journal_identity").fetchone()[0] > 1:
        yield "SecondIdentity"
    for kind, name, _ in sorted(found):
        if kind == 0:
            quoted = name.replace("'", "''")
            if database.execute(f"PRAGMA integrity_check('{quoted}')").fetchall() != [("ok",)]:
                yield "FileDamaged"
    if database.execute("PRAGMA foreign_key_check").fetchone():
        yield "FileDamaged"
    if database.execute("PRAGMA user_version").fetchone() != (len(STEPS),):
        yield "FileDamaged"
    if database.execute("SELECT k FROM search_token_config WHERE k IS NOT 'version'").fetchone():
        yield "FileDamaged"
    seen = database.execute("SELECT COALESCE(MAX(seen), 0) FROM search_state").fetchone()[0]
    held = {line for line, in database.execute("SELECT record_id FROM search_document WHERE record_type = ?",
                                               (TYPE_LINE,))}
    if seen > last_sequence or not {line for line, sequence in lines.items() if sequence <= seen} <= held:
        yield "SearchIncomplete"
