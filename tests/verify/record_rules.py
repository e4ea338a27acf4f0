# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for records: its table of types, and what closes a record.

The table is read from the document itself, which a test of the program compares with the program.
"""
import datetime
import json
import re
from collections import namedtuple

import record_forms
from entry_rules import Attachments, Broken, Clock, Keys, Kinds, Lines, Notices, need
from case_rules import ATTEMPT, CALLOUT, DONE, MEASURE, LIMIT, REPORT, STEP, CaseChanges, CaseLimits, Cases, goes_on
from owner_rules import Redactions, Requests
from name_rules import Names
from page_rules import ANSWER, ATTACHMENT, COUNT, HANDOVER, LINE, PAGE, REVIEW, TOLD, WORK
from page_rules import Counts, Handovers, Pages, Shifts, Statements
from people_rules import People, Settings

Type = namedtuple("Type", "table roles once erased_by writer fixed refers")
Entry = namedtuple("Entry", "sequence kind type actor role reference previous row time desk body hash")
CENTRE, VOLUME, CONTENT, ERASURE = 200, 400, 601, 900
MONTH, DUTY, SUBSTITUTION = 301, 302, 303
REVIEW_SIGNATURE, PUBLISHED, PURGE = 22, 23, 31
TYPE_STATEMENT = 10


def moment(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def read_types():
    """{type: Type} of the table in the document; columns are counted from 0."""
    types = {}
    with open(record_forms.DOCUMENT, encoding="utf-8") as document:
        for line in document:
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if len(cells) == 8 and cells[0].isdigit():
                columns = [[int(number) - 1 for number in re.findall(r"(\d+) `", cell)] for cell in cells[5:]]
                targets = [int(target) for target in re.findall(r"` (\d+)", cells[7])]
                roles = {int(role) for role in cells[2].split(",")}
                types[int(cells[0])] = Type(cells[1].strip("`"), roles, cells[3] == "yes", int(cells[4] or 0),
                                            columns[0][0] if columns[0] else None, columns[1],
                                            list(zip(columns[2], targets)))
    return types


TYPES = read_types()
assert TYPES.keys() == record_forms.COLUMNS.keys(), "the document has two tables of all types"


class Table:
    """The form, once, its writer, what never changes, what it refers to, and the signature after a review."""

    def __init__(self):
        self.known, self.fixed, self.named, self.review = {}, {}, [], None

    def check(self, entry):
        review, self.review = self.review, None
        is_signature = entry.kind == REVIEW_SIGNATURE
        need(review is None or is_signature, review or 0, "NotSignedFor")
        need(not is_signature or review == entry.row[1], entry, "WrongStatement")
        rule = TYPES.get(entry.type)
        if rule is None:
            return
        if entry.type == REVIEW:
            self.review = entry.sequence
        name = entry.type, entry.reference
        if entry.row is None:
            self.known.setdefault(name, False)
            return
        need(record_forms.fits(entry.type, entry.row), entry, "WrongBody")
        need(not (rule.once and self.known.get(name)), entry, "WrittenTwice")
        self.known[name] = True
        names_this = rule.writer not in rule.fixed or name not in self.fixed
        if rule.writer is not None and names_this and type(at(entry.row, rule.writer)) is int:
            need(at(entry.row, rule.writer) == entry.actor, entry, "WrongSigner")
        for column, target in rule.refers:
            value = at(entry.row, column)
            for one in [value] if type(value) is int else ids_in(value):
                self.named.append((entry.sequence, target, one))
        fixed = [at(entry.row, column) for column in rule.fixed]
        need(self.fixed.setdefault(name, fixed) == fixed, entry, "WrittenTwice")

    def end(self):
        need(self.review is None, self.review or 0, "NotSignedFor")
        for sequence, target, one in self.named:
            need((target, one) in self.known, sequence, "UnknownReference")
        self.named = []


def at(row, column):
    return row[column] if column < len(row) else None


def ids_in(value):
    try:
        return json.loads(value) if isinstance(value, str) and value.startswith("[") else []
    except ValueError:
        return []


class Volumes:
    def __init__(self):
        self.volumes, self.sealed_in = {}, {}
        self.sealed, self.purged, self.followed = {}, {}, False
        self.volume_of, self.begun = {}, {}  # the volume of each page that not both have signed; volumes without a page

    def check(self, entry):
        if entry.row is None:
            return
        if entry.type == VOLUME:
            self.check_volume(entry)
        elif entry.type == PAGE:
            self.volume_of[entry.reference] = entry.row[1] if entry.row[10] != 3 else None
            self.begun.pop(entry.row[1], None)
            volume = self.volumes.get(entry.row[1])
            need(not volume or volume[5] is None or entry.row[10] != 0, entry, "AfterClosing")
        elif entry.kind == PURGE:
            subject = entry.row[2]
            need(entry.row[1] == VOLUME and subject in self.volumes and entry.row[3] == self.volumes[subject][3]
                 and self.purged.pop(subject, None), entry, "WrongErasure")

    def check_volume(self, entry):
        row = entry.row + [None] * (7 - len(entry.row))
        before = self.volumes.get(entry.reference)
        self.volumes[entry.reference] = row
        if before is None:
            others = [one for name, one in self.volumes.items() if name != entry.reference]
            need(all(one[5] is not None for one in others), entry, "NotSignedFor")
            self.followed = True
            self.begun.update({entry.reference: entry.sequence} if others else {})
            need(row[5] is None and row[6] is None, entry, "NotSignedFor")
            return
        if before[5] is not None:
            need(row[5] == before[5] and before[6] is None and row[6] is not None, entry, "AfterClosing")
        need(before[5] is not None or row[6] is None, entry, "NotSignedFor")
        if before[5] is None and row[5] is not None:
            self.sealed_in[entry.reference] = self.sealed[entry.reference] = entry.sequence
            need(entry.reference not in self.volume_of.values(), entry, "NotSignedFor")
        if row[6] is not None:
            self.purged[entry.reference] = entry.sequence
            need(all(self.volumes[other][6] is not None for other, sealed in self.sealed_in.items()
                     if sealed < self.sealed_in[entry.reference]), entry, "WrongErasure")

    def end(self):
        need(not self.purged, min(self.purged.values(), default=0), "NotSignedFor")
        need(not self.sealed or self.followed, min(self.sealed.values(), default=0), "NotSignedFor")
        need(not self.begun, min(self.begun.values(), default=0), "NotSignedFor")
        self.sealed, self.followed, self.begun = {}, False, {}


class Purges:
    """A purge takes what was written before the seal of its volume, and all of it but what is still needed."""

    def __init__(self):
        self.seals, self.log_kept_days = {}, 0
        self.erased, self.kept = {}, {}  # names of entries without a body; first and last entry with one, by name
        self.needed, self.carried, self.open, self.of_file = set(), set(), set(), {}
        self.report_of, self.tried = {}, {}  # of each attempt; the last attempt with a body, by report
        self.last_case, self.case_of = None, {}  # of each step and limit, which come right after their case

    def check(self, entry):
        row, name = entry.row, (entry.type, entry.reference)
        if entry.type == TYPE_STATEMENT or TYPES.get(entry.type) and TYPES[entry.type].erased_by == PURGE:
            if entry.type == WORK:
                self.last_case = entry.reference
            elif entry.type in (STEP, LIMIT):
                self.case_of[name] = self.last_case
            if row is None:
                self.erased[entry.sequence] = name
            else:
                self.kept[name] = self.kept.get(name, (entry.sequence,))[0], entry.sequence
                self.refer(entry, name, row)
        elif row is None:
            return
        elif entry.type == CENTRE:
            self.log_kept_days = row[15]
        elif entry.type == VOLUME and at(row, 5) is not None:
            self.seals.setdefault(entry.reference, (entry.sequence, row[5]))
        elif entry.kind == PURGE and row[2] in self.seals:
            self.check_purge(entry, *self.seals[row[2]])

    def refer(self, entry, name, row):
        type_ = entry.type
        if type_ == LINE:
            self.needed.add(at(row, 15))
        elif type_ == ATTACHMENT:
            self.of_file[entry.reference] = row[1], row[2]
        elif type_ in (TOLD, ANSWER):
            self.carried.add(row[2])
        elif type_ == WORK:
            self.needed.add(row[2])
            (self.open.discard if row[11] == DONE else self.open.add)(name)
        elif type_ in (REPORT, CALLOUT, MEASURE):
            self.needed.add(row[2])
            self.carried.add(row[3])
            (self.open.add if goes_on(type_, row) else self.open.discard)(name)
        elif type_ == ATTEMPT:
            self.report_of[entry.reference], self.tried[row[1]] = row[1], entry.sequence

    def may_stay(self, type_, name, last, seal):
        if type_ == LINE:
            return name in self.needed
        if type_ in (ATTACHMENT, CONTENT):
            return self.of_file.get(name) in self.kept
        if type_ == ATTEMPT:
            return (REPORT, self.report_of.get(name)) in self.kept
        if type_ in (STEP, LIMIT):
            return (WORK, self.case_of.get((type_, name))) in self.kept
        goes_on_later = last > seal or (type_, name) in self.open
        return ((type_ == WORK and (goes_on_later or name in self.carried))
                or (type_ == REPORT and (goes_on_later or self.tried.get(name, 0) > seal))
                or (type_ in (CALLOUT, MEASURE) and goes_on_later))

    def check_purge(self, entry, seal, sealed_at):
        kept = datetime.timedelta(milliseconds=entry.time) - (moment(sealed_at) - datetime.datetime(1970, 1, 1))
        need(kept >= datetime.timedelta(days=self.log_kept_days), entry, "EarlyErasure")
        for name, (first, last) in self.kept.items():
            need(first > seal or self.may_stay(*name, last, seal), entry, "WrongErasure")
        for first, end in json.loads(entry.row[4]):
            need(end < seal, entry, "WrongErasure")
            for type_, name in (self.erased[one] for one in range(first, end + 1) if one in self.erased):
                needed = {LINE: self.needed, WORK: self.carried, REPORT: self.tried}.get(type_, ())
                need(name not in needed and (type_, name) not in self.kept, entry, "WrongErasure")
                need((WORK, self.case_of.get((type_, name))) not in self.kept, entry, "WrongErasure")

    def end(self):
        pass


class Rosters:
    def __init__(self):
        self.months, self.published, self.duty_of, self.ids = {}, set(), {}, {}
        self.duties, self.changed, self.made = [], [], []
        self.shifts, self.shift_before = {}, {}

    def check(self, entry):
        if entry.row is None:
            return
        row = entry.row
        if entry.type == MONTH:
            self.check_month(entry, row + [None] * (8 - len(row)))
        else:
            need(entry.kind != PUBLISHED, entry, "WrongBody")
        if entry.type == DUTY:
            row = row + [None] * (4 - len(row))
            self.shift_before.setdefault(entry.reference, self.shifts.get(entry.reference))
            self.shifts[entry.reference] = row[3]
            need(self.duty_of.setdefault((row[1], row[2]), row[0]) == row[0], entry, "WrittenTwice")
            if row[2][:7] in self.published:
                self.duties.append((entry.sequence, row))
        elif entry.type == SUBSTITUTION:
            self.made.append((entry.sequence, row))

    def check_month(self, entry, row):
        before = self.months.get(entry.reference)
        self.months[entry.reference] = row
        month, publishes = f"{row[1]:04}-{row[2]:02}", entry.kind == PUBLISHED
        if before and before[3] == 1:
            self.changed.append((entry.sequence, month))
            need(not publishes and row == before[:4] + [before[4] + 1] + before[5:], entry, "AfterClosing")
            return
        need(publishes == (row[3] == 1), entry, "NotSignedFor")
        need(row[4] == (1 if publishes else 0) and (publishes or row[6:8] == [None, None]), entry, "NotSignedFor")
        need(self.ids.setdefault((row[1], row[2]), row[0]) == row[0], entry, "WrittenTwice")
        if publishes:
            need(month not in self.published, entry, "AfterClosing")
            self.published.add(month)
            need(row[6] == entry.actor, entry, "WrongSigner")

    def end(self):
        for sequence, duty in self.duties:
            need(any(made[2] == duty[2] and ((duty[0] == made[1] and duty[1] == made[4] and duty[3] is None)
                                             or (duty[1] == made[5] and duty[3] == made[3]))
                     for _, made in self.made), sequence, "NotSignedFor")
        cells = [(duty[1], duty[2], duty[3]) for _, duty in self.duties]
        for sequence, made in self.made:
            is_alone = (len(self.made), len(self.duties), len(self.changed)) == (1, 2, 1)
            need(is_alone and self.shift_before.get(made[1]) == made[3], sequence, "NotSignedFor")
            need(made[4] != made[5] and (made[4], made[2], None) in cells and (made[5], made[2], made[3]) in cells,
                 sequence, "NotSignedFor")
        for sequence, month in self.changed:
            need(any(made[2][:7] == month for _, made in self.made), sequence, "NotSignedFor")
        self.duties, self.changed, self.made, self.shift_before = [], [], [], {}


class Rules:
    """All of them, in the order in which the document tells them."""

    def __init__(self):
        self.clock = Clock()
        self.all = [Table(), Pages(), Volumes(), Purges(), Rosters(), Redactions(), Requests(), self.clock,
                    Kinds(), Notices(), Keys(), Lines(), Attachments(), CaseChanges(), CaseLimits(), Shifts(), Statements(),
                    Counts(), Handovers(), People(), Settings(), Names(), Cases()]

    def check(self, entry):
        try:
            for rule in self.all:
                rule.check(entry)
        except (IndexError, TypeError, ValueError) as strange:
            raise Broken(entry.sequence, "WrongBody") from strange

    def end(self):
        for rule in self.all:
            rule.end()
