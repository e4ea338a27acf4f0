# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for pages of the log and their handovers."""
import datetime
import json

from case_rules import DONE, STEP
from entry_rules import CLOCK, day_of, need, second_of
from record_forms import is_blank

PAGE, LINE, WORK, ANSWER, HANDOVER, COUNT, REVIEW, TOLD, ATTACHMENT = 401, 402, 404, 405, 406, 407, 408, 410, 600
STATEMENT, SIGNATURE, MANAGER, PATTERN, ITEM = 20, 21, 2, 300, 201
OUTGOING, INCOMING, REFUSING = 0, 1, 3


class Pages:
    """Pages, handovers and what belongs to them."""
    STATES = {(0, 1): OUTGOING, (0, 2): OUTGOING, (1, 3): INCOMING, (2, 3): INCOMING, (1, 0): REFUSING,
              (2, 0): REFUSING}
    EMPTY = [None, None, 0, 0, 0, "", "", None, None, "", None]

    def __init__(self):
        self.pages, self.handovers, self.phase, self.stated = {}, {}, {}, {}
        self.page_of_line, self.work, self.erased, self.statement = {}, set(), set(), None
        self.due, self.took_over, self.is_signed = [], None, False

    def check(self, entry):
        if entry.row is None:
            if entry.kind == STATEMENT:
                self.erased.add(entry.sequence)
        elif entry.kind == STATEMENT:
            self.check_statement(entry)
        elif entry.kind == SIGNATURE:
            self.check_signature(entry)
        elif entry.type == PAGE:
            self.check_page(entry)
        elif entry.type == LINE:
            self.page_of_line[entry.reference] = entry.row[1]
            need(self.is_open(entry.row[1]), entry, "AfterClosing")
        elif entry.type == WORK:
            is_new = entry.reference not in self.work
            self.work.add(entry.reference)
            need(not is_new or self.is_open(entry.row[1]), entry, "AfterClosing")
        elif entry.type == ATTACHMENT:
            need(entry.row[1] not in (PAGE, HANDOVER), entry, "AfterClosing")
            if entry.row[1] != STEP:  # which CaseChanges looks at
                need(entry.row[1] == LINE and entry.row[2] in self.page_of_line, entry, "UnknownReference")
                need(self.is_open(self.page_of_line[entry.row[2]]), entry, "AfterClosing")
        elif entry.type == HANDOVER:
            self.check_handover(entry)
        elif entry.type == REVIEW:
            need(not self.is_open(entry.row[1]), entry, "NotSignedFor")
            need(entry.row[2] != self.pages[entry.row[1]][7], entry, "WrongSigner")
        elif entry.type in (COUNT, TOLD, ANSWER) and entry.row[1] in self.handovers:
            phase = self.phase[entry.row[1]]
            sides = {COUNT: (OUTGOING, INCOMING), TOLD: (OUTGOING,), ANSWER: (INCOMING,)}[entry.type]
            side = OUTGOING if phase == "begun" else INCOMING
            self.due.append((entry.sequence, "handover", entry.row[1], side))
            need(phase in ("begun", "stated") and side in sides, entry, "AfterClosing")

    def end(self):
        missing = self.due[0][0] if self.due else self.took_over
        need(not missing, missing or 0, "NotSignedFor")
        self.took_over, self.is_signed = None, False

    def is_open(self, page):
        return page not in self.pages or self.pages[page][10] == 0

    def check_page(self, entry):
        row = entry.row + [None] * (13 - len(entry.row))
        before = self.pages.get(entry.reference)
        may_begin = not self.pages or self.took_over
        self.pages[entry.reference] = row
        if before is None:
            self.took_over = None
            need(may_begin and row[10] == 0 and row[12] is None and row[7] == entry.actor, entry, "NotSignedFor")
        elif before[10] == row[10] == 0:
            need(row[12] is None, entry, "NotSignedFor")
        else:
            need(before[10] not in (row[10], 3) and before[8:10] == row[8:10], entry, "AfterClosing")
            side = self.STATES.get((before[10], row[10]))
            need(side is not None and (row[12] is not None) == (row[10] == 3), entry, "NotSignedFor")
            self.due.append((entry.sequence, "page", entry.reference, side))

    def check_handover(self, entry):
        row = entry.row + [None] * (25 - len(entry.row))
        before = self.handovers.get(entry.reference)
        phase = self.phase.setdefault(entry.reference, "begun")
        self.handovers[entry.reference] = row
        if phase == "begun":
            need(row[14:] == self.EMPTY, entry, "NotSignedFor")
            if row[11:14] != (before[11:14] if before else [None, "", "[]"]):
                need(entry.role == MANAGER and row[11] == entry.actor, entry, "NoRight")
            if row[9] is not None or row[10] is not None:
                self.due.append((entry.sequence, "handover", entry.reference, OUTGOING))
            if row[9] is not None:
                need(row[9] == entry.sequence + 1, entry, "WrongStatement")
            else:
                need(self.is_open(row[1]), entry, "AfterClosing")
            return
        need(phase == "stated" and row[:14] == before[:14], entry, "AfterClosing")
        refuses, signs = row[24] is not None, row[21] is not None and row[22] is not None
        need(refuses != signs and row[14] == entry.actor, entry, "NotSignedFor")
        self.due.append((entry.sequence, "handover", entry.reference, REFUSING if refuses else INCOMING))
        need(refuses or row[21] == entry.sequence + 1, entry, "WrongStatement")

    def check_statement(self, entry):
        row = entry.row
        refuses = len(row) == 6 and isinstance(row[3], str)
        covers = 4 if refuses else 6
        handover = self.handovers.get(entry.reference)
        need(handover and row[covers:covers + 2] == [entry.sequence - 1, entry.previous], entry, "WrongStatement")
        page = self.pages.get(handover[1])
        need(page and row[:3] == [handover[1], entry.reference, entry.actor], entry, "WrongStatement")
        self.statement = entry.sequence, entry.reference, refuses
        need(self.phase[entry.reference] == ("stated" if refuses else "begun"), entry, "AfterClosing")
        if refuses:
            need(row[3] == handover[23], entry, "WrongStatement")
            return
        need(row[5] == handover[7], entry, "WrongStatement")
        is_due = any(due[1:] == ("page", handover[1], OUTGOING) for due in self.due)
        need(is_due, entry, "AfterClosing")
        need(handover[9] == entry.sequence and handover[10] is not None and handover[2] == entry.actor
             and page[10] == (2 if handover[7] else 1), entry, "WrongStatement")
        need(entry.actor == page[7] or entry.role == MANAGER, entry, "NoRight")

    def check_signature(self, entry):
        side, signed = entry.row[0], entry.row[1]
        need(not self.is_signed, entry, "WrongSigner")
        self.is_signed = True
        is_erased = signed in self.erased
        page = None
        if not is_erased:
            need(entry.reference in self.handovers, entry, "WrongStatement")
            page = self.handovers[entry.reference][1]
            need(page in self.pages, entry, "WrongStatement")
            self.check_signed(entry, side, signed, self.handovers[entry.reference], self.pages[page])
        self.due = [due for due in self.due if due[3] != side or not
                    (is_erased or due[1:3] in (("page", page), ("handover", entry.reference)))]
        self.took_over = entry.sequence if side == INCOMING else self.took_over

    def check_signed(self, entry, side, signed, handover, page):
        is_outgoing = entry.actor in (handover[2], page[7])
        if side == INCOMING:
            need(self.phase[entry.reference] == "stated" and self.stated.get(entry.reference) == signed, entry,
                 "AfterClosing")
            need(handover[21] == entry.sequence and page[10] == 3, entry, "NotSignedFor")
            need(not is_outgoing or handover[7], entry, "WrongSigner")
            self.phase[entry.reference] = "signed"
            return
        refuses = side == REFUSING
        need(self.statement == (signed, entry.reference, refuses) and signed == entry.sequence - 1, entry,
             "WrongStatement")
        self.phase[entry.reference] = "refused" if refuses else "stated"
        if not refuses:
            self.stated[entry.reference] = signed
        need(not (refuses and is_outgoing), entry, "WrongSigner")
        need(refuses == (page[10] == 0), entry, "NotSignedFor")


