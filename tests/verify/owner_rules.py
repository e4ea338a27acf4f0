# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for the data of owners: what a redaction takes, and what it leaves."""
import json

from entry_rules import CREATED, need

BUILDING, FLAT, RESIDENT, VEHICLE, REQUEST, REDACTION = 500, 501, 502, 503, 507, 30
STATES, ERASED = {BUILDING: 4, FLAT: 19, RESIDENT: 16, VEHICLE: 8}, 2  # the column `state`


def at(row, column):
    return row[column] if column < len(row) else None


class Redactions:
    def __init__(self):
        self.erased, self.marked = {}, {}
        self.told, self.left = {}, {}  # whom records are about of which an entry keeps its body
        self.flats = {}  # of the residents that this change left as marks
        self.marks, self.first, self.certified = set(), None, False

    def check(self, entry):
        name = entry.type, entry.reference
        if entry.type in (RESIDENT, VEHICLE, REQUEST):
            if entry.row is None:
                self.erased[entry.sequence] = name
                self.marks.add(name)
            elif not self.is_mark(entry):
                self.marks.discard(name)
                self.told[name] = self.owner_of(entry)
                need(name not in self.marked, entry, "AfterClosing")
                need(at(entry.row, STATES.get(entry.type, 99)) != ERASED, entry, "WrongBody")
            else:
                self.left[name] = self.owner_of(entry)
                if entry.type == RESIDENT:
                    self.flats[entry.reference] = entry.row[1]
                if name not in self.marked and entry.type != REQUEST and self.first is None:
                    self.first = entry.sequence
                self.marks.add(name)
                if entry.type != REQUEST:
                    need(self.marked.setdefault(name, entry.row) == entry.row, entry, "AfterClosing")
        elif entry.kind == REDACTION:
            self.certified = True
            named = [one for first, last in json.loads(entry.row[4]) for one in range(first, last + 1)]
            names = {self.erased[one] for one in named if one in self.erased}
            subject = RESIDENT, entry.row[2]
            need(entry.row[1] == RESIDENT and subject in self.marks and names <= self.marks
                 and subject not in self.told.values() and not names & self.told.keys(), entry, "WrongErasure")
            request = next((one for one in self.marks if one[0] == REQUEST and str(one[1]) == entry.row[3]), None)
            need(request and self.left.get(request, subject) == subject, entry, "WrongErasure")
            owners = {self.left[name] for name in names if name in self.left}
            flat = self.flats.get(subject[1])
            need(all(owner == subject or owner[0] == FLAT and flat in (None, owner[1]) for owner in owners), entry,
                 "WrongErasure")
        elif entry.type in STATES and entry.row is not None:
            need(at(entry.row, STATES[entry.type]) != ERASED, entry, "WrongBody")

    @staticmethod
    def is_mark(entry):
        row = entry.row
        if entry.type == RESIDENT:
            return row[3:15] == [""] * 6 + [0, 0, None, None, None, ""] and at(row, 16) == 2
        if entry.type == VEHICLE:
            return row[2:5] == [""] * 3 and at(row, 8) == 2
        return at(row, 6) is not None and row[5] == ""

    @staticmethod
    def owner_of(entry):
        """A resident, or the flat of a vehicle."""
        return {REQUEST: (RESIDENT, entry.row[2]), VEHICLE: (FLAT, entry.row[1])}.get(entry.type,
                                                                                      (RESIDENT, entry.reference))

    def end(self):
        need(self.first is None or self.certified, self.first or 0, "NotSignedFor")
        self.told, self.left = {**self.left, **self.told}, {}
        self.flats = {}
        self.marks, self.first, self.certified = set(), None, False


class Requests:
    """Requests about personal data: received and answered by who says so, once."""

    def __init__(self):
        self.before = {}

    def check(self, entry):
        if entry.type != REQUEST:
            return
        before = self.before.pop(entry.reference, None)
        if entry.row is None:
            return
        row = self.before[entry.reference] = entry.row + [None] * (9 - len(entry.row))
        done_at, done_by = row[6:8]
        need((done_at is None) == (done_by is None), entry, "WrongBody")
        if entry.kind == CREATED:
            need(done_at is None and row[4] == entry.actor, entry, "WrongSigner")
        if before is not None:
            need(row[5] == before[5] and (before[6] is None or row == before), entry, "AfterClosing")
            need(before[6] is not None or done_by in (None, entry.actor), entry, "WrongSigner")

    def end(self):
        pass
