# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/journal-format.md for names of people and for settings."""
from entry_rules import CENTRE, STAFF, need
from record_forms import BLANKS

INVISIBLE = [(0x0000, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160),
             (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800),
             (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB),
             (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)]
# Columns of the settings, counted from 0, with their least and most.
BOUNDS = {6: (0, 120), 7: (0, 120), 8: (1, 28), 9: (1, 120), 10: (1, 1000), 11: (0, 1440), 12: (1, 31), 13: (1, 30),
          15: (0, 36500), 16: (0, 36500)}


def is_name(text):
    has_odd_blank = "  " in text or any(one in BLANKS and one != " " for one in text)
    return not has_odd_blank and not any(first <= ord(one) <= last for one in text for first, last in INVISIBLE)


class People:
    """Names that look like no other name."""

    def __init__(self):
        self.names = {}  # of active people, by id

    def check(self, entry):
        if entry.type != STAFF or entry.row is None:
            return
        name, is_active = entry.row[1], entry.row[5] == 1
        need(is_name(name), entry, "WrongBody")
        self.names.pop(entry.reference, None)
        if is_active:
            need(name not in self.names.values(), entry, "WrittenTwice")
            self.names[entry.reference] = name

    def end(self):
        pass


class Settings:
    def check(self, entry):
        if entry.type == CENTRE and entry.row is not None:
            need(all(least <= entry.row[column] <= most for column, (least, most) in BOUNDS.items()), entry, "WrongBody")

    def end(self):
        pass
