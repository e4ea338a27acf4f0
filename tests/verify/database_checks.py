# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the independent verifier that looks at the database around the journal (docs/journal-format.md)."""
import pathlib
import re
import sqlite3

TYPE_LINE, SEARCH_VERSION = 402, 3
TYPES_FOUND = {100, 201, 202, 203, 204, 205, 300, 303, 401, 402, 404, 501, 504, 507}
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


def names_each_segment_once(database):
    """Whether FTS5's structure record is whole and names each segment of the words once (fts5_index.c)."""
    row = database.execute("SELECT CAST(block AS BLOB) FROM search_token_data WHERE id = 10").fetchone()
    if row is None:
        return True
    second_form = row[0][4:8] == bytes.fromhex("ff000001")
    at = 8 if second_form else 4

    def number():
        nonlocal at
        value = 0
        for index in range(9):
            byte = row[0][at]
            at += 1
            if index == 8:
                return (value << 8 | byte) & 0x7fffffff
            value = value << 7 | byte & 0x7f
            if byte < 0x80:
                return value & 0x7fffffff

    named = []
    try:
        levels, segments, _ = number(), number(), number()
        for _ in range(levels):
            _, here = number(), number()
            if here > segments - len(named):
                return False
            for _ in range(here):
                named.append([number() for _ in range(8 if second_form else 3)][0])
    except IndexError:  # it is cut off
        return False
    return len(named) == segments == len(set(named))


def is_search_sound(database, last_sequence, records, erasures):
    """Whether the search can have come so far, holds all lines of the log up to there, and nothing but records."""
    if not names_each_segment_once(database):
        return False
    held = set(database.execute("SELECT record_type, record_id FROM search_document"))
    states = database.execute("SELECT only_row, version, seen, cleared FROM search_state").fetchall()
    if not states:
        return not held
    only_row, version, seen, cleared = states[0]
    if len(states) > 1 or only_row != 1 or not 1 <= version <= SEARCH_VERSION:
        return False
    if version < SEARCH_VERSION:
        return True  # it is made anew before it is used
    if not 0 <= seen <= last_sequence or not 0 <= cleared <= last_sequence or seen > 0 == cleared:
        return False
    if any(cleared < erasure <= seen for erasure in erasures) or seen == 0 and held:
        return False
    if any(erasure > seen for erasure in erasures):
        return True  # it is emptied before it is used
    lines = {record for record, sequence in records.items() if record[0] == TYPE_LINE and sequence <= seen}
    return lines <= held <= {record for record in records if record[0] in TYPES_FOUND}


def are_pages_sound(database):
    """Each page belongs to one table or index, or is free."""
    ask = lambda pragma: database.execute(f"PRAGMA {pragma}").fetchone()[0]
    used = [page for page, in database.execute("SELECT pageno FROM dbstat")]
    locked = ask("page_count") * ask("page_size") > 0x40000000
    return (ask("auto_vacuum") == 0 and len(used) == len(set(used))
            and len(used) + ask("freelist_count") + locked == ask("page_count"))


def problems_of(database, last_sequence, records, erasures):
    """Names of problems: schema, name, indexes and types, and what the search holds.

    `records` has the sequence of the last entry of each record, `erasures` the sequences of all certificates.
    """
    found = schema_of(database)
    yield from compare_schema(found, expected_schema())
    if database.execute("SELECT COUNT(*) FROM journal_identity").fetchone()[0] > 1:
        yield "SecondIdentity"
    for kind, name, _ in [(0, "sqlite_schema", ""), *sorted(found)]:
        if kind == 0:
            quoted = name.replace("'", "''")
            if database.execute(f"PRAGMA integrity_check('{quoted}')").fetchall() != [("ok",)]:
                yield "FileDamaged"
    if database.execute("PRAGMA foreign_key_check").fetchone():
        yield "FileDamaged"
    if database.execute("PRAGMA user_version").fetchone() != (len(STEPS),):
        yield "FileDamaged"
    if database.execute("SELECT k FROM search_token_config "
                        "WHERE k IS NOT 'version' OR v IS NOT 4 OR typeof(v) <> 'integer'").fetchone():
        yield "FileDamaged"
    if not names_each_segment_once(database):
        yield "FileDamaged"
    if not are_pages_sound(database):
        yield "FileDamaged"
    if not is_search_sound(database, last_sequence, records, erasures):
        yield "SearchIncomplete"
