#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a Dutydesk journal from docs/journal-format.md alone, sharing no code with the program.

    independent_verifier.py DATABASE [--code CODE] [--now 2026-03-28T08:00:00Z]
    independent_verifier.py - [--now …]  reads names of databases from its input, and answers each with a line

Prints "whole SEQUENCE HASH" and ends with 0, or prints "bad SEQUENCE PROBLEM" and ends with 3.
It checks the chain, the bodies, the keys, the signatures, the records and the database that holds them; a desk's own
pin it cannot read.
"""
import datetime
import hashlib
import os
import sqlite3
import struct
import sys
import time
import urllib.parse

sys.dont_write_bytecode = True
import database_checks
import file_pages
from entry_rules import AHEAD_MS
from ed25519 import signature_fits
from people_rules import Tenure
from record_forms import fits, is_blank, runs_of
from record_rules import Broken, Entry, Rules, TYPES

KINDS_OF_RECORDS = {2, 3, 10, 11, 12, 23, 30, 31}
KINDS_OF_NOTICES = {4, 5, 6, 32, 40, 41, 42}
KINDS_THAT_MAY_BE_EMPTIED = {10, 11, 12, 20}
REDACTION, PURGE_CERTIFICATE = 30, 31
KEYS_LOST, CLOCK_ANOMALY, MISSING_TAIL, ALARM_ACKNOWLEDGED = 6, 40, 41, 42
STATEMENT, HANDOVER_SIGNATURE, REVIEW_SIGNATURE, ENROLMENT_SIGNATURE = 20, 21, 22, 24
KEY_ENROLLED, KEY_REVOKED, RECORD_CREATED = 2, 3, 10
# By side: the kind of the signature's own entry, the kind of the entry that it signs.
SIDES = [(HANDOVER_SIGNATURE, STATEMENT), (HANDOVER_SIGNATURE, STATEMENT), (REVIEW_SIGNATURE, RECORD_CREATED),
         (HANDOVER_SIGNATURE, STATEMENT), (ENROLMENT_SIGNATURE, KEY_ENROLLED)]
TYPE_STATEMENT, TYPE_SIGNATURE, TYPE_NOTICE, TYPE_KEY, TYPE_REVIEW, TYPE_ERASURE = 10, 11, 12, 101, 408, 900
TYPE_DESK_KEY = 102
NOT_STORABLE = set("\0\ufffe\uffff")
TYPE_STAFF, ROLES_THAT_ENROL, ROLES_THAT_REVIEW = 100, {2, 4}, {2}
TYPE_LINE = 402
KINDS_OF_THE_PROGRAM, ONLY_OF_THE_PROGRAM = {5, 32, 40, 41}, {5, 41}
ROLES_THAT_WITNESS = {1, 2, 3, 4}
# The columns with the moment of the change that wrote them, and the one that says that the clock was behind.
TIMES = {
    101: (9, 10), 102: (3,), 301: (7,), 303: (7,), 400: (4, 5, 6), 401: (11, 12), 402: (4,), 404: (12, 18),
    406: (10, 22, 24), 408: (4,), 409: (3,), 506: (6,), 507: (3, 6), 508: (4, 6), 600: (7,), 700: (11, 12, 13),
    701: (3,), 702: (7, 8, 9), 703: (6, 8), 704: (6,), 705: (6, 7, 8), 900: (8,),
}
CLOCK_BEHIND = {402: 17}
DAY_MS = 24 * 60 * 60 * 1000
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Bad(Exception):
    """The first bad entry: its sequence (0: none to name) and what is wrong."""


def encode(record_type, row):
    row = list(row)
    while row and row[-1] is None:
        row.pop()
    out = b"djr1" + struct.pack(">HH", record_type, len(row))
    for value in row:
        if value is None:
            out += b"\0"
        elif isinstance(value, int):
            out += b"\1" + struct.pack(">q", value)
        elif isinstance(value, str):
            text = value.encode("utf-8")
            out += b"\2" + struct.pack(">I", len(text)) + text
        else:
            out += b"\3" + struct.pack(">I", len(value)) + value
    return out


def decode(body):
    """(type, row), or None if the body is not in the one canonical form."""
    try:
        if body[:4] != b"djr1":
            return None
        record_type, count = struct.unpack_from(">HH", body, 4)
        at, row = 8, []
        for _ in range(count):
            tag, at = body[at], at + 1
            if tag == 0:
                row.append(None)
            elif tag == 1:
                row.append(struct.unpack_from(">q", body, at)[0])
                at += 8
            elif tag in (2, 3):
                size = struct.unpack_from(">I", body, at)[0]
                content, at = bytes(body[at + 4:at + 4 + size]), at + 4 + size
                row.append(content.decode("utf-8") if tag == 2 else content)
            else:
                return None
    except (struct.error, IndexError, UnicodeDecodeError):
        return None
    texts = [value for value in row if isinstance(value, str)]
    if any(set(text) & NOT_STORABLE or text.startswith("\ufeff") for text in texts) or encode(record_type, row) != body:
        return None
    return record_type, row


def type_of(body):
    return struct.unpack(">H", body[4:6])[0] if body[:4] == b"djr1" and len(body) >= 6 else 0


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Chain:
    def __init__(self, journal_id):
        self.journal_id = journal_id
        self.sequence, self.hash, self.time = 0, bytes(32), 0
        self.keys, self.signables, self.states = {}, {}, {}
        self.emptied, self.days, self.roles, self.unsigned = {}, {}, {}, None
        self.alarms, self.keys_lost = set(), False
        self.open, self.roles_before, self.known, self.desks = [], {}, {}, []
        self.unproven, self.loses, self.rules, self.tenure = [], False, Rules(), Tenure()
        self.first_of_desk, self.enrolled_desks = {}, set()
        self.stands_at, self.before = None, {}
        self.begun, self.waits_at, self.purged = None, None, None

    def check(self, entry):
        (sequence, previous, time, kind, type_, actor, desk, reference, salt, body, content_hash, entry_hash,
         signature) = entry
        if sequence != self.sequence + 1:
            raise Bad(self.sequence + 1, "WrongSequence")

        def need(sound, problem):
            if not sound:
                raise Bad(sequence, problem)

        need(previous == self.hash, "BrokenLink")
        need(time >= self.time, "TimeBackwards")
        known = KINDS_OF_RECORDS | KINDS_OF_NOTICES | {1, STATEMENT} | {own for own, _ in SIDES}
        need(kind in known, "UnknownKind")
        need((kind == 1) == (sequence == 1), "WrongGenesis")
        need(body is not None or kind in KINDS_THAT_MAY_BE_EMPTIED, "MissingBody")
        need((body is None) == (salt == bytes(16)), "WrongSalt")
        if body is not None:
            content = sha256(b"dj2/content\0", salt, struct.pack(">I", len(body)), body)
            need(content == content_hash, "WrongContentHash")
            need(type_of(body) == type_, "WrongBody")
        whole = sha256(b"dj2/entry\0\0\0", self.journal_id, struct.pack(">q", sequence), previous,
                       struct.pack(">qHHqqq", time, kind, type_, actor, desk, reference), content_hash)
        need(whole == entry_hash, "WrongEntryHash")
        self.begun = time if self.begun is None else self.begun
        if self.unsigned and kind != ENROLMENT_SIGNATURE:
            raise Bad(self.unsigned, "KeyNotSigned")
        if kind == CLOCK_ANOMALY:
            self.note_clock(sequence, time, body)
        if signature is not None and actor != 0 and time != self.waits_at:
            self.days.setdefault(time // DAY_MS, set()).add(actor)
        if body is None:
            self.emptied[sequence] = (content_hash, time, type_)
            self.before[type_, reference] = None
            self.signables[sequence] = [kind, reference, entry_hash, b""]
        else:
            self.check_meaning(sequence, kind, actor, reference, body, entry_hash, need)
        row = (decode(body) or (0, None))[1] if body else None
        self.tenure.note(kind, type_, actor, reference, time, row, signature is not None)
        if kind in (REDACTION, PURGE_CERTIFICATE):
            self.check_erasure(sequence, kind, time, actor, previous, decode(body)[1], need)
        if body is not None:
            self.check_times(kind, time, reference, body, need)
        try:
            self.check_change(sequence, kind, type_, actor, desk, reference, previous, body, entry_hash, signature,
                              time, need)
        except Broken as broken:
            raise Bad(*broken.args)
        self.sequence, self.hash, self.time = sequence, entry_hash, time

    def note_clock(self, sequence, time, body):
        """A clock that is behind takes back what was dated later than it shows, but not if it has lost its time."""
        row = (decode(body or b"") or (0, []))[1]
        is_behind = [type(value) for value in row] == [int, int] and row[0] < row[1]
        self.waits_at = time if is_behind else None
        if is_behind and row[0] >= self.begun:
            self.days = {day: people for day, people in self.days.items() if day <= row[0] // DAY_MS}
            if self.purged and self.purged[1] > row[0] + AHEAD_MS:
                self.alarms.add(sequence)
                self.purged = None  # told once

    def check_meaning(self, sequence, kind, actor, reference, body, entry_hash, need):
        if kind == 1:
            need(body == b"dj2 sha256", "WrongGenesis")
            return
        if kind == KEYS_LOST:
            self.keys_lost = True
        if kind == MISSING_TAIL:
            self.alarms.add(sequence)
        if kind in KINDS_OF_NOTICES and not body:
            need(kind in (4, 5), "WrongBody")
            return
        decoded = decode(body)
        need(decoded is not None, "NotCanonical")
        record_type, row = decoded
        if kind in KINDS_OF_RECORDS:
            self.check_record(sequence, kind, actor, reference, record_type, row, body, entry_hash, need)
        elif kind in {own for own, _ in SIDES}:
            self.check_signature(kind, actor, reference, record_type, row, need)
        elif kind == STATEMENT:
            need(record_type == TYPE_STATEMENT, "WrongBody")
            self.signables[sequence] = [kind, reference, entry_hash, b""]
        else:
            need(record_type == TYPE_NOTICE, "WrongBody")
            if kind == ALARM_ACKNOWLEDGED:
                need([type(value) for value in row] == [int, str] and not is_blank(row[1])
                     and row[0] in self.alarms, "WrongBody")
                self.alarms.remove(row[0])
                need((self.roles_before or self.roles).get(actor) in ROLES_THAT_REVIEW, "WrongSigner")

    def check_record(self, sequence, kind, actor, reference, record_type, row, body, entry_hash, need):
        need(record_type >= 100 and row and type(row[0]) is int and row[0] == reference > 0, "WrongBody")
        about_keys = kind in (KEY_ENROLLED, KEY_REVOKED)
        need(about_keys == (record_type == TYPE_KEY), "KeyNotEnrolled")
        need((kind in (REDACTION, PURGE_CERTIFICATE)) == (record_type == TYPE_ERASURE), "WrongBody")
        if about_keys:
            need(len(row) > 2 and type(row[1]) is int and row[1] > 0 and type(row[2]) is bytes, "WrongBody")
            revoked = len(row) > 10 and row[10] is not None
            before = self.keys.get(reference)
            if kind == KEY_ENROLLED:
                need(before is None and not revoked, "KeyNotEnrolled")
            else:
                need(before == (row[1], row[2], False) and revoked, "KeyNotEnrolled")
            self.keys[reference] = (row[1], row[2], revoked)
            need(not revoked or row[1] == actor or self.roles.get(actor) in ROLES_THAT_ENROL, "NoRight")
        if kind == KEY_ENROLLED:
            self.unsigned = sequence
        if record_type == TYPE_STAFF:
            need(fits(record_type, row), "WrongBody")
            self.roles[reference] = row[2] if row[5] else None  # nothing for who has left
        if record_type == TYPE_REVIEW or kind == KEY_ENROLLED:
            self.signables[sequence] = [kind, reference, entry_hash, b""]
        self.states[record_type, reference] = (sequence, body)

    def check_times(self, kind, time, reference, body, need):
        """Records tell the moment of the change that wrote them, and lines whether the clock was behind."""
        type_, row = decode(body) or (0, [])
        if kind == CLOCK_ANOMALY and row:
            need([type(value) for value in row] == [int, int], "WrongBody")
            need(time == max(row), "WrongTime")
            self.stands_at = time if row[0] < row[1] else None
        if type_ in TIMES:
            now = datetime.datetime.fromtimestamp(time // 1000, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
            before = self.before.get((type_, reference), [])
            for column in TIMES[type_] if before is not None else ():
                told = [values[column] if column < len(values) else None for values in (row, before)]
                need(told[0] in (None, now, told[1]), "WrongTime")
            self.before[type_, reference] = row
        if type_ in CLOCK_BEHIND:
            column = CLOCK_BEHIND[type_]
            need((row[column:column + 1] == [1]) == (time == self.stands_at), "WrongTime")

    def check_erasure(self, sequence, kind, time, actor, previous, row, need):
        need(fits(TYPE_ERASURE, row), "WrongBody")
        text, count, digest = row[4], row[5], row[6]
        first, first_key, first_signature, second, second_key, second_signature = row[11:]
        need(first == actor and first != second, "WrongSigner")
        keys = {(staff, key) for staff, key, revoked in self.keys.values() if not revoked}
        need({(first, first_key), (second, second_key)} <= keys, "UnknownKey")
        first_roles = ROLES_THAT_REVIEW  # the manager's, for both kinds of certificate
        need(self.roles.get(first) in first_roles and self.roles.get(second) in ROLES_THAT_WITNESS, "NoRight")
        need(self.tenure.is_full(first, time) and self.tenure.is_full(second, time), "NoRight")
        message = b"dj2/erasure\0" + previous + encode(TYPE_ERASURE, row[:11])
        need(signature_fits(first_key, message, first_signature), "ForgedSignature")
        need(signature_fits(second_key, message + first_signature, second_signature), "ForgedSignature")
        hashed, newest_time, named = b"dj2/erased\0\0", 0, 0
        for begin, end in runs_of(text):
            for one in range(begin, end + 1):
                need(one in self.emptied, "WrongErasure")
                content_hash, newest_time, erased = self.emptied.pop(one)
                by = PURGE_CERTIFICATE if erased == TYPE_STATEMENT else erased in TYPES and TYPES[erased].erased_by
                need(by == kind, "WrongErasure")
                hashed += struct.pack(">q", one) + content_hash
                named += 1
        need(named == count and sha256(hashed) == digest, "WrongErasure")
        newest_at = datetime.datetime.fromtimestamp(newest_time // 1000, datetime.timezone.utc)
        need(row[7] == newest_at.strftime("%Y-%m-%dT%H:%M:%SZ"), "WrongErasure")
        need(kind == PURGE_CERTIFICATE or row[9:11] == ["", bytes(32)], "WrongErasure")
        if kind == PURGE_CERTIFICATE:
            days_since = sum(1 for day, people in self.days.items()
                             if day > newest_time // DAY_MS and len(people) > 1)
            need(time != self.stands_at, "EarlyErasure")
            self.purged = sequence, time
            need(time - newest_time >= 365 * DAY_MS and days_since >= 183, "EarlyErasure")

    def check_change(self, sequence, kind, type_, actor, desk, reference, previous, body, entry_hash, signature, time,
                     need):
        """Who wrote the change: its entries have one actor, whose signature stands at its last."""
        if kind == 1:
            need(signature is None, "ForgedSignature")
            self.rules.check(Entry(sequence, kind, type_, actor, None, reference, previous, None, time, desk, body,
                                    entry_hash))
            return
        need(not self.open or self.open[0][1:3] == (actor, desk), "ChangeNotSigned")
        need(not self.open or time == self.time, "WrongTime")
        need(kind in KINDS_OF_THE_PROGRAM if actor == 0 else actor > 0 and kind not in ONLY_OF_THE_PROGRAM, "WrongSigner")
        self.first_of_desk.setdefault(desk, sequence)
        decoded = decode(body) if body else None
        role = (self.roles_before or self.roles).get(actor)
        self.rules.check(Entry(sequence, kind, type_, actor, role, reference, previous,
                               decoded[1] if decoded else None, time, desk, body, entry_hash))
        if decoded:
            if type_ == TYPE_KEY and kind == KEY_ENROLLED:
                self.known[reference] = [decoded[1][1], decoded[1][2], sequence, 0]
            elif type_ == TYPE_KEY and reference in self.known:
                self.known[reference][3] = sequence
            elif type_ == TYPE_DESK_KEY:
                self.desks.append(decoded[1][2])
                self.enrolled_desks.add(decoded[1][1])
                self.unproven = [one for one in self.unproven if not self.is_of_a_desk(one)]
        self.loses = self.loses or kind == KEYS_LOST
        self.open.append((sequence, actor, desk, type_))
        if signature is None:
            return
        begins = self.open[0][0]
        message = b"dj2/change\0\0" + struct.pack(">q", begins) + entry_hash
        if actor == 0:
            if not self.is_of_a_desk((sequence, message, signature)):
                self.unproven.append((sequence, message, signature))
        else:
            new = self.loses or all(known[2] >= begins for known in self.known.values())
            fits = [known for known in self.known.values() if known[0] == actor
                    and (known[2] >= begins if new else known[2] < begins and not 0 < known[3] < begins)]
            need(any(signature_fits(known[1], message, signature) for known in fits), "ChangeNotSigned")
            role = (self.roles_before or self.roles).get(actor)
            need(role is not None, "NoRight")
            need(all(role in TYPES[one[3]].roles for one in self.open if one[3] in TYPES), "NoRight")
        self.rules.end()
        self.open, self.roles_before, self.loses = [], dict(self.roles), False

    def is_of_a_desk(self, change):
        return any(signature_fits(key, change[1], change[2]) for key in self.desks)

    def check_signature(self, kind, actor, reference, record_type, row, need):
        types = [int, int, bytes, bytes, int, bytes, bytes]
        need(record_type == TYPE_SIGNATURE and [type(value) for value in row] == types, "WrongBody")
        side, signed, signed_hash, first, staff, public_key, signature = row
        need(0 <= side < len(SIDES) and staff > 0 and kind == SIDES[side][0], "WrongBody")
        statement = self.signables.get(signed)
        need(statement is not None, "WrongStatement")
        need(statement[0] == SIDES[side][1] and statement[1] == reference
             and statement[2] == signed_hash, "WrongStatement")
        need(first == (statement[3] if side == 1 else b"") and (side != 1 or first), "WrongStatement")
        need(staff == actor, "WrongSigner")
        need((staff, public_key, False) in self.keys.values(), "UnknownKey")
        message = b"dj2/signature\0" + bytes([side]) + signed_hash + first
        need(signature_fits(public_key, message, signature), "ForgedSignature")
        if side == 4:
            key_staff, key, _ = self.keys[reference]
            others_revoked = all(revoked for other, (_, _, revoked) in self.keys.items() if other != reference)
            after_loss = len(self.keys) > 1 and self.keys_lost and others_revoked
            may_enrol = self.roles.get(staff) in ROLES_THAT_ENROL
            need(self.unsigned == signed and (public_key == key) == (len(self.keys) == 1 or after_loss)
                 and (may_enrol or (staff == key_staff and not after_loss)), "KeyNotSigned")
            self.unsigned, self.keys_lost = None, False
        if side == 0:
            statement[3] = signature


def check_records(database, chain):
    problems, left = [], dict(chain.states)
    for record_type, rule in TYPES.items():
        for row in database.execute(f"SELECT * FROM {rule.table} NOT INDEXED ORDER BY id"):
            told = left.pop((record_type, row[0]), None)
            if told is None:
                problems.append((0, "RowExtra"))
            elif encode(record_type, row) != told[1]:
                problems.append((told[0], "RowDiffers"))
    for (record_type, _), (sequence, _) in left.items():
        problems.append((sequence, "RowMissing" if record_type in TYPES else "UnknownRecord"))
    if problems:
        raise Bad(*min(problems, key=lambda problem: (problem[0] == 0, problem[0])))


def as_typed(entry):
    """The entry with 0, nothing or no bytes for a value of a wrong type, and then without a hash of its own."""
    numbers, typed, values = {0, 2, 3, 4, 5, 6, 7}, True, []
    for column, value in enumerate(entry):
        wanted = int if column in numbers else bytes
        sound = type(value) is wanted or (column in (9, 12) and value is None)
        typed = typed and sound
        values.append(value if sound else {int: 0, bytes: None if column in (9, 12) else b""}[wanted])
    if not typed:
        values[11] = b""
    return tuple(values)


def check_database(database, chain):
    records = {record: sequence for record, (sequence, _) in chain.states.items()}
    erasures = [sequence for (record_type, _), sequence in records.items() if record_type == TYPE_ERASURE]
    for problem in database_checks.problems_of(database, chain.sequence, records, erasures):
        raise Bad(0, problem)


def characters_of(entry_hash):
    bits = int.from_bytes(entry_hash, "big") >> (256 - 125)
    return "".join(ALPHABET[bits >> (5 * (24 - i)) & 31] for i in range(25))


def paper_code(sequence, entry_hash):
    characters, check = characters_of(entry_hash), 0
    for character in str(sequence) + characters:
        check = (check * 37 + ALPHABET.index(character) + 1) % 1021
    groups = [characters[i:i + 5] for i in range(0, 25, 5)]
    return "-".join([str(sequence), *groups, ALPHABET[check // 32] + ALPHABET[check % 32]])


def verify(path, code, now):
    journal = os.path.realpath(path) + "-journal"
    if os.path.exists(journal) and os.path.getsize(journal):
        raise Bad(0, "ForeignJournal")
    if not file_pages.have_an_end(os.path.realpath(path)):
        raise Bad(0, "FileDamaged")
    # Without a log nobody has the file open, and it can be read without making anything beside it.
    mode = "mode=ro" if os.path.exists(path + "-wal") else "immutable=1"
    database = sqlite3.connect(f"file:{urllib.parse.quote(os.path.abspath(path))}?{mode}", uri=True)
    try:
        chain = check_chain(database, code)
        check_records(database, chain)
        clock, latest = chain.rules.clock, now * 1000 + AHEAD_MS
        if clock.erased and clock.erased[1] > latest:
            raise Bad(clock.erased[0], "FromTheFuture")
        if clock.shown(now * 1000) > latest:
            raise Bad(chain.sequence, "FromTheFuture")
    except sqlite3.Error:
        check_database(database, Chain(b""))  # what cannot be read is explained by what is wrong with the database
        raise
    check_database(database, chain)
    if code and chain.on_paper is None:
        raise Bad(0, "CodeNotOnChain")
    return chain


def check_chain(database, code):
    identity = database.execute("SELECT journal_id FROM journal_identity WHERE only_row = 1").fetchone()
    chain = Chain(identity[0] if identity else b"")
    chain.on_paper = None
    for entry in database.execute("SELECT sequence, previous_hash, time_ms, kind, type, actor, desk, reference, salt, "
                                  "body, content_hash, entry_hash, signature FROM journal NOT INDEXED "
                                  "LEFT JOIN journal_signature NOT INDEXED USING (sequence) ORDER BY sequence"):
        entry = as_typed(entry)
        chain.check(entry)
        if code and code == paper_code(entry[0], entry[11]):
            chain.on_paper = entry[0]
    if not identity or not chain.sequence:
        raise Bad(0, "NotBegun")
    if chain.emptied:
        raise Bad(min(chain.emptied), "MissingBody")
    if chain.unsigned:
        raise Bad(chain.unsigned, "KeyNotSigned")
    if chain.open:
        raise Bad(chain.open[0][0], "ChangeNotSigned")
    if chain.unproven:
        raise Bad(chain.unproven[0][0], "UnknownKey")
    strange = [first for desk, first in chain.first_of_desk.items() if desk not in chain.enrolled_desks]
    if chain.enrolled_desks and strange:
        raise Bad(min(strange), "UnknownReference")
    return chain


def report(path, code=None, now=None):
    try:
        chain = verify(path, code, time.time() if now is None else now)
    except Bad as bad:
        print("bad", *bad.args, flush=True)
        return 3
    except sqlite3.DatabaseError:
        print("bad", 0, "FileDamaged", flush=True)
        return 3
    print("whole", chain.sequence, chain.hash.hex(), paper_code(chain.sequence, chain.hash), flush=True)
    return 0


def main(arguments):
    options = dict(zip(arguments[2::2], arguments[3::2]))
    if len(arguments) % 2 or not options.keys() <= {"--code", "--now"}:
        print(__doc__, file=sys.stderr)
        return 2
    moment = options.get("--now")
    now = datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp() if moment else None
    if arguments[1] == "-":
        for line in sys.stdin:
            report(line.rstrip("\n"), now=now)
        return 0
    return report(arguments[1], options.get("--code"), now)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
