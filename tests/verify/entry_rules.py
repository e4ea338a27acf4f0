# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for entries: their times, their kinds, notices, keys, lines and attachments."""
import datetime

from record_forms import is_blank

CREATED, CHANGED, AMENDMENT, PUBLISHED, CLOCK = 10, 11, 12, 23, 40
SIGNED_IN, SIGN_IN_FAILED, KEYS_LOST, MANIFEST, MISSING_TAIL, ACKNOWLEDGED = 4, 5, 6, 32, 41, 42
STAFF, KEY, DESK_KEY, CENTRE, VOLUME, PAGE, LINE, HANDOVER, PRINT = 100, 101, 102, 200, 400, 401, 402, 406, 409
ACCESS, ATTACHMENT, CONTENT, ERASURE, KEY_ENROLLED = 506, 600, 601, 900, 2
ONLY_CHANGED = {HANDOVER, PRINT}
DESK_COLUMNS = {DESK_KEY: 1, ACCESS: 5}
MOST_BYTES = 5 * 1024 * 1024
ROLES_THAT_KEEP_BACKUPS = {2, 4}
FIRST_MS, END_MS = 1_577_836_800_000, 7_258_118_400_000  # 2020-01-01 and 2200-01-01
LONGEST_CLOSING_MS = 3653 * 86_400_000
LONGEST_GAP_MS, TOLERANCE_MS, AHEAD_MS = 26 * 3_600_000, 60_000, 3_600_000


def day_of(text):
    return datetime.date.fromisoformat(text[:10]).toordinal()


def second_of(text):
    return day_of(text) * 86_400 + int(text[11:13]) * 3600 + int(text[14:16]) * 60 + int(text[17:19])


class Broken(Exception):
    """The sequence of a bad entry and what is wrong with it."""


def need(sound, entry, problem):
    if not sound:
        raise Broken(entry if isinstance(entry, int) else entry.sequence, problem)


class Clock:
    """Whole seconds, long gaps that are told of, and notes of clocks that can be right."""

    def __init__(self):
        self.first, self.last, self.stands_at, self.wall, self.erased = None, None, None, None, None

    def check(self, entry):
        need(FIRST_MS <= entry.time < END_MS, entry, "WrongTime")
        before, self.last = self.last, entry.time
        self.first = entry.time if self.first is None else self.first
        if entry.type == ERASURE:
            self.erased = entry.sequence, entry.time
        if entry.kind == CLOCK:
            row = entry.row or []
            need([type(value) for value in row] == [int, int] and min(row) >= 0, entry, "WrongBody")
            wall, expected = row
            self.stands_at, self.wall = (entry.time if wall < expected else None), wall
            need(entry.time == max(wall, expected) and wall % 1000 == 0, entry, "WrongTime")
            if wall < expected:
                is_far = expected - wall > TOLERANCE_MS or entry.time == before
                need(expected % 1000 == 1 and is_far and expected - before <= LONGEST_GAP_MS, entry, "WrongTime")
            else:
                need(expected == before and LONGEST_GAP_MS < wall - expected <= LONGEST_CLOSING_MS, entry, "WrongTime")
            return
        need(before is None or entry.time - before <= LONGEST_GAP_MS, entry, "WrongTime")
        need(entry.time % 1000 == 0 or entry.time == self.stands_at, entry, "WrongTime")

    def shown(self, now):
        """What the clock showed that wrote the last entry, but not if it alone has lost its time."""
        if self.stands_at is None or self.stands_at != self.last:
            return self.last
        return self.last if self.wall < self.first <= now else self.wall

    def end(self):
        pass


class Kinds:
    """A record begins with one kind of entry and goes on with another."""

    def __init__(self):
        self.known, self.with_body = set(), set()

    def check(self, entry):
        name = entry.type, entry.reference
        if entry.kind in (CHANGED, PUBLISHED):
            need(entry.type in ONLY_CHANGED or name in self.known, entry, "WrongBody")
        elif entry.kind in (CREATED, AMENDMENT):
            need(entry.type not in ONLY_CHANGED and name not in self.with_body, entry, "WrongBody")
            need(entry.kind == CREATED or entry.type == LINE, entry, "WrongBody")
        if entry.type >= STAFF:
            need(entry.type != CENTRE or entry.reference == 1, entry, "WrongBody")
            self.known.add(name)
            if entry.row is not None:
                self.with_body.add(name)

    def end(self):
        pass