def day_at(ms):
    return datetime.date(1970, 1, 1).toordinal() + ms // 86_400_000


class Shifts:
    """A page is for a shift of duty of about the day on which it is begun."""

    def __init__(self):
        self.pages, self.kinds, self.clock = set(), {}, [0, 0]

    def check(self, entry):
        row = entry.row
        if row is None:
            return
        if entry.kind == CLOCK:
            self.clock = row
        elif entry.type == PATTERN:
            self.kinds[entry.reference] = row[3]
        elif entry.type == PAGE and entry.reference not in self.pages:
            self.pages.add(entry.reference)
            wall, expected = self.clock
            is_behind = wall < expected == entry.time
            day, start, end = day_of(row[3]), second_of(row[5]), second_of(row[6])
            need(self.kinds.get(row[4]) == 0 and 0 < end - start <= 86_400 and abs(day_of(row[5]) - day) <= 1
                 and day_at(wall if is_behind else entry.time) - 2 <= day <= day_at(entry.time) + 2, entry, "WrongBody")

    def end(self):
        pass


class Statements:
    """What both officers sign agrees with the records: lines, counts and open work, each once, and the answers to it."""

    def __init__(self):
        self.work, self.open, self.pages, self.lines = {}, set(), set(), 0
        self.handed_over, self.lifted = {}, {}
        self.end()

    def check(self, entry):
        row = entry.row
        if entry.type == PAGE and entry.reference not in self.pages:
            self.pages.add(entry.reference)
            self.lines = 0
        elif entry.type == LINE:
            self.lines += 1
        elif entry.type == WORK:
            self.work[entry.reference] = row
            (self.open.add if row and row[11] != DONE else self.open.discard)(entry.reference)
        if row is None:
            self.is_erased = self.is_erased or entry.type in (COUNT, TOLD, ANSWER)
        elif entry.kind == STATEMENT:
            self.check_statement(entry, row)
        elif entry.kind == SIGNATURE:
            self.check_signature(entry, row[0])
        elif entry.type in (COUNT, TOLD, ANSWER):
            self.check_part(entry, row)
        elif entry.type == HANDOVER:
            need(all(row[one] == "" or not is_blank(row[one]) for one in (7, 8, 12, 20, 23)), entry, "WrongBody")
            self.lifted[entry.reference] = json.loads(row[13])

    def check_part(self, entry, row):
        name = entry.type, row[1], row[2]
        is_new = name not in self.parts
        self.parts.add(name)
        if entry.type == COUNT:
            self.counted += [row[2], row[5], row[6]]
        elif entry.type == TOLD:
            self.told += [row[2], row[10]]
        else:
            self.answered.add(row[2])
        need(is_new, entry, "WrittenTwice")
        if entry.type == TOLD:
            need(row[2] in self.work, entry, "WrongStatement")
            work = self.work[row[2]]
            need(work is None or (work[11] != DONE and row[3:11] == work[3:11]), entry, "WrongStatement")
        elif entry.type == ANSWER:
            need(row[2] in self.handed_over.get(row[1], [row[2]]) and (row[3] == 0 or not is_blank(row[4])), entry, "WrongBody")

    def check_statement(self, entry, row):
        if len(row) < 8 or self.is_erased:
            return
        told = self.told[0::2]
        need((row[3:5], row[8:]) == ([self.lines, len(told)], self.counted + self.told), entry, "WrongStatement")
        need(self.open <= set(told), entry, "WrongStatement")
        lifted = self.lifted.get(entry.reference, [])
        need(all(urgency < 2 or work in lifted for work, urgency in zip(told, self.told[1::2])), entry, "WrongStatement")

    def check_signature(self, entry, side):
        if side == OUTGOING and not self.is_erased:
            self.handed_over[entry.reference] = set(self.told[0::2])
            return
        asked = self.handed_over.pop(entry.reference, set())
        need(side != INCOMING or self.is_erased or not (asked & self.open) - self.answered, entry, "WrongStatement")

    def end(self):
        self.parts, self.counted, self.told, self.answered, self.is_erased = set(), [], [], set(), False


