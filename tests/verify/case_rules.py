# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for cases, their steps and limits, and for reports, call-outs and measures about them.

The table of acts is read from the document itself, which a test of the program compares with the program.
"""
import datetime
from collections import Counter, namedtuple

from entry_rules import ATTACHMENT, CREATED, LINE, PAGE, need
from record_forms import DOCUMENT, is_blank

CASE, STEP, LIMIT = 404, 704, 705
REPORT, ATTEMPT, CALLOUT, MEASURE = 700, 701, 702, 703
STEPS = {REPORT: (12, 13), CALLOUT: (8, 9), MEASURE: (8,)}  # the last one ends it; columns are counted from 0
COLUMNS = {REPORT: 14, CALLOUT: 11, MEASURE: 9}
TASK, MANAGER, IMPORTANT = 1, 2, 2
OPEN, DONE = 0, 3
RECEIVE, CHANGE, FINISH = 0, 1, 6
SET, MOVE, PAUSE, RESUME, EXPLAIN, MEET = range(8, 14)
ATTACH = 14
Act = namedtuple("Act", "origins to roles by_giver words")


def read_acts():
    """{(kind, act): Act} of the table in the document."""
    acts = {}
    with open(DOCUMENT, encoding="utf-8") as document:
        for line in document:
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if len(cells) == 7 and cells[0].isdigit() and cells[1].isdigit():
                origins, roles = ({int(one) for one in cell.split(",") if one} for cell in (cells[2], cells[4]))
                to = int(cells[3]) if cells[3] else None
                acts[int(cells[0]), int(cells[1])] = Act(origins, to, roles, cells[5] == "yes", cells[6])
    return acts


ACTS = read_acts()


class CaseChanges:
    """Each state of a case has its step, which the table of acts admits; numbers have no gap in a year; what is done stays."""

    def __init__(self):
        self.cases, self.serials, self.page = {}, Counter(), None
        self.amends, self.written, self.due = {}, set(), None
        self.attaching, self.has_file = None, False  # the last step of the change, where it attaches

    def check(self, entry):
        due, self.due = self.due, None
        need(due is None or entry.type == STEP, due and due[0], "UnknownReference")
        if entry.type == STEP:
            self.end_attaching()
            if entry.row is not None and entry.row[3] == ATTACH:
                self.attaching, self.has_file = entry, False
            need(due is not None, entry, "UnknownReference")
            self.check_step(entry, *due[1:])
        elif entry.type == CASE:
            self.check_case(entry)
        elif entry.type == ATTACHMENT:
            if entry.row is not None and entry.row[1] == STEP:
                need(self.attaching and self.attaching.reference == entry.row[2], entry, "UnknownReference")
                self.has_file = True
        elif entry.type == LINE:
            self.written.add(entry.reference)
            if entry.row is not None:
                self.amends[entry.reference] = entry.row[15] if len(entry.row) > 15 else None
        elif entry.type == PAGE and entry.row is not None:
            self.page = entry.reference, int(entry.row[3][:4]), entry.row[10]

    def check_case(self, entry):
        row, is_new = entry.row, entry.kind == CREATED
        before = None if is_new else self.cases.get(entry.reference)
        self.cases[entry.reference] = row
        self.due = entry.sequence, is_new, before, row
        if is_new and self.page:
            self.serials[self.page[1]] += 1
        if row is None:
            return
        is_task = row[13] == TASK
        need((row[11] == DONE) == (row[12] is not None) and is_task == (row[16] is not None)
             and not (is_task and row[2] is not None), entry, "WrongBody")
        if is_new:
            need(self.page and (row[1], row[14]) == self.page[:2] and row[15] == self.serials[row[14]], entry, "WrongBody")
        elif before is not None:
            self.check_change(entry, before, row)

    def check_change(self, entry, before, row):
        need(before[11] != DONE, entry, "AfterClosing")
        need(before[10] != IMPORTANT or row[10] == IMPORTANT or entry.role == MANAGER, entry, "NoRight")
        asks_the_same = all(before[one] == row[one] for one in (3, 7, 9, 16))
        need(asks_the_same or before[13] != TASK or entry.actor == before[17] or entry.role == MANAGER, entry, "NoRight")
        goes_over = None not in (before[2], row[2]) and self.is_correction(row[2], before[2])
        need(goes_over or row[2] == before[2], entry, "WrittenTwice")

    def is_correction(self, one, line):
        """Whether the correction, of this change, amends the line or a line that amends it. An erased line may amend any."""
        if one not in self.written:
            return False
        seen = set()  # an id that was given again may lead back to itself
        while one not in (None, line) and one not in seen:
            seen.add(one)
            one = self.amends.get(one, line)
        return one == line

    def check_step(self, entry, is_new, before, case):
        if entry.row is None or case is None:
            return
        _, of, page, act, origin, after, _, _, words = entry.row[:9]
        need(of == case[0], entry, "UnknownReference")
        need(self.page and page == self.page[0] and self.page[2] == OPEN, entry, "AfterClosing")
        rule = ACTS.get((case[13], act))
        need(rule and (act == RECEIVE) == is_new and after == case[11] and (before is None or origin == before[11]), entry,
             "WrongBody")
        need(origin == after if is_new else origin in rule.origins, entry, "WrongBody")
        need(after == (origin if rule.to is None else rule.to), entry, "WrongBody")
        need({"none": words == "", "required": not is_blank(words)}.get(rule.words, True), entry, "WrongBody")
        need(entry.role in rule.roles and (not rule.by_giver or entry.actor == case[17] or entry.role == MANAGER), entry,
             "NoRight")
        changes = act == CHANGE or (act == FINISH and before and before[2] != case[2])
        same = before is None or all(one in (5, 11, 12) or before[one] == case[one] for one in range(19))
        need(changes or same, entry, "WrittenTwice")

    def end_attaching(self):
        step, self.attaching = self.attaching, None
        need(step is None or self.has_file, step, "UnknownReference")

    def end(self):
        self.written = set()
        self.end_attaching()
        need(self.due is None, self.due and self.due[0], "UnknownReference")


def since(earlier, later):
    """The time between two moments."""
    earlier, later = (datetime.datetime.strptime(one, "%Y-%m-%dT%H:%M:%SZ") for one in (earlier, later))
    return later - earlier


class CaseLimits:
    """Each state of a limit comes after the step that makes it so, an act on a limit has one, and what is done has none that runs."""

    def __init__(self):
        self.limits, self.running = {}, Counter()  # as last written; how many of each case have not ended
        self.begun, self.step, self.due = 0, None, 0

    def check(self, entry):
        if entry.type == STEP:
            begun, due = self.begun, self.due
            self.begun, self.step, self.due = entry.sequence, entry.row, 0
            if entry.row is not None:
                self.due = 1 if SET <= entry.row[3] <= MEET else self.running[entry.row[1]] if entry.row[5] == DONE else 0
            need(due <= 0, begun, "UnknownReference")
            need(entry.row is None or (len(entry.row) > 9) == (SET <= entry.row[3] <= MEET), entry, "WrongBody")
        elif entry.type == LIMIT:
            row = entry.row and entry.row + [None] * (9 - len(entry.row))
            before, self.limits[entry.reference] = self.limits.get(entry.reference), row
            if row is not None:
                self.check_limit(entry, before, row)

    def check_limit(self, entry, before, row):
        need(self.step and self.step[1] == row[1] and self.due > 0 and self.step[9:] in ([], [row[0]]), entry,
             "UnknownReference")
        is_new, act, at = entry.kind == CREATED, self.step[3], self.step[6]
        self.due -= 1
        self.running[row[1]] += is_new - (row[8] is not None)
        if is_new:
            need(act == SET and row[2] > 0 and row[3] == at < row[4] and row[6:] == [None] * 3, entry, "WrongBody")
        elif before is not None:
            need(before[8] is None, entry, "AfterClosing")
            act = MEET if self.step[5] == DONE else act
            need(self.is_possible(act, at, before, row) and self.is_changed(act, at, before, row), entry, "WrongBody")

    @staticmethod
    def is_possible(act, at, before, row):
        pauses = before[6] is not None
        missed = not pauses and at > before[4]
        return {MOVE: not pauses and not missed and at < row[4] != before[4], PAUSE: not pauses and not missed,
                RESUME: pauses, EXPLAIN: missed and before[7] is None, MEET: True}.get(act, False)

    @staticmethod
    def is_changed(act, at, before, row):
        """Whether the act changes what it may, and nothing else."""
        columns = {MOVE: {4}, PAUSE: {6}, RESUME: {3, 4, 6}, EXPLAIN: {7}, MEET: {8}}[act]
        if act == RESUME:
            pause = since(before[6], at)
            became = row[6] is None and since(before[3], row[3]) == since(before[4], row[4]) == pause
        else:
            became = act == MOVE or row[min(columns)] == at
        return became and all(before[one] == row[one] for one in range(9) if one not in columns)

    def end(self):
        due, self.step, self.due = self.due, None, 0
        need(due <= 0, self.begun, "UnknownReference")


def goes_on(type_, row):
    """Whether a purge leaves it: a report without an answer, a call-out that is not done, a measure that is not lifted."""
    column = {REPORT: 12, CALLOUT: 9, MEASURE: 8}[type_]
    return len(row) <= column or row[column] is None


class Cases:
    """Each is about one line or one piece of work, begins on an open page, and only goes forward."""

    def __init__(self):
        self.is_open, self.last = {}, {}

    def check(self, entry):
        if entry.type == PAGE and entry.row is not None:
            self.is_open[entry.reference] = entry.row[10] == 0
        elif entry.type == ATTEMPT and entry.row is not None:
            need(entry.row[5] == "" or not is_blank(entry.row[5]), entry, "WrongBody")
            report = self.last.get((REPORT, entry.row[1]))
            need(self.is_open.get(entry.row[2], True) and not (report and report[13] is not None), entry, "AfterClosing")
        elif entry.type in STEPS:
            name = entry.type, entry.reference
            is_new, before = name not in self.last, self.last.get(name)
            row = self.last[name] = entry.row and entry.row + [None] * (COLUMNS[entry.type] - len(entry.row))
            if row is not None:
                self.check_body(entry, row)
                self.check_steps(entry, is_new, before, row)

    @staticmethod
    def check_body(entry, row):
        need((row[2] is None) != (row[3] is None), entry, "WrongBody")
        if entry.type == REPORT:
            need(row[4] is not None or row[5] is not None, entry, "WrongBody")
            need(not is_blank(row[6] + row[7]), entry, "WrongBody")
            need(row[12] is not None or row[13] is None, entry, "WrongBody")
        if entry.type == MEASURE:
            need((row[7] is None) == (row[8] is None) and row[7] in (None, entry.actor), entry, "WrongBody")

    def check_steps(self, entry, is_new, before, row):
        taken = [row[column] for column in STEPS[entry.type]]
        if is_new:
            need(all(step is None for step in taken), entry, "WrongBody")
            need(self.is_open.get(row[1], True), entry, "AfterClosing")
        elif before is not None:
            earlier = [before[column] for column in STEPS[entry.type]]
            need(earlier[-1] is None, entry, "AfterClosing")
            need(all(step in (None, now) for step, now in zip(earlier, taken)), entry, "WrittenTwice")
            need(taken.count(None) < earlier.count(None), entry, "WrittenTwice")

    def end(self):
        pass
