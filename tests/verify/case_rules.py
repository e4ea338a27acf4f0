# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for what is set going about lines and open work: reports, call-outs and measures."""
from entry_rules import PAGE, need
from record_forms import is_blank

REPORT, ATTEMPT, CALLOUT, MEASURE = 700, 701, 702, 703
STEPS = {REPORT: (12, 13), CALLOUT: (8, 9), MEASURE: (8,)}  # the last one ends it; columns are counted from 0
COLUMNS = {REPORT: 14, CALLOUT: 11, MEASURE: 9}


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