class Counts:
    """The shared items are counted as their list has them; who signs out or opens a closed desk counts each active one."""

    def __init__(self):
        self.items, self.is_closing = {}, {}
        self.end()

    def check(self, entry):
        row = entry.row
        if row is None:
            self.is_erased = self.is_erased or entry.type == COUNT
        elif entry.kind == SIGNATURE:
            if entry.reference in self.is_closing and not self.is_erased:
                counts_all = row[0] == OUTGOING or (row[0] == INCOMING and self.is_closing[entry.reference])
                active = {item for item, columns in self.items.items() if columns[6] == 1}
                need(not counts_all or self.counted == active, entry, "WrongStatement")
        elif entry.type == ITEM:
            self.items[entry.reference] = row
        elif entry.type == HANDOVER:
            self.is_closing[entry.reference] = row[7] != ""
        elif entry.type == COUNT:
            self.counted.add(row[2])
            item, found, state = self.items.get(row[2]), row[5], row[6]
            need(item is not None and row[3:5] == item[1:3] and found >= 0, entry, "WrongBody")
            need((found == row[4] and state not in (1, 2)) or not is_blank(row[7]), entry, "WrongBody")

    def end(self):
        self.counted, self.is_erased = set(), False


class Handovers:
    """What each side writes into the record of a handover, and nobody else."""
    LONGEST_WAIT, LATEST_ARRIVAL = 25 * 3600, 120  # seconds before and after the signature

    def __init__(self):
        self.handovers, self.stated, self.under, self.officers, self.blocks, self.clock = {}, set(), {}, {}, {}, [0, 0]

    def check(self, entry):
        row = entry.row
        if entry.type == WORK:
            self.blocks[entry.reference] = row is None or (row[10] == 2 and row[11] != DONE)
        elif row is None:
            return
        elif entry.kind == CLOCK:
            self.clock = row
        elif entry.kind == SIGNATURE:
            if row[0] == OUTGOING and entry.reference in self.handovers:
                self.stated.add(entry.reference)
            elif row[0] == REFUSING and entry.reference in self.handovers:
                self.under.pop(self.handovers[entry.reference][1], None)
        elif entry.type == PAGE:
            self.officers[entry.reference] = row[7]
        elif entry.type == HANDOVER:
            self.check_handover(entry, row + [None] * (25 - len(row)))

    def check_handover(self, entry, row):
        begun = row[:3] + [0, 0, 0, "", "", "", None, None, None, "", "[]"] + Pages.EMPTY
        before = self.handovers.get(entry.reference, begun)
        self.handovers[entry.reference] = row
        if entry.reference in self.stated:
            self.check_stated(entry, row, before)
            return
        need(self.under.setdefault(row[1], row[0]) == row[0], entry, "WrittenTwice")
        self.check_lifted(entry, row, before)
        officer = self.officers.get(row[1], row[2])
        if row[10] is None:
            need(row[13] != before[13] and row[11] == entry.actor and officer == row[2] and
                 row[:11] + row[14:] == begun[:11] + begun[14:], entry, "NotSignedFor")
        else:
            need(row[2] == entry.actor and row[3:6] == [1, 1, 1] and (officer != row[2]) == (row[8] != ""), entry, "WrongBody")

    def check_lifted(self, entry, row, before):
        lifted, earlier = json.loads(row[13]), set(json.loads(before[13]))
        is_more = len(set(lifted)) > len(earlier)
        need((row[11] is not None) == (lifted != []) and row[12].startswith(before[12])
             and is_more != is_blank(row[12][len(before[12]):]) and (is_more or row[11:13] == before[11:13]), entry, "WrongBody")
        need(lifted == sorted(set(lifted)) and earlier <= set(lifted)
             and all(work in earlier or self.blocks.get(work) for work in lifted), entry, "WrongBody")

    def check_stated(self, entry, row, before):
        if row[24] is not None:
            need(row == before[:14] + [row[14]] + before[15:23] + row[23:25] and not is_blank(row[23]), entry, "WrongBody")
            return
        wall, expected = self.clock
        shown = wall if wall < expected == entry.time else entry.time
        arrived = row[15] and (second_of(row[15]) - day_of("1970-01-01") * 86_400) * 1000
        need(row[23] == "" and arrived is not None and row[17] == 1 and (row[18] == 1 or not is_blank(row[19])), entry, "WrongBody")
        need(shown - self.LONGEST_WAIT * 1000 <= arrived <= entry.time + self.LATEST_ARRIVAL * 1000, entry, "WrongBody")

    def end(self):
        pass
