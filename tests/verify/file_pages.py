# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the trees of a SQLite file without SQLite, each page once: https://www.sqlite.org/fileformat2.html"""

import os

LONGEST_ROW = 64 << 20
INDEX_BRANCH, TABLE_BRANCH, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13


def number(data, at, width=4):
    return int.from_bytes(data[at:at + width], "big")


def varint(data, at):
    value = 0
    for count in range(9):
        byte = data[at + count] if at + count < len(data) else 0
        value = (value << 7 | byte & 0x7f) & 0xffffffff
        if byte < 0x80:
            break
    return value, at + count + 1


def committed(log):
    """The pages in a log, as far as it was committed, and how many the file then has."""
    order = {0x377f0682: "little", 0x377f0683: "big"}.get(number(log, 0))
    size, pages, count, sums = number(log, 8), {}, 0, (0, 0)

    def add(sums, data):
        first, second = sums
        for at in range(0, len(data), 8):
            first = first + int.from_bytes(data[at:at + 4], order) + second & 0xffffffff
            second = second + int.from_bytes(data[at + 4:at + 8], order) + first & 0xffffffff
        return first, second

    if len(log) < 32 or not order:
        return {}, 0, 0
    sums = add(sums, log[:24])
    if sums != (number(log, 24), number(log, 28)):
        return {}, 0, 0
    written = {}
    for at in range(32, len(log) - 24 - size + 1, 24 + size):
        frame = log[at:at + 24 + size]
        sums = add(add(sums, frame[:8]), frame[24:])
        if frame[8:16] != log[16:24] or sums != (number(frame, 16), number(frame, 20)) or not number(frame, 0):
            break
        written[number(frame, 0)] = frame[24:]
        if number(frame, 4):
            pages, count, written = {**pages, **written}, number(frame, 4), {}
    return pages, count, size


class Trees:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.content = file.read()
        log = path + "-wal"
        with open(log if os.path.exists(log) else os.devnull, "rb") as file:
            self.logged, count, size_in_log = committed(file.read())
        header = self.logged.get(1, self.content)
        self.size = 65536 if number(header, 16, 2) == 1 else number(header, 16, 2)
        self.used = self.size - header[20] if len(header) > 20 else 0
        self.is_sound = self.used >= 480 and (not count or size_in_log == self.size)
        self.count = count or len(self.content) // max(self.size, 1)
        self.seen, self.claimed, self.roots, self.long_rows = set(), 0, [], []

    def page(self, page):
        begin = (page - 1) * self.size
        return self.logged.get(page, self.content[begin:begin + self.size])[:self.used]

    def reach(self, page):
        """Whether there is such a page; a page that is reached twice is damage."""
        if not 1 <= page <= self.count:
            return False
        self.is_sound = self.is_sound and page not in self.seen
        self.seen.add(page)
        return self.is_sound

    def walk(self, root):
        waiting = [root]
        while waiting:
            page = waiting.pop()
            if not self.reach(page):
                continue
            data, begin = self.page(page), 100 if page == 1 else 0
            kind = data[begin] if len(data) == self.used else 0
            if kind not in (INDEX_BRANCH, TABLE_BRANCH, INDEX_LEAF, TABLE_LEAF):
                continue
            if kind in (INDEX_BRANCH, TABLE_BRANCH):
                waiting.append(number(data, begin + 8))
            first = begin + (12 if kind in (INDEX_BRANCH, TABLE_BRANCH) else 8)
            for at in range(first, min(first + 2 * number(data, begin + 3, 2), self.used - 1), 2):
                cell = number(data, at, 2)
                if kind in (INDEX_BRANCH, TABLE_BRANCH):
                    waiting.append(number(data, cell))
                    cell += 4
                if kind != TABLE_BRANCH:
                    self.read_row(data, cell, kind)

    def read_row(self, data, at, kind):
        size, at = varint(data, at)
        most = self.used - 35 if kind == TABLE_LEAF else (self.used - 12) * 64 // 255 - 23
        least = (self.used - 12) * 32 // 255 - 23
        local = least + (size - least) % (self.used - 4)
        local = size if size <= most else local if local <= most else least
        self.claimed += min(-((local - size) // (self.used - 4)), LONGEST_ROW // (self.used - 4))
        self.is_sound = self.is_sound and self.claimed <= self.count + LONGEST_ROW // (self.used - 4)
        at = varint(data, at)[1] if kind == TABLE_LEAF else at
        if size > local:
            self.long_rows.append((number(data, at + local), -((local - size) // (self.used - 4))))
        if kind == TABLE_LEAF and self.roots is not None:
            row, more = data[at:at + local], number(data, at + local) if size > local else 0
            while len(row) < min(size, LONGEST_ROW) and more:
                row, more = row + self.page(more)[4:], number(self.page(more), 0)
            self.roots.append(fourth_of(row))

    def check(self):
        self.walk(1)
        roots, self.roots = self.roots, None
        for root in roots:
            self.walk(root)
        page = number(self.page(1), 32)
        for rest, count in self.long_rows if page else []:
            while count and rest and self.reach(rest):
                rest, count = number(self.page(rest), 0), count - 1
        while page and self.reach(page):
            data = self.page(page)
            for at in range(8, 8 + 4 * min(number(data, 4), self.used // 4 - 2), 4):
                self.reach(number(data, at))
            page = number(data, 0)
        return self.is_sound


def fourth_of(row):
    """The whole number in the fourth column of a stored row, which in the schema is the root of a tree."""
    value, at = varint(row, 0)
    for column in range(4):
        kind, at = varint(row, at)
        width = (0, 1, 2, 3, 4, 6, 8, 8)[kind] if kind < 8 else 0 if kind < 12 else (kind - 12) // 2
        value += width if column < 3 else 0
    return 1 if kind == 9 else number(row, value, width) if kind < 7 else 0


def have_an_end(path):
    """Whether whatever SQLite reads of the file has an end, and no page is free and in use."""
    trees = Trees(path)
    return trees.used < 480 or trees.check()