class Notices:
    """What the notices say, and whom they are about."""

    def __init__(self):
        self.staff, self.hashes, self.is_first = set(), [], True

    def check(self, entry):
        is_first, self.is_first = self.is_first, entry.kind == 1
        self.hashes.append(entry.hash)
        if entry.type == STAFF:
            self.staff.add(entry.reference)
        row = entry.row or []
        types = [type(value) for value in row]
        if entry.kind in (SIGNED_IN, SIGN_IN_FAILED):
            about = entry.actor if entry.kind == SIGNED_IN else entry.reference
            need(not entry.body and entry.reference == about, entry, "WrongBody")
            need(entry.reference in self.staff, entry, "UnknownReference")
        elif entry.kind in (KEYS_LOST, MANIFEST, CLOCK, MISSING_TAIL, ACKNOWLEDGED):
            need(entry.reference == 0, entry, "WrongBody")
        if entry.kind == KEYS_LOST:
            need(types == [str] and not is_blank(row[0]), entry, "WrongBody")
        elif entry.kind == CLOCK:
            need(is_first, entry, "WrongBody")
        elif entry.kind == MANIFEST:
            need(types == [int, bytes, bytes, int] and 0 < row[0] < entry.sequence and len(row[2]) == 32
                 and row[3] > 0 and row[1] == self.hashes[row[0] - 1], entry, "WrongBody")
            need(entry.actor == 0 or entry.role in ROLES_THAT_KEEP_BACKUPS, entry, "NoRight")
        elif entry.kind == MISSING_TAIL:
            need(types == [int, int, bytes, int] and 2 <= row[0] <= 6 and row[1] >= 0 and len(row[2]) in (0, 32)
                 and 0 < row[3] < entry.sequence, entry, "WrongBody")

    def end(self):
        self.is_first = True


class Keys:
    """A public key is enrolled once, for one person or one desk; desks are named from themselves."""

    def __init__(self):
        self.keys = set()

    def check(self, entry):
        if entry.row is None:
            return
        if entry.type in DESK_COLUMNS:
            need(entry.row[DESK_COLUMNS[entry.type]] == entry.desk, entry, "WrongSigner")
        if entry.kind == KEY_ENROLLED or entry.type == DESK_KEY:
            key = entry.row[2]
            need(len(key) == 32 and key not in self.keys, entry, "KeyNotEnrolled")
            self.keys.add(key)

    def end(self):
        pass


class Lines:
    """Volumes, pages and lines are numbered without a gap; an amendment names an earlier line that has none."""
    OLDEST, NEWEST = 31 * 86_400, 60  # seconds before and after the writing

    def __init__(self):
        self.volumes, self.pages, self.known, self.code, self.years = {}, {}, set(), "", {}
        self.lines, self.written, self.amended = 0, {}, set()

    def check(self, entry):
        row, name = entry.row, (entry.type, entry.reference)
        if entry.type == LINE:
            self.lines += 1
            if row is not None:
                need(row[2] == self.lines, entry, "WrongBody")
                amends = row[15] if len(row) > 15 else None
                need((amends is not None) == (entry.kind == AMENDMENT) == (len(row) > 16 and not is_blank(row[16])),
                     entry, "WrongBody")
                if amends is not None:
                    need(amends in self.written, entry, "UnknownReference")
                    need(amends not in self.amended, entry, "WrittenTwice")
                    self.amended.add(amends)
                self.check_time(entry, row[3], row[4], amends, len(row) > 17 and row[17] == 1)
            self.written[entry.reference] = row and second_of(row[3])
        elif entry.type == CENTRE and row is not None:
            self.code = row[2]
        elif name not in self.known and row is not None and entry.type in (VOLUME, PAGE):
            self.known.add(name)
            of, number, series = (row[1], row[2], self.volumes) if entry.type == VOLUME else (row[1], row[2], self.pages)
            series[of] = series.get(of, 0) + 1
            need(number == series[of], entry, "WrongBody")
            if entry.type == VOLUME:
                self.years[entry.reference] = of
                need(self.code == "" or row[3] == f"{self.code}-{of}-{number:03}", entry, "WrongBody")
            else:
                need(self.years.get(of, int(row[3][:4])) == int(row[3][:4]), entry, "WrongBody")
            self.lines = 0 if entry.type == PAGE else self.lines

    def check_time(self, entry, happened_at, written_at, amends, is_behind):
        happened, written, amended = second_of(happened_at), second_of(written_at), self.written.get(amends)
        is_erased = amends is not None and amended is None
        is_old = happened < written - self.OLDEST and (amended is None or happened < amended)
        need(happened <= written + self.NEWEST and (is_behind or is_erased or not is_old), entry, "WrongBody")

    def end(self):
        pass


class Attachments:
    """An attachment is kept with a line, and its content is the next entry."""

    def __init__(self):
        self.before = None

    def check(self, entry):
        before, self.before = self.before, None
        if before:
            need(entry.type == CONTENT and entry.reference == before.reference, before, "UnknownReference")
        if entry.type == CONTENT:
            need(before is not None, entry, "UnknownReference")
            if entry.row is not None and before.row is not None:
                need(len(entry.row[1]) == before.row[5], entry, "WrongBody")
        elif entry.type == ATTACHMENT:
            self.before = entry
            if entry.row is not None:
                need(0 < entry.row[5] <= MOST_BYTES, entry, "WrongBody")

    def end(self):
        need(self.before is None, self.before, "UnknownReference")
